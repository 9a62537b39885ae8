/** The fields as they are drawn: labels, choices, searches, files, rows, and which of them a decision shows. */

import { all, call, el, together, words } from './page.js';
import { fieldsOf, fill, rowsOf, valueOf } from './values.js';
import { CHANNELS, english, named, say } from './words.js';

export default {
	id() {
		this.ids += 1;
		return 'dbf-' + this.key + '-' + this.ids;
	},

	/** Binds labels, fills choices, adds counters and places for errors. */
	prepare(root) {
		const self = this;
		all(root, '[data-type=checks],[data-type=choice]').forEach(function (group) { self.drawChecks(group); });
		all(root, '[data-type=codes]').forEach(function (group) { self.drawCodes(group); });
		all(root, '[data-type=file]').forEach(function (place) { self.drawFile(place); });
		all(root, 'select[data-from]').forEach(function (select) { self.drawOptions(select); });
		all(root, 'input[data-from]').forEach(function (input) { self.drawSearch(input); });
		all(root, '.field').forEach(function (field) {
			const label = field.querySelector('label:not(.choice),legend');
			const input = field.querySelector('input:not([type=radio]):not([type=checkbox]),select,textarea');
			if (label && label.tagName === 'LABEL' && input) {
				input.id = input.id || self.id();
				label.htmlFor = input.id;
			}
			if (input) {
				input.classList.add('form-control');
			}
			const error = el('p', { 'class': 'dbf-error', id: self.id(), hidden: true });
			field.append(error);
			if (input) {
				input.setAttribute('aria-describedby', error.id);
			}
		});
		all(root, '[maxlength]').forEach(function (field) {
			// It may run over: cutting what is pasted would lose it unseen.
			field.dataset.max = field.getAttribute('maxlength');
			field.removeAttribute('maxlength');
		});
		all(root, 'textarea[data-max]').forEach(function (area) {
			area.after(el('span', { 'class': 'dbf-count', 'aria-hidden': 'true' }));
			self.count(area);
		});
		all(root, 'input[type=radio][name]').forEach(function (radio) {
			// Rows repeat names; a browser would tie their radios into one group.
			radio.setAttribute('data-radio', radio.name);
		});
	},

	count(area) {
		if (area.matches('textarea[data-max]')) {
			const length = area.value.length;
			const counter = area.nextElementSibling;
			counter.textContent = length + ' / ' + area.dataset.max;
			counter.classList.toggle('dbf-over', length > Number(area.dataset.max));
		}
	},

	drawChecks(group) {
		const type = group.getAttribute('data-type') === 'choice' ? 'radio' : 'checkbox';
		const name = type === 'radio' ? this.id() : null;
		let last = null;
		this.choices(group.getAttribute('data-from')).forEach(function (choice) {
			if (choice.group && choice.group !== last) {
				group.append(el('p', { 'class': 'dbf-group' }, choice.group));
			}
			last = choice.group;
			group.append(el('label', { 'class': 'choice' }, [el('input', { type: type, name: name, value: choice.code }), el('span', {}, choice.name)]));
		});
		if (!group.querySelector('input')) {
			group.append(el('p', { 'class': 'dbf-quiet' }, say('没有可选项', 'Nothing to choose from')));
		}
		group.setAttribute('role', type === 'radio' ? 'radiogroup' : 'group');
		const label = group.parentElement.querySelector('label:not(.choice),legend');
		if (label) {
			label.id = label.id || this.id();
			group.setAttribute('aria-labelledby', label.id);
		}
	},

	drawCodes(group) {
		const self = this;
		const input = el('input', { 'data-from': group.getAttribute('data-from') });
		input.addEventListener('change', function () {
			const code = self.codeOf(input.getAttribute('data-from'), input.value);
			if (code && self.nameOf(input.getAttribute('data-from'), code) !== code) {
				self.addCode(group, code);
				input.value = '';
			}
		});
		group.append(input);
	},

	addCode(group, code) {
		const self = this;
		if (group.querySelector('[data-code="' + CSS.escape(code) + '"]')) {
			return;
		}
		const name = this.nameOf(group.getAttribute('data-from'), code);
		const chip = el('span', { 'class': 'dbf-chip', 'data-code': code }, name);
		chip.append(el('button', { type: 'button', 'aria-label': say('移除 ', 'Remove ') + name, click: function () {
			chip.remove();
			self.arrange();
		} }, '×'));
		group.insertBefore(chip, group.querySelector('input'));
	},

	drawFile(place) {
		const self = this;
		const input = el('input', { type: 'file', accept: place.getAttribute('data-accept') });
		input.addEventListener('change', function () {
			if (!input.files.length) {
				return;
			}
			const file = input.files[0];
			const body = new FormData();
			body.append('file', file);
			body.append('purpose', place.getAttribute('data-purpose') || 'case');
			self.status.textContent = say('正在上传 ', 'Uploading ') + file.name;
			call('POST', self.filesOf() || '/api/proposals/' + self.task.proposalId + '/attachments', body).then(function (kept) {
				self.showFile(place, kept.id, kept.name);
				self.status.textContent = say('已上传 ', 'Uploaded ') + kept.name;
			}).catch(function (failure) {
				self.status.textContent = '';
				const errors = (failure.problem && failure.problem.errors) || [];
				if (failure.status === 400 && errors.length) {
					self.complain(errors.map(function (error) { return { field: place.getAttribute('data-name'), message: error.message }; }));
				}
				else {
					self.refused(failure);
				}
			}).then(function () { input.value = ''; });
		});
		place.append(input);
	},

	/** What belongs to no case keeps its own files. */
	filesOf() {
		return this.task.partyItemId ? '/api/party-items/' + this.task.partyItemId + '/evidence' : '';
	},

	showFile(place, id, name) {
		all(place, '.dbf-chip').forEach(function (chip) { chip.remove(); });
		place.dataset.file = id;
		const chip = el('span', { 'class': 'dbf-chip' }, el('a', { href: (this.filesOf() || '/api/attachments') + '/' + id, target: '_blank', rel: 'noopener' }, name));
		chip.append(el('button', { type: 'button', 'aria-label': say('移除 ', 'Remove ') + name, click: function () {
			delete place.dataset.file;
			chip.remove();
		} }, '×'));
		place.prepend(chip);
	},

	drawOptions(select) {
		let into = select;
		let last = '';
		this.choices(select.getAttribute('data-from')).forEach(function (choice) {
			if (choice.group && choice.group !== last) {
				into = el('optgroup', { label: choice.group });
				select.append(into);
				last = choice.group;
			}
			into.append(el('option', { value: choice.code }, choice.name));
		});
	},

	drawSearch(input) {
		const from = input.getAttribute('data-from');
		const id = 'dbf-' + this.key + '-list-' + from;
		if (!this.form.querySelector('#' + id)) {
			this.form.append(el('datalist', { id: id }, this.choices(from).map(function (choice) {
				return el('option', { value: choice.name }, together([choice.code, choice.group && named(CHANNELS, choice.group)]));
			})));
		}
		input.setAttribute('list', id);
		input.placeholder = input.placeholder || say('输入名称或拼音查找', 'Type a name or pinyin');
	},

	/** Offers the decisions the server allows; a form file lists all there can be. */
	decisions() {
		const allowed = this.choices('decisions').map(function (choice) { return choice.code; });
		all(this.form, 'input[name=decision]').forEach(function (radio) {
			if (allowed.length && allowed.indexOf(radio.value) < 0) {
				radio.disabled = true;
				radio.closest('label').hidden = true;
			}
		});
	},

	prepareRows(list) {
		const self = this;
		if (list.hasAttribute('data-items')) {
			(this.task.items || []).forEach(function (item) {
				const row = self.addRow(list);
				fill(row, item, self);
				all(row, '[data-item-text]').forEach(function (place) { place.textContent = item.no + '. ' + item.text; });
				row.setAttribute('role', 'group');
				row.setAttribute('aria-label', list.dataset.items === 'lines' ? item.text : say('第 ' + item.no + ' 条建议', 'Suggestion ' + item.no));
			});
			return;
		}
		const start = list.getAttribute('data-start');
		(start ? this.choices(start) : []).forEach(function (choice) {
			fill(self.addRow(list), { unit: choice.code, role: choice.group }, self);
		});
		while (rowsOf(list).length < Number(list.getAttribute('data-min') || 0)) {
			this.addRow(list);
		}
		list.append(el('button', { type: 'button', 'class': 'dbf-plain dbf-add', click: function () {
			const row = self.addRow(list);
			self.tidyRows(list);
			self.arrange();
			row.querySelector('input,select,textarea').focus();
		} }, say(list.getAttribute('data-add') || '增加一行', list.getAttribute('data-add-en') || 'Add a row')));
		this.tidyRows(list);
	},

	addRow(list) {
		const self = this;
		const row = el('div', { 'class': 'dbf-row' }, document.importNode(list.querySelector('template').content, true));
		const add = Array.from(list.children).find(function (child) { return child.classList.contains('dbf-add'); });
		list.insertBefore(row, add || null);
		this.translate(row);
		this.prepare(row);
		const number = this.id();
		all(row, 'input[type=radio]').forEach(function (radio) { radio.name = number + radio.name; });
		if (!list.hasAttribute('data-items')) {
			row.append(el('button', { type: 'button', 'class': 'dbf-plain dbf-remove', click: function () {
				row.remove();
				self.tidyRows(list);
				self.arrange();
			} }, say('删除', 'Remove')));
		}
		return row;
	},

	/** A suggested unit into the first row that has none. */
	takeUnit(code) {
		const list = this.form.querySelector('[data-name=units][data-type=rows]');
		const free = rowsOf(list).find(function (row) { return !row.querySelector('[name=unit]').value; });
		fill(free || this.addRow(list), { unit: code }, this);
		this.tidyRows(list);
		this.arrange();
	},

	tidyRows(list) {
		const rows = rowsOf(list);
		const few = rows.length <= Number(list.getAttribute('data-min') || 0);
		rows.forEach(function (row, index) {
			row.setAttribute('aria-label', say('第 ' + (index + 1) + ' 行', 'Row ' + (index + 1)));
			row.setAttribute('role', 'group');
			const remove = row.querySelector('.dbf-remove');
			if (remove) {
				remove.hidden = few;
			}
		});
		const add = list.querySelector('.dbf-add');
		if (add) {
			add.hidden = rows.length >= Number(list.getAttribute('data-max') || 99);
		}
	},

	decision() {
		const chosen = this.form.querySelector('input[name=decision]:checked');
		return chosen ? chosen.value : '';
	},

	arrange() {
		const self = this;
		const decision = this.decision();
		all(this.form, '[data-for]').forEach(function (part) { part.hidden = words(part, 'data-for').indexOf(decision) < 0; });
		all(this.form, '[data-when]').forEach(function (part) {
			const test = part.getAttribute('data-when').split('=');
			const fields = fieldsOf(part.closest('.dbf-row') || self.form).get(test[0]);
			const value = fields ? valueOf(fields, self, false) : null;
			part.hidden = test[1].split('|').indexOf(String(value)) < 0;
		});
		all(this.form, '.field').forEach(function (field) { field.classList.toggle('dbf-required', self.needed(field)); });
		if (this.button) {
			const text = decision && this.button.getAttribute(english ? 'data-say-' + decision + '-en' : 'data-say-' + decision);
			this.button.textContent = text || this.sayNormally;
			this.button.disabled = this.busy || this.foreign || Boolean(this.form.querySelector('input[name=decision]') && !decision);
		}
	},

	needed(field) {
		const decision = this.decision();
		return all(field, '[required],[data-need]').some(function (input) {
			return input.closest('.field') === field && (input.hasAttribute('required') || words(input, 'data-need').indexOf(decision) >= 0);
		});
	}
};
