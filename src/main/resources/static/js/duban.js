/*
 * Forms that speak the API: <form data-api="/api/..." data-next="/member"> sends its fields as JSON and shows what was
 * refused beside the field it names. data-confirm asks first.
 */
(function () {
	'use strict';

	const words = function (name) { return document.querySelector('nav.top').dataset[name] || ''; };

	function token() {
		const cookie = document.cookie.split('; ').find(function (part) { return part.startsWith('DUBAN-XSRF='); });
		return cookie ? decodeURIComponent(cookie.substring('DUBAN-XSRF='.length)) : '';
	}

	function send(method, url, body) {
		return fetch(url, {
			method: method,
			credentials: 'same-origin',
			headers: { 'Content-Type': 'application/json', 'Accept': 'application/json', 'X-DUBAN-XSRF': token() },
			body: JSON.stringify(body)
		});
	}

	function value(field) {
		if (field.type === 'checkbox') {
			return field.checked;
		}
		const text = field.value.trim();
		if (text === '') {
			return undefined;
		}
		if (field.dataset.type === 'number') {
			return Number(text);
		}
		return field.dataset.type === 'boolean' ? text === 'true' : text;
	}

	/** A name with dots says which part of the body the field belongs to. */
	function put(body, name, found) {
		const path = name.split('.');
		const last = path.pop();
		const part = path.reduce(function (outer, step) {
			outer[step] = outer[step] || {};
			return outer[step];
		}, body);
		part[last] = Array.isArray(found) ? (part[last] || []).concat(found) : found;
	}

	/** Rows in which nothing was written are left out; a choice alone is what the form began them with. */
	function readRows(box) {
		const last = function (field) { return field.name.split('.').pop(); };
		box.sent = Array.from(box.querySelectorAll('[data-row]')).filter(function (row) {
			return Array.from(row.querySelectorAll('input:not([type=checkbox]), textarea')).some(function (field) { return field.value.trim(); });
		});
		return box.sent.map(function (row) {
			const part = {};
			Array.from(row.querySelectorAll('[name]')).forEach(function (field) {
				if (value(field) !== undefined) {
					part[last(field)] = value(field);
				}
			});
			return part;
		});
	}

	/** {@code agreed[1].unit}: the field of the row that was sent. */
	function inRow(form, whole) {
		const place = whole.match(/^(\w+)\[(\d+)]\.(\w+)$/);
		const box = place && form.querySelector('[data-rows][data-name="' + place[1] + '"]');
		const row = box && box.sent && box.sent[Number(place[2])];
		return row && row.querySelector('[name$=".' + place[3] + '"]');
	}

	function read(form) {
		const body = {};
		form.querySelectorAll('[data-rows]').forEach(function (box) { body[box.dataset.name] = readRows(box); });
		Array.from(form.elements).forEach(function (field) {
			if (field.closest('[data-rows]') || !field.name || field.name === '_csrf' || field.disabled || (field.type === 'radio' && !field.checked)) {
				return;
			}
			if (field.dataset.list !== undefined) {
				const chosen = field.type === 'checkbox' ? (field.checked ? [field.value] : [])
					: field.options ? Array.from(field.selectedOptions).map(function (option) { return option.value; })
					: field.value.split(/[\s,，、]+/);
				put(body, field.name, chosen.filter(Boolean));
			}
			else if (value(field) !== undefined) {
				put(body, field.name, value(field));
			}
		});
		return body;
	}

	function clear(form) {
		form.querySelectorAll('p.error, .notice.error').forEach(function (element) { element.remove(); });
		form.querySelectorAll('[aria-invalid]').forEach(function (field) { field.removeAttribute('aria-invalid'); });
	}

	function show(form, errors) {
		const general = [];
		let first = null;
		errors.forEach(function (error) {
			const whole = error.field || '';
			const named = function (name) {
				const quoted = name && '="' + CSS.escape(name) + '"]';
				return name && (form.querySelector('[name' + quoted + ':not([type=hidden])') || form.querySelector('[data-name' + quoted));
			};
			const field = inRow(form, whole) || named(whole) || named(whole.replace(/[.[].*$/, ''));
			if (!field) {
				general.push(error.message);
				return;
			}
			field.setAttribute('aria-invalid', 'true');
			const note = document.createElement('p');
			note.className = 'error';
			note.textContent = (error.code === 'required' && field.dataset.empty) || error.message;
			(field.closest('.field') || form).append(note);
			const folded = field.closest('details');
			if (folded) {
				folded.open = true;
			}
			first = first || field;
		});
		if (general.length) {
			const notice = document.createElement('div');
			notice.className = 'notice error';
			notice.setAttribute('role', 'alert');
			notice.textContent = general.join(' ');
			if (errors.some(function (error) { return error.expired; })) {
				notice.append(' ', wayBack());
			}
			form.prepend(notice);
			first = first || notice;
		}
		if (first) {
			first.scrollIntoView({ block: 'center' });
			if (first.focus) {
				first.focus({ preventScroll: true });
			}
		}
	}

	/** To the log-in page, and from there to where it ran out. */
	function wayBack() {
		const link = document.createElement('a');
		link.href = '/login?next=' + encodeURIComponent(window.location.pathname + window.location.search);
		link.textContent = words('enter');
		return link;
	}

	async function refusals(response) {
		if (response.status === 401) {
			return [{ field: '', message: words('expired'), expired: true }];
		}
		try {
			const problem = await response.json();
			return problem.errors || [{ field: '', message: problem.detail || words('failed') }];
		}
		catch (ex) {
			return [{ field: '', message: words('failed') }];
		}
	}

	/** Asks in a dialog; resolves to whether it was agreed to. */
	function ask(question) {
		return new Promise(function (resolve) {
			const dialog = document.createElement('dialog');
			const text = document.createElement('p');
			text.textContent = question;
			const actions = document.createElement('div');
			actions.className = 'actions';
			[['yes', 'primary'], ['no', '']].forEach(function (choice) {
				const button = document.createElement('button');
				button.type = 'button';
				button.className = choice[1];
				button.textContent = words(choice[0]);
				button.addEventListener('click', function () { dialog.close(choice[0]); });
				actions.append(button);
			});
			dialog.append(text, actions);
			dialog.addEventListener('close', function () {
				dialog.remove();
				resolve(dialog.returnValue === 'yes');
			});
			document.body.append(dialog);
			dialog.showModal();
		});
	}

	async function submit(form, submitter) {
		const question = (submitter && submitter.dataset.confirm) || form.dataset.confirm;
		if (question && !await ask(question)) {
			return;
		}
		clear(form);
		form.querySelectorAll('button').forEach(function (button) { button.disabled = true; });
		try {
			const next = await (form.duban ? form.duban.handIn(submitter) : plain(form, submitter));
			if (next) {
				window.location.assign(next);
				return;
			}
		}
		catch (ex) {
			show(form, [{ field: '', message: words('failed') }]);
		}
		form.querySelectorAll('button').forEach(function (button) { button.disabled = false; });
	}

	async function plain(form, submitter) {
		const body = read(form);
		if (submitter && submitter.name) {
			body[submitter.name] = submitter.dataset.type === 'boolean' ? submitter.value === 'true' : submitter.value;
		}
		const response = await send(form.dataset.method || 'POST', form.dataset.api, body);
		if (response.ok) {
			form.dispatchEvent(new Event('duban:done', { bubbles: true }));
			return form.dataset.next || window.location.pathname;
		}
		show(form, await refusals(response));
		return null;
	}

	window.duban = { words: words, token: token, send: send, read: read, clear: clear, show: show, refusals: refusals, ask: ask };

	// Not deferred, so that no form stands on a page that would send it the browser's own way, and lose what was typed.
	let held = null;
	let complete = false;

	/** What is pressed before the page's other scripts are there is done when they are. */
	document.addEventListener('submit', function (event) {
		if (!complete) {
			event.preventDefault();
			event.stopImmediatePropagation();
			held = event;
		}
	}, true);

	document.addEventListener('DOMContentLoaded', function () {
		complete = true;
		if (held) {
			held.target.requestSubmit(held.submitter);
		}
	});

	document.addEventListener('submit', function (event) {
		const form = event.target;
		if (form.dataset.api || form.dataset.autosave) {
			event.preventDefault();
			submit(form, event.submitter);
		}
	});

	// A browser that cuts what is pasted loses it unseen: the house says what is too long.
	document.addEventListener('focusin', function (event) {
		const form = event.target.form;
		if (form && (form.getAttribute('method') === 'post' || form.dataset.api || form.dataset.autosave || form.id === 'batch')) {
			event.target.removeAttribute('maxlength');
		}
	});

	/** One more row, as empty as can be. */
	document.addEventListener('click', function (event) {
		const more = event.target.closest('[data-rows] [data-more]');
		const rows = more && more.closest('[data-rows]').querySelectorAll('[data-row]');
		if (rows) {
			const row = rows[rows.length - 1].cloneNode(true);
			row.querySelectorAll('p.error').forEach(function (note) { note.remove(); });
			row.querySelectorAll('[name]').forEach(function (field) {
				field.removeAttribute('aria-invalid');
				field.value = field.type === 'checkbox' ? field.value : '';
				field.checked = false;
			});
			more.before(row);
			row.querySelector('[name]').focus();
		}
	});

	document.addEventListener('htmx:configRequest', function (event) {
		event.detail.headers['X-DUBAN-XSRF'] = token();
	});

	document.addEventListener('click', function (event) {
		if (event.target.closest('[data-print]')) {
			window.print();
		}
	});

	/** A found member goes into the list of those who are meant; there may be place for one only. */
	document.addEventListener('click', function (event) {
		const pick = event.target.closest('[data-pick]');
		const box = pick && document.querySelector(pick.dataset.into);
		if (!box || box.querySelector('input[value="' + CSS.escape(pick.dataset.pick) + '"]')) {
			return;
		}
		const label = document.createElement('label');
		label.className = 'choice';
		const input = document.createElement('input');
		const one = box.dataset.one !== undefined;
		Object.assign(input, { type: one ? 'radio' : 'checkbox', name: box.dataset.name, value: pick.dataset.pick, checked: true });
		if (!one) {
			input.dataset.list = '';
		}
		label.append(input, pick.dataset.name);
		if (one) {
			box.replaceChildren(label);
		}
		else {
			box.append(label);
		}
	});
}());
