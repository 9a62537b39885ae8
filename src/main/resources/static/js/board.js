/*
 * The board: the columns a person wants to see, charts of the tables beside them, and what keeps the page quiet while it
 * renews itself.
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

	const colour = function (name) { return getComputedStyle(document.documentElement).getPropertyValue('--' + name.toLowerCase()).trim(); };
	const text = function (cell) { return cell.textContent.trim(); };
	const rows = function (table) { return Array.from(table.querySelectorAll('tbody tr')); };

	function bars(table) {
		const shown = rows(table).slice(0, 20);
		return {
			grid: { left: 8, right: 40, top: 8, bottom: 8, containLabel: true },
			xAxis: { type: 'value', minInterval: 1 },
			yAxis: { type: 'category', inverse: true, data: shown.map(function (row) { return text(row.cells[0]); }), axisLabel: { interval: 0, width: 140, overflow: 'truncate' } },
			tooltip: { trigger: 'axis' },
			series: [{ type: 'bar', barMaxWidth: 18, itemStyle: { color: colour('red') }, label: { show: true, position: 'right' },
				data: shown.map(function (row) { return Number(text(row.cells[1])); }) }]
		};
	}

	function areas(table) {
		const heads = Array.from(table.querySelectorAll('thead th')).slice(1);
		return {
			grid: { left: 8, right: 24, top: 40, bottom: 8, containLabel: true },
			legend: { top: 4 },
			tooltip: { trigger: 'axis' },
			xAxis: { type: 'category', boundaryGap: false, data: rows(table).map(function (row) { return text(row.cells[0]); }) },
			yAxis: { type: 'value', minInterval: 1 },
			series: heads.map(function (head, at) {
				return { name: text(head), type: 'line', stack: 'all', areaStyle: { opacity: .5 }, showSymbol: false, color: colour(head.dataset.light),
					data: rows(table).map(function (row) { return Number(text(row.cells[at + 1])); }) };
			})
		};
	}

	// What leads back would make the picture a knot: the table has it.
	function flow(table) {
		const ways = rows(table).filter(function (row) { return row.dataset.onward === 'true'; }).map(function (row) {
			return { source: text(row.cells[0]), target: text(row.cells[1]), value: Number(text(row.cells[2])) };
		});
		const states = new Set(ways.flatMap(function (way) { return [way.source, way.target]; }));
		return {
			tooltip: { trigger: 'item' },
			series: [{ type: 'sankey', left: 8, right: 72, top: 8, bottom: 8, nodeGap: 12, draggable: false, emphasis: { focus: 'adjacency' },
				data: Array.from(states, function (name) { return { name: name }; }), links: ways, lineStyle: { color: 'source', opacity: .35 } }]
		};
	}

	const charts = { areas: areas, bars: bars, flow: flow };

	function draw() {
		document.querySelectorAll('.chart').forEach(function (box) {
			const table = document.getElementById(box.dataset.from);
			const shown = table && rows(table).length > 0;
			box.hidden = !shown;
			if (shown && window.echarts) {
				const chart = echarts.getInstanceByDom(box) || echarts.init(box, null, { renderer: 'svg' });
				chart.setOption(Object.assign({ animation: false, textStyle: { fontFamily: 'inherit' } }, charts[box.dataset.chart](table)), true);
				chart.resize();
			}
		});
	}

	window.addEventListener('resize', draw);

	document.addEventListener('htmx:afterSettle', function () {
		showColumns();
		draw();
	});

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
	draw();
}());
