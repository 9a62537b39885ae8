/* A member's points: charts of the tables beside them. */
(function () {
	'use strict';

	const colour = function (name) { return getComputedStyle(document.documentElement).getPropertyValue('--' + name).trim(); };
	const text = function (cell) { return cell.textContent.trim(); };
	const number = function (cell) { return Number(text(cell)); };
	const rows = function (table) { return Array.from(table.querySelectorAll('tbody tr')); };

	// What an item may bring stands behind what it has brought.
	function items(table) {
		const heads = Array.from(table.querySelectorAll('thead th')).map(text);
		const shown = rows(table);
		return {
			grid: { left: 8, right: 32, top: 40, bottom: 8, containLabel: true },
			legend: { top: 4 },
			tooltip: { trigger: 'axis' },
			xAxis: { type: 'value' },
			yAxis: { type: 'category', inverse: true, data: shown.map(function (row) { return text(row.cells[1]); }), axisLabel: { interval: 0, width: 110, overflow: 'truncate' } },
			series: [{ name: heads[3], type: 'bar', barWidth: 12, color: colour('line'), data: shown.map(function (row) { return number(row.cells[3]); }) },
				{ name: heads[2], type: 'bar', barWidth: 12, barGap: '-100%', color: colour('accent'), data: shown.map(function (row) { return number(row.cells[2]); }) }]
		};
	}

	function quarters(table) {
		const heads = Array.from(table.querySelectorAll('thead th')).map(text);
		const shades = ['accent', 'green', 'orange', 'yellow'].map(colour);
		return {
			grid: { left: 8, right: 24, top: 56, bottom: 8, containLabel: true },
			legend: { top: 4 },
			tooltip: { trigger: 'axis' },
			xAxis: { type: 'category', data: rows(table).map(function (row) { return text(row.cells[0]); }) },
			yAxis: { type: 'value' },
			series: heads.slice(1, -1).map(function (head, at) {
				return { name: head, type: 'bar', stack: 'all', barMaxWidth: 36, color: shades[at],
					data: rows(table).map(function (row) { return number(row.cells[at + 1]); }) };
			})
		};
	}

	const charts = { items: items, quarters: quarters };

	function draw() {
		document.querySelectorAll('.chart').forEach(function (box) {
			if (window.echarts) {
				const chart = echarts.getInstanceByDom(box) || echarts.init(box, null, { renderer: 'svg' });
				chart.setOption(Object.assign({ animation: false, textStyle: { fontFamily: 'inherit' } },
					charts[box.dataset.chart](document.getElementById(box.dataset.from))), true);
				chart.resize();
			}
		});
	}

	window.addEventListener('resize', draw);
	draw();
}());
