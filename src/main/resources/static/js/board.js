/*
 * The board: the columns a person wants to see, and what keeps the page quiet while it renews itself.
 */
(function () {
	'use strict';

	const KEY = 'duban.board.columns.' + (document.querySelector('nav.top').dataset.user || '');

	// What is not asked for does not stand in the address.
	document.addEventListener('submit', function (event) {
		if (event.target.id === 'board-filter') {
			Array.from(event.target.elements).forEach(function (field) { field.disabled = !field.value; });
		}
	});
	window.addEventListener('pageshow', function () {
		Array.from(document.getElementById('board-filter').elements).forEach(function (field) { field.disabled = false; });
	});

	// On a phone the list comes first; the filter opens at a touch.
	if (window.matchMedia('(max-width: 48rem)').matches) {
		document.querySelector('details.search').open = false;
	}

	const boxes = Array.from(document.querySelectorAll('#board-columns input'));

	function kept() {
		try {
			return JSON.parse(localStorage.getItem(KEY)) || {};
		}
		catch (ex) {
			return {};
		}
	}

	function showColumns() {
		boxes.forEach(function (box) {
			document.querySelectorAll('[data-column="' + box.value + '"]').forEach(function (cell) { cell.hidden = !box.checked; });
		});
	}

	const chosen = kept();
	boxes.forEach(function (box) {
		if (box.value in chosen) {
			box.checked = chosen[box.value];
		}
		box.addEventListener('change', function () {
			const now = {};
			boxes.forEach(function (each) { now[each.value] = each.checked; });
			localStorage.setItem(KEY, JSON.stringify(now));
			showColumns();
		});
	});

	document.addEventListener('htmx:afterSettle', showColumns);

	// Nobody looks: nothing is asked, and the log-in runs out as it does elsewhere.
	document.addEventListener('htmx:beforeRequest', function (event) {
		if (document.hidden && event.detail.elt.id === 'live') {
			event.preventDefault();
		}
	});

	// The page to log in at comes in place of the board when the log-in has run out.
	document.addEventListener('htmx:beforeSwap', function (event) {
		const answer = event.detail.xhr.responseText;
		if (event.detail.xhr.status === 200 && answer.includes('<html')) {
			event.detail.shouldSwap = false;
			window.location.reload();
		}
	});

	showColumns();
}());
