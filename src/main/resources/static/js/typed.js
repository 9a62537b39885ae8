/*
 * What is half typed in a form outlives its page and a log-in that ran out: it is kept in the tab, by person and form,
 * until the house has taken it. Drafts of proposals and batches keep themselves; passwords are never kept.
 */
(function () {
	'use strict';

	const nav = document.querySelector('nav.top');
	const user = nav && nav.dataset.user;
	const KEY = 'duban-typed-' + user;
	const WRITTEN = 'textarea, input:not([type]), input[type=text], input[type=date]';
	const LEFT_OUT = ['hidden', 'file', 'password', 'submit', 'button', 'reset'];

	function read() {
		return JSON.parse(sessionStorage.getItem(KEY) || '{}');
	}

	function write(all) {
		try {
			sessionStorage.setItem(KEY, JSON.stringify(all));
		}
		catch (ex) {
			// A browser that is full or keeps nothing: the text stays on the page.
		}
	}

	function isOurs(form) {
		return form && form.getAttribute('method') === 'post' && !form.dataset.autosave && form.closest('main')
			&& form.querySelector(WRITTEN) !== null;
	}

	function forms() {
		return Array.from(document.forms).filter(isOurs);
	}

	/** What the page is about, the form's address and whom it is about: the same before and after. */
	function name(form) {
		const about = new URLSearchParams(window.location.search);
		about.delete('done');
		const hidden = Array.from(form.querySelectorAll('input[type=hidden]:not([name=_csrf])'));
		return [window.location.pathname, about, form.dataset.api || form.getAttribute('action')]
			.concat(hidden.map(function (field) { return field.value; })).join('|');
	}

	function isBox(field) {
		return field.type === 'checkbox' || field.type === 'radio';
	}

	/** Each field under its name, those of one name by their value or one after the other. */
	function fields(form) {
		const named = new Map();
		Array.from(form.elements).forEach(function (field) {
			if (!field.name || LEFT_OUT.includes(field.type)) {
				return;
			}
			let place = field.name + (isBox(field) ? '=' + field.value : '');
			while (named.has(place)) {
				place += '+';
			}
			named.set(place, field);
		});
		return named;
	}

	function state(field) {
		if (isBox(field)) {
			return field.checked;
		}
		return field.multiple ? Array.from(field.selectedOptions).map(function (option) { return option.value; }) : field.value;
	}

	/** Whether the page is the house's answer to what was sent, with what was typed still in it. */
	function isRefused(form) {
		return !form.dataset.api && form.querySelector('.error, [aria-invalid=true]') !== null;
	}

	/** As it came with the page; what came with a refusal was typed before. */
	function untouched(form, field) {
		if (isRefused(form)) {
			return isBox(field) ? !field.checked : !field.value;
		}
		if (isBox(field)) {
			return field.checked === field.defaultChecked;
		}
		if (field.options) {
			const own = Array.from(field.options).filter(function (option) { return option.defaultSelected; });
			const first = own.length || field.multiple ? own : Array.from(field.options).slice(0, 1);
			const now = Array.from(field.selectedOptions);
			return now.length === first.length && now.every(function (option) { return first.includes(option); });
		}
		return field.value === field.defaultValue;
	}

	function keep(form) {
		const typed = {};
		fields(form).forEach(function (field, place) {
			if (!untouched(form, field)) {
				typed[place] = state(field);
			}
		});
		const all = read();
		delete all[name(form)];
		if (Object.keys(typed).length) {
			all[name(form)] = { typed: typed };
		}
		write(all);
	}

	function forget(form) {
		const all = read();
		delete all[name(form)];
		write(all);
	}

	function put(form, typed) {
		fields(form).forEach(function (field, place) {
			if (typed[place] === undefined) {
				return;
			}
			if (isBox(field)) {
				field.checked = typed[place];
			}
			else if (field.multiple) {
				Array.from(field.options).forEach(function (option) { option.selected = typed[place].includes(option.value); });
			}
			else {
				field.value = typed[place];
			}
		});
		const folded = form.closest('details');
		if (folded) {
			folded.open = true;
		}
		tell(form);
	}

	/** What came back is said, and can be done without. */
	function tell(form) {
		const note = document.createElement('p');
		note.className = 'hint restored';
		note.setAttribute('role', 'status');
		const clear = document.createElement('button');
		clear.type = 'button';
		clear.className = 'plain';
		clear.textContent = nav.dataset.discard;
		clear.addEventListener('click', function () {
			form.reset();
			forget(form);
			note.remove();
		});
		note.append(nav.dataset.restored + ' ', clear);
		form.prepend(note);
	}

	/**
	 * A form that was sent off is done with if the page that answers it does not show it refused; a log-in page in
	 * between, or none at all, is no answer.
	 */
	function restore() {
		const here = new Map(forms().map(function (form) { return [name(form), form]; }));
		const before = document.referrer.startsWith(window.location.origin) ? new URL(document.referrer).pathname : '';
		const all = read();
		Object.keys(all).forEach(function (key) {
			const form = here.get(key);
			const refused = form && isRefused(form);
			if (all[key].sent && all[key].sent === before && !refused) {
				delete all[key];
				return;
			}
			delete all[key].sent;
			if (form && !refused) {
				put(form, all[key].typed);
			}
		});
		write(all);
		forms().filter(isRefused).forEach(keep);
	}

	if (!user) {
		return;
	}
	['input', 'change'].forEach(function (kind) {
		document.addEventListener(kind, function (event) {
			if (isOurs(event.target.form)) {
				keep(event.target.form);
			}
		});
	});
	document.addEventListener('submit', function (event) {
		const form = event.target;
		if (!form.dataset.api && isOurs(form)) {
			const all = read();
			if (all[name(form)]) {
				all[name(form)].sent = window.location.pathname;
				write(all);
			}
		}
	});
	document.addEventListener('duban:done', function (event) { forget(event.target); });
	restore();

	/** What was typed before this page could listen, or came back with it, is searched for too. */
	htmx.onLoad(function (part) {
		part.querySelectorAll('input[type=search][hx-get]').forEach(function (field) {
			if (field.value) {
				htmx.trigger(field, 'search');
			}
		});
	});
}());
