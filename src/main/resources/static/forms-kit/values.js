/** The values of a form's fields, or of those in one row of it: read for the command and the draft, and filled in. */

import { all, blank } from './page.js';
import { say } from './words.js';

export function rowsOf(list) {
	return Array.from(list.children).filter(function (child) { return child.classList.contains('dbf-row'); });
}

/** The fields that belong to root itself, not to a list of rows inside it: name -> elements. */
export function fieldsOf(root) {
	const fields = new Map();
	all(root, '[name],[data-name]').forEach(function (element) {
		if (element.tagName === 'BUTTON' || element.parentElement.closest('.dbf-row,form') !== root
				|| element.parentElement.closest('[data-type=checks],[data-type=choice],[data-type=codes],[data-type=file]')) {
			return;
		}
		const name = element.getAttribute('data-name') || element.getAttribute('data-radio') || element.name;
		fields.set(name, (fields.get(name) || []).concat(element));
	});
	return fields;
}

export function shown(element) {
	return !element.closest('[hidden]');
}

function typed(element, text) {
	const value = text.trim();
	if (value === '') {
		return null;
	}
	switch (element.getAttribute('data-type')) {
		case 'number':
			return Number.isNaN(Number(value)) ? value : Number(value);
		case 'boolean':
			return value === 'true';
		default:
			return value;
	}
}

export function valueOf(elements, form, everything) {
	const element = elements[0];
	if (element.getAttribute('data-type') === 'rows') {
		return rowsOf(element).map(function (row) { return valuesOf(row, form, everything); });
	}
	if (element.getAttribute('data-type') === 'checks') {
		return all(element, 'input:checked').map(function (box) { return box.value; });
	}
	if (element.getAttribute('data-type') === 'choice') {
		const one = element.querySelector('input:checked');
		return one ? one.value : null;
	}
	if (element.getAttribute('data-type') === 'file') {
		return element.dataset.file ? Number(element.dataset.file) : null;
	}
	if (element.getAttribute('data-type') === 'codes') {
		return all(element, '[data-code]').map(function (chip) { return chip.getAttribute('data-code'); });
	}
	if (element.type === 'radio') {
		const chosen = elements.find(function (radio) { return radio.checked; });
		return chosen ? typed(chosen, chosen.value) : null;
	}
	if (element.type === 'checkbox') {
		return element.checked;
	}
	if (element.hasAttribute('list')) {
		return typed(element, form.codeOf(element.getAttribute('data-from'), element.value));
	}
	return typed(element, element.value);
}

/** What is typed: for the command only what is shown and not blank, for the draft everything. */
export function valuesOf(root, form, everything) {
	const values = {};
	fieldsOf(root).forEach(function (elements, name) {
		if (!everything && !shown(elements[0]) && elements[0].type !== 'hidden') {
			return;
		}
		const value = valueOf(elements, form, everything);
		if (everything || !blank(value)) {
			values[name] = value;
		}
	});
	return values;
}

export function fill(root, values, form) {
	fieldsOf(root).forEach(function (elements, name) {
		const value = values[name];
		const element = elements[0];
		if (value === undefined || value === null) {
			return;
		}
		if (element.getAttribute('data-type') === 'rows') {
			fillRows(element, value, form);
		}
		else if (element.getAttribute('data-type') === 'file') {
			form.showFile(element, value, say('已上传的文件', 'the file handed in'));
		}
		else if (element.getAttribute('data-type') === 'codes') {
			all(element, '[data-code]').forEach(function (chip) { chip.remove(); });
			[].concat(value).forEach(function (code) { form.addCode(element, code); });
		}
		else if (['checks', 'choice'].indexOf(element.getAttribute('data-type')) >= 0) {
			all(element, 'input').forEach(function (box) { box.checked = [].concat(value).indexOf(box.value) >= 0; });
		}
		else if (element.type === 'radio') {
			elements.forEach(function (radio) { radio.checked = radio.value === String(value) && !radio.disabled; });
		}
		else if (element.type === 'checkbox') {
			element.checked = value === true;
		}
		else if (element.hasAttribute('list')) {
			element.value = form.nameOf(element.getAttribute('data-from'), String(value));
		}
		else {
			element.value = String(value);
		}
	});
}

function fillRows(list, values, form) {
	const fixed = list.hasAttribute('data-items');
	if (!fixed) {
		rowsOf(list).forEach(function (row) { row.remove(); });
	}
	[].concat(values).forEach(function (value, index) {
		const row = fixed ? rowsOf(list)[index] : form.addRow(list);
		if (row) {
			fill(row, value || {}, form);
		}
	});
	form.tidyRows(list);
}
