/*
 * Several forms on one page: when one of them is done and the page comes anew, what is half typed in the others comes back.
 * A link to an act opens its form. Needs duban.js.
 */
(function () {
	'use strict';

	const KEY = 'duban-half-typed';

	function forms() {
		return Array.from(document.querySelectorAll('form[data-api]'));
	}

	/** The form's address and whom it is about, the same before and after. */
	function name(form) {
		return form.dataset.api + '|' + Array.from(form.querySelectorAll('input[type=hidden]'))
			.map(function (field) { return field.value; }).join('|');
	}

	function fields(form) {
		return Array.from(form.elements).filter(function (field) {
			return field.name && !['hidden', 'file', 'submit'].includes(field.type);
		});
	}

	function state(field) {
		return ['checkbox', 'radio'].includes(field.type) ? field.checked : field.value;
	}

	function untouched(field) {
		if (['checkbox', 'radio'].includes(field.type)) {
			return field.checked === field.defaultChecked;
		}
		return field.options ? field.selectedIndex <= 0 : field.value === field.defaultValue;
	}

	function unfold(form) {
		const folded = form.closest('details');
		if (folded) {
			folded.open = true;
		}
	}

	document.addEventListener('duban:done', function (event) {
		const half = {};
		forms().filter(function (form) { return form !== event.target && !fields(form).every(untouched); })
			.forEach(function (form) { half[name(form)] = fields(form).map(state); });
		sessionStorage.setItem(KEY, JSON.stringify({ path: window.location.pathname, half: half }));
	});

	function restore() {
		const kept = JSON.parse(sessionStorage.getItem(KEY) || '{}');
		sessionStorage.removeItem(KEY);
		if (kept.path !== window.location.pathname) {
			return;
		}
		forms().filter(function (form) { return kept.half[name(form)]; }).forEach(function (form) {
			const states = kept.half[name(form)];
			const now = fields(form);
			if (now.length === states.length) {
				now.forEach(function (field, index) {
					field[typeof states[index] === 'boolean' ? 'checked' : 'value'] = states[index];
				});
				unfold(form);
			}
		});
	}

	function follow() {
		const act = window.location.hash.startsWith('#act-') && document.getElementById(window.location.hash.substring(1));
		if (act) {
			act.open = true;
			act.scrollIntoView();
		}
	}

	restore();
	follow();
	window.addEventListener('hashchange', follow);
}());
