package org.duban.keycase;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What people call the codes of this room, in the reader's language. */
@Component
class KeyWords {

	private final MessageSource messages;

	KeyWords(MessageSource messages) {
		this.messages = messages;
	}

	String of(String kind, String code) {
		return text(kind + "." + code);
	}

	String text(String code, Object... arguments) {
		return this.messages.getMessage(code, arguments, LocaleContextHolder.getLocale());
	}

}
