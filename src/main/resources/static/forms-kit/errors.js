/** What is missing, what was refused and why: a summary, and each error beside its field. */

import { all, blank, el, words } from './page.js';
import { fieldsOf, rowsOf, shown, valueOf, valuesOf } from './values.js';
import { say } from './words.js';

export default {
	/** The element an error's field belongs to: "comment", "units[1].unit". */
	find(path) {
		let root = this.form;
		let found = null;
		path.split('.').forEach(function (step) {
			const parts = /^([^[]*)(?:\[(\d+)])?$/.exec(step);
			const elements = root && parts ? fieldsOf(root).get(parts[1]) : null;
			found = elements ? elements[0] : found;
			if (elements && parts[2] !== undefined && found.getAttribute('data-type') === 'rows') {
				root = rowsOf(found)[Number(parts[2])];
				found = root || found;
			}
		});
		return found;
	},

	missing() {
		const self = this;
		const errors = [];
		const look = function (root, prefix) {
			fieldsOf(root).forEach(function (elements, name) {
				const element = elements[0];
				if (!shown(element)) {
					return;
				}
				const value = valueOf(elements, self, false);
				const need = elements.some(function (e) { return e.hasAttribute('required') || words(e, 'data-need').indexOf(self.decision()) >= 0; });
				if (need && (blank(value) || value === false)) {
					errors.push({ field: prefix + name, message: say('请填写或选择', 'Please fill in or choose') });
				}
				else if (element.hasAttribute('list') && value && !self.choices(element.getAttribute('data-from')).some(function (c) { return c.code === String(value); })) {
					errors.push({ field: prefix + name, message: say('请从列表中选择', 'Please choose from the list') });
				}
				else if (element.dataset.max && value && value.length > Number(element.dataset.max)) {
					errors.push({ field: prefix + name, message: say('最多 ' + element.dataset.max + ' 字，现有 ' + value.length + ' 字', 'At most ' + element.dataset.max + ' characters, now ' + value.length) });
				}
				if (element.getAttribute('data-type') === 'codes' && element.querySelector('input').value.trim()) {
					errors.push({ field: prefix + name, message: say('请从列表中选择', 'Please choose from the list') });
				}
				if (element.getAttribute('data-type') === 'rows') {
					rowsOf(element).forEach(function (row, index) { look(row, prefix + name + '[' + index + '].'); });
				}
			});
		};
		look(this.form, '');
		return errors;
	},

	alarm(content) {
		return el('div', { 'class': 'dbf-summary', role: 'alert' }, content);
	},

	complain(errors) {
		const self = this;
		all(this.form, '.dbf-error').forEach(function (place) { place.hidden = true; });
		all(this.form, '[aria-invalid]').forEach(function (input) { input.removeAttribute('aria-invalid'); });
		this.summary.hidden = !errors.length;
		let first = null;
		this.summary.replaceChildren(el('p', {}, say('有 ' + errors.length + ' 处需要改正，已填内容都保留着：', errors.length + ' to correct; what you typed is kept:')),
			el('ul', {}, errors.map(function (error) {
				const element = error.field ? self.find(error.field) : null;
				const field = element && element.closest('.field');
				if (!field) {
					return el('li', {}, error.message);
				}
				const target = focusable(element);
				const place = Array.from(field.children).reverse().find(function (child) { return child.classList.contains('dbf-error'); });
				place.textContent = error.message;
				place.hidden = false;
				target.setAttribute('aria-invalid', 'true');
				first = first || target;
				const label = field.querySelector('label:not(.choice),legend');
				const row = field.closest('.dbf-row');
				const name = (row ? row.getAttribute('aria-label') + ' ' : '') + (label ? label.textContent + say('：', ': ') : '');
				return el('li', {}, el('a', { href: '#', click: function (event) {
					event.preventDefault();
					target.focus();
				} }, name + error.message));
			})));
		if (errors.length) {
			this.summary.scrollIntoView({ block: 'nearest' });
			(first || this.summary).focus();
		}
	},

	forgive(input) {
		const field = input.closest && input.closest('.field');
		const place = field && field.querySelector('.dbf-error');
		if (place && input.getAttribute('aria-invalid')) {
			place.hidden = true;
			input.removeAttribute('aria-invalid');
		}
	},

	refusal(failure) {
		const detail = failure.problem && (failure.problem.detail || failure.problem.title);
		switch (failure.status) {
			case 0:
				return say('网络不通，请稍后再试；已填内容都保留着。', 'No connection; please try again. What you typed is kept.');
			case 401:
				return [say('登录已失效，已填内容保存在本机。', 'Your session has ended; what you typed is kept on this machine. '),
					el('a', { href: '/login?next=' + encodeURIComponent(window.location.pathname + window.location.hash), target: '_blank' }, say('重新登录', 'Log in again')),
					say('，登录后回到本页再提交。', ', then come back to this page and send it.')];
			case 403:
				return detail || say('您无权办理此件。', 'You may not answer this task.');
			case 404:
				return say('此件已办结或不存在。', 'This task is done or does not exist.');
			case 409:
				return detail || say('此件已办结，或正由他人承办。', 'This task is done, or another person holds it.');
			default:
				return detail || say('系统出错，请稍后再试；已填内容都保留着。', 'Something went wrong; please try again. What you typed is kept.');
		}
	},

	refused(failure) {
		if (failure.status === undefined) {
			throw failure;
		}
		const errors = (failure.problem && failure.problem.errors) || [];
		if (failure.status === 400 && errors.length) {
			this.complain(errors);
			return;
		}
		this.keepLocally(valuesOf(this.form, this, true));
		this.complain([]);
		this.summary.replaceChildren(el('p', {}, this.refusal(failure)));
		this.summary.hidden = false;
		this.summary.focus();
	}
};

function focusable(element) {
	return element.matches('input,select,textarea') ? element : element.querySelector('input,select,textarea,button') || element;
}
