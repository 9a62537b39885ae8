/* Charts of the tables beside them: what a chart says, its table says in numbers. */
(function () {
	'use strict';

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

	/** Values by session, a row a value: the cells say their numbers in data-value. */
	function table(source) {
		return {
			sessions: Array.from(source.querySelectorAll('thead th')).slice(1).map(text),
			names: rows(source).map(function (row) { return text(row.cells[0]); }),
			of: function (at) { return rows(source).map(function (row) { return Number(row.cells[at + 1].dataset.value || 0); }); }
		};
	}

	function sides(kind) {
		return function (source) {
			const found = table(source);
			return {
				grid: { left: 8, right: 24, top: 40, bottom: 8, containLabel: true },
				legend: { top: 4, type: 'scroll' },
				tooltip: { trigger: 'axis' },
				xAxis: { type: 'category', data: found.names, axisLabel: { interval: 0, width: 90, overflow: 'break', rotate: found.names.length > 10 ? 45 : 0 } },
				yAxis: { type: 'value' },
				series: found.sessions.map(function (session, at) {
					return Object.assign({ name: session, data: found.of(at), barMaxWidth: 28, showSymbol: false }, kind);
				})
			};
		};
	}

	function radar(source) {
		const found = table(source);
		const most = Math.max.apply(null, found.sessions.flatMap(function (session, at) { return found.of(at); }).concat(1));
		return {
			legend: { top: 4, type: 'scroll' },
			tooltip: { trigger: 'item' },
			radar: { center: ['50%', '55%'], radius: '62%', indicator: found.names.map(function (name) { return { name: name, max: most }; }) },
			series: [{ type: 'radar', data: found.sessions.map(function (session, at) { return { name: session, value: found.of(at) }; }) }]
		};
	}

	/** Rings side by side, one for each session; half ones when asked for. */
	function ring(half) {
		return function (source) {
			const found = table(source);
			const room = 100 / found.sessions.length;
			return {
				title: found.sessions.map(function (session, at) {
					return { text: session, left: room * (at + .5) + '%', bottom: 4, textAlign: 'center', textStyle: { fontSize: 13, fontWeight: 400 } };
				}),
				legend: { top: 4, type: 'scroll' },
				tooltip: { trigger: 'item' },
				series: found.sessions.map(function (session, at) {
					const values = found.of(at);
					return Object.assign({ name: session, type: 'pie', center: [room * (at + .5) + '%', half ? '75%' : '55%'], radius: half ? ['60%', '90%'] : ['35%', '60%'],
						label: { show: found.sessions.length < 3 }, data: found.names.map(function (name, row) { return { name: name, value: values[row] }; }) },
						half ? { startAngle: 180, endAngle: 360 } : {});
				})
			};
		};
	}

	const charts = {
		areas: areas, bars: bars, flow: flow, radar: radar, ring: ring(false), half: ring(true),
		columns: sides({ type: 'bar' }), stack: sides({ type: 'bar', stack: 'all' }), lines: sides({ type: 'line' }),
		filled: sides({ type: 'line', areaStyle: { opacity: .3 } })
	};

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
	document.addEventListener('htmx:afterSettle', draw);
	document.querySelectorAll('[data-chart-kind]').forEach(function (choice) {
		choice.addEventListener('change', function () {
			document.querySelector('.chart').dataset.chart = choice.value;
			draw();
		});
	});
	draw();
}());
