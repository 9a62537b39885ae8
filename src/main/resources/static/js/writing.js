/*
 * Where a proposal is written: its draft is kept while it is typed, suggestions are rows that can be added, removed and
 * moved, members are picked from the register. Needs duban.js.
 */
(function () {
	'use strict';

	const duban = window.duban;
	const NUMBERED = /^\s*(?:[一二三四五六七八九十]{1,3}[、.．]|[（(][一二三四五六七八九十\d]{1,3}[)）]|\d{1,2}(?:[、．]|\.(?!\d))|[①-⑳])\s*/;

	/** Rows of suggestions; together they are the one text that is handed in. */
	function suggestions(box) {
		const whole = box.querySelector('[name=suggestions]');
		const list = box.querySelector('ol');
		const preface = box.querySelector('[data-preface]');
		const most = Number(box.dataset.most);

		function rows() {
			return Array.from(list.querySelectorAll('textarea'));
		}

		function compose() {
			const items = rows().map(function (row) { return row.value.trim(); }).filter(Boolean);
			const before = preface.value.trim();
			const plain = items.length === 1 && !before && !NUMBERED.test(items[0]);
			const numbered = plain ? items : items.map(function (item, index) { return (index + 1) + '. ' + item; });
			whole.value = [before].concat(numbered).filter(Boolean).join('\n');
			box.querySelector('[data-add]').disabled = rows().length >= most;
			whole.dispatchEvent(new Event('input', { bubbles: true }));
		}

		function add(text, after) {
			const row = box.querySelector('template').content.firstElementChild.cloneNode(true);
			row.querySelector('textarea').value = text;
			if (after) {
				after.after(row);
			}
			else {
				list.append(row);
			}
			return row;
		}

		/** A list that is pasted becomes rows. */
		list.addEventListener('paste', function (event) {
			const text = (event.clipboardData || window.clipboardData).getData('text');
			const lines = text.split(/\r?\n/).filter(function (line) { return line.trim(); });
			if (event.target.value || lines.length < 2 || !NUMBERED.test(lines[0])) {
				return;
			}
			event.preventDefault();
			let row = event.target.closest('li');
			lines.forEach(function (line, index) {
				const item = line.replace(NUMBERED, '').trim();
				if (index === 0) {
					event.target.value = item;
				}
				else if (NUMBERED.test(line)) {
					row = add(item, row);
				}
				else {
					const last = row.querySelector('textarea');
					last.value += '\n' + line.trim();
				}
			});
			compose();
		});

		box.addEventListener('click', function (event) {
			const button = event.target.closest('button[data-do]');
			if (!button) {
				return;
			}
			const row = button.closest('li');
			if (button.dataset.do === 'add') {
				add('').querySelector('textarea').focus();
			}
			else if (button.dataset.do === 'remove') {
				row.remove();
				if (!rows().length) {
					add('');
				}
			}
			else if (button.dataset.do === 'up' && row.previousElementSibling) {
				row.previousElementSibling.before(row);
				button.focus();
			}
			else if (button.dataset.do === 'down' && row.nextElementSibling) {
				row.nextElementSibling.after(row);
				button.focus();
			}
			compose();
		});
		box.addEventListener('input', function (event) {
			if (event.target !== whole) {
				compose();
			}
		});
		/** From the one text to the rows: after something was restored. */
		box.split = function () {
			const items = [];
			const before = [];
			whole.value.split('\n').forEach(function (line) {
				if (NUMBERED.test(line)) {
					items.push(line.replace(NUMBERED, ''));
				}
				else if (items.length) {
					items[items.length - 1] += '\n' + line;
				}
				else {
					before.push(line);
				}
			});
			if (!items.length) {
				items.push(before.splice(0).join('\n'));
			}
			preface.value = before.join('\n');
			list.replaceChildren();
			items.forEach(function (item) { add(item); });
		};
		box.split();
	}

	/** A draft: kept on the server every 20 seconds, and in the browser while the server cannot or may not keep it. */
	function draft(form) {
		const status = form.querySelector('[data-status]');
		const box = form.querySelector('[data-suggestions]');
		let id = form.dataset.id || '';
		let kept = JSON.stringify(duban.read(form));
		const key = function () { return 'duban-draft-' + duban.words('user') + '-' + (id || 'new'); };

		async function keep(always) {
			const body = duban.read(form);
			const text = JSON.stringify(body);
			if (text === kept && !always) {
				return true;
			}
			localStorage.setItem(key(), text);
			const response = await duban.send('POST', form.dataset.autosave + (id ? '/' + id : ''), body);
			if (!response.ok) {
				status.textContent = duban.words('unsaved');
				duban.show(form, await duban.refusals(response));
				return false;
			}
			localStorage.removeItem(key());
			const saved = await response.json();
			if (!id) {
				id = String(saved.id);
				form.dataset.id = id;
				history.replaceState(null, '', form.dataset.edit.replace('{id}', id));
			}
			kept = text;
			status.textContent = duban.words('saved') + ' ' + new Date().toTimeString().substring(0, 5);
			warn(saved.warnings || []);
			return true;
		}

		function warn(warnings) {
			form.querySelectorAll('.notice.warn[data-warning]').forEach(function (old) { old.remove(); });
			warnings.forEach(function (warning) {
				const field = form.querySelector('[name="' + CSS.escape(warning.field) + '"]');
				const notice = document.createElement('p');
				notice.className = 'notice warn';
				notice.dataset.warning = warning.code;
				notice.textContent = warning.message;
				((field && field.closest('.field')) || form).append(notice);
			});
		}

		function quietly() {
			duban.clear(form);
			keep().catch(function () { status.textContent = duban.words('unsaved'); });
		}

		function restore() {
			const text = localStorage.getItem(key());
			if (!text || text === kept) {
				return;
			}
			const found = JSON.parse(text);
			Array.from(form.elements).forEach(function (field) {
				if (!field.name || found[field.name] === undefined) {
					return;
				}
				if (field.type === 'checkbox' && field.dataset.list !== undefined) {
					field.checked = found[field.name].includes(field.value);
				}
				else if (field.type === 'checkbox') {
					field.checked = found[field.name];
				}
				else if (field.type === 'radio') {
					field.checked = field.value === String(found[field.name]);
				}
				else {
					field.value = found[field.name];
				}
			});
			box.split();
			status.textContent = duban.words('restored');
			count();
		}

		const counter = form.querySelector('[data-count]');

		function count() {
			const length = ['situation', 'suggestions'].reduce(function (sum, name) {
				return sum + Array.from(form.elements[name].value.replace(/\s/g, '')).length;
			}, 0);
			counter.textContent = length;
			counter.closest('.hint').classList.toggle('error', length > Number(counter.dataset.warn));
		}

		form.addEventListener('input', count);
		count();
		restore();
		setInterval(quietly, 20000);
		window.addEventListener('pagehide', function () {
			const text = JSON.stringify(duban.read(form));
			if (text !== kept && !form.duban.gone) {
				localStorage.setItem(key(), text);
			}
		});
		form.duban = {
			gone: false,
			/** The id of the draft, which is kept first if it has none. */
			id: async function () {
				return (id || await keep(true)) ? id : '';
			},
			handIn: async function (submitter) {
				if (!await keep(!id)) {
					return null;
				}
				if (submitter && submitter.value === 'save') {
					return form.dataset.next;
				}
				const response = await duban.send('POST', '/api/proposals/' + id + '/submit', {});
				if (!response.ok) {
					duban.show(form, await duban.refusals(response));
					return null;
				}
				this.gone = true;
				return form.dataset.case.replace('{id}', id);
			}
		};
	}

	document.querySelectorAll('[data-suggestions]').forEach(suggestions);
	document.querySelectorAll('form[data-autosave]').forEach(draft);
}());
