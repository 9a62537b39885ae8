-- Whether a term works with class D is said by the parameter reply.classes alone.
update dictionary_entry set active = true where kind = 'reply-class' and code = 'D';
