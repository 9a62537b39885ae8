/*
 * Many tasks on one page: each row is answered by its own few fields, all are sent by one click, and each says by
 * itself what became of it. What was typed stays in the page and, until it is done, in the browser.
 */
(function () {
	'use strict';

	const page = document.querySelector('main[data-batch]');
	const form = document.getElementById('batch');
	const filters = document.getElementById('batch-filters');
	const list = form.querySelector('ol.batch');
	const key = page.dataset.batch;
	const store = 'duban-batch-' + page.dataset.user + '-' + key;
	const CHUNK = 20;

	const rows = function () { return Array.from(list.children); };

	function token() {
		const cookie = document.cookie.split('; ').find(function (part) { return part.startsWith('DUBAN-XSRF='); });
		return cookie ? decodeURIComponent(cookie.substring('DUBAN-XSRF='.length)) : '';
	}

	function codeOf(input) {
		const options = document.getElementById(input.getAttribute('list')).options;
		const found = Array.from(options).find(function (option) { return option.value === input.value.trim(); });
		return found ? found.dataset.code : null;
	}

	function status(text) {
		const place = form.querySelector('.status');
		if (place) {
			place.textContent = text;
		}
	}

	// ------------------------------------------------------------ the fields of a row

	function addUnit(row, name, role) {
		const unit = document.getElementById('row-units').content.cloneNode(true);
		unit.querySelector('[name=unit]').value = name || '';
		unit.querySelector('[name=role]').value = role || 'MAIN';
		row.querySelector('[data-rows]').append(unit);
	}

	function arrange(row) {
		const decision = row.querySelector('[name=decision]');
		row.querySelectorAll('[data-for]').forEach(function (field) {
			field.hidden = field.dataset.for.split(' ').indexOf(decision.value) < 0;
		});
	}

	function draw(row) {
		row.querySelector('.answer').append(document.getElementById('answer-' + key).content.cloneNode(true));
		if (key === 'propose-units') {
			const suggested = row.dataset.units ? row.dataset.units.split(',') : [];
			suggested.forEach(function (unit, i) {
				addUnit(row, unit.substring(unit.indexOf(' ') + 1), i === 0 ? 'MAIN' : 'CO');
			});
			if (suggested.length === 0) {
				addUnit(row);
			}
			return;
		}
		arrange(row);
	}

	function unitsOf(row) {
		return Array.from(row.querySelectorAll('.unit-row')).map(function (unit) {
			return { name: unit.querySelector('[name=unit]').value, unit: codeOf(unit.querySelector('[name=unit]')),
				role: unit.querySelector('[name=role]').value };
		});
	}

	/** What stands in the row's visible fields; null if the row is left open. */
	function commandOf(row, problems) {
		const command = {};
		const decision = row.querySelector('[name=decision]');
		if (decision ? !decision.value : !row.querySelector('[name=chosen]').checked) {
			return null;
		}
		if (key === 'propose-units') {
			command.preAssign = row.querySelector('[name=preAssign]').checked;
			command.units = unitsOf(row).filter(function (unit) { return unit.name.trim(); }).map(function (unit, i) {
				if (!unit.unit) {
					problems.push({ field: 'units[' + i + '].unit', message: page.dataset.unknown });
				}
				return { unit: unit.unit, role: unit.role };
			});
		}
		row.querySelectorAll('.answer [name]').forEach(function (field) {
			const name = field.name;
			if (field.closest('[hidden]') || field.closest('.unit-row') || name === 'chosen' || name === 'preAssign') {
				return;
			}
			if (field.type === 'checkbox') {
				command[name] = command[name] || [];
				if (field.checked) {
					command[name].push(field.value);
				}
			}
			else if (field.value.trim()) {
				command[name] = field.hasAttribute('list') ? Number(codeOf(field)) : field.value.trim();
				if (field.hasAttribute('list') && !codeOf(field)) {
					problems.push({ field: name, message: page.dataset.unknown });
				}
			}
		});
		return command;
	}

	// ------------------------------------------------------------ keeping what was typed

	function typed(row) {
		const values = {};
		row.querySelectorAll('.answer [name]').forEach(function (field) {
			if (field.closest('.unit-row')) {
				return;
			}
			if (field.name === 'reasons') {
				values.reasons = (values.reasons || []).concat(field.checked ? [field.value] : []);
			}
			else {
				values[field.name] = field.type === 'checkbox' ? field.checked : field.value;
			}
		});
		if (key === 'propose-units') {
			values.units = unitsOf(row);
		}
		return values;
	}

	function put(row, values) {
		row.querySelectorAll('.answer [name]').forEach(function (field) {
			const value = values[field.name];
			if (value === undefined || field.closest('.unit-row')) {
				return;
			}
			if (field.name === 'reasons') {
				field.checked = value.indexOf(field.value) >= 0;
			}
			else if (field.type === 'checkbox') {
				field.checked = value;
			}
			else {
				field.value = value;
			}
		});
		if (values.units) {
			row.querySelectorAll('.unit-row').forEach(function (unit) { unit.remove(); });
			values.units.forEach(function (unit) { addUnit(row, unit.name, unit.role); });
		}
		if (row.querySelector('[name=decision]')) {
			arrange(row);
		}
	}

	function keep() {
		const all = {};
		rows().forEach(function (row) {
			if (row.dataset.touched && !row.classList.contains('done')) {
				all[row.dataset.task] = typed(row);
			}
		});
		localStorage.setItem(store, JSON.stringify(all));
	}

	function restore() {
		const all = JSON.parse(localStorage.getItem(store) || '{}');
		let found = false;
		rows().forEach(function (row) {
			if (all[row.dataset.task]) {
				row.dataset.touched = 'yes';
				put(row, all[row.dataset.task]);
				found = true;
			}
		});
		if (found) {
			status(page.dataset.restored);
		}
	}

	// ------------------------------------------------------------ what became of the rows

	function clear(row) {
		row.classList.remove('refused');
		row.querySelectorAll('p.error').forEach(function (note) { note.remove(); });
		row.querySelectorAll('[aria-invalid]').forEach(function (field) { field.removeAttribute('aria-invalid'); });
	}

	function fieldOf(row, name) {
		const unit = /^units\[(\d+)]/.exec(name);
		if (unit) {
			return row.querySelectorAll('.unit-row [name=unit]')[Number(unit[1])];
		}
		const field = name && row.querySelector('.answer [name="' + CSS.escape(name.replace(/[.[].*$/, '')) + '"]');
		return field || (name === 'units' && row.querySelector('[data-rows]'));
	}

	function complain(row, errors) {
		row.classList.add('refused');
		errors.forEach(function (error) {
			const field = fieldOf(row, error.field);
			const note = document.createElement('p');
			note.className = 'error';
			note.setAttribute('role', 'alert');
			note.textContent = error.message;
			if (field) {
				field.setAttribute('aria-invalid', 'true');
			}
			((field && field.closest('.field')) || row.querySelector('.answer')).append(note);
		});
	}

	function finished(row, text) {
		row.classList.add('done');
		const answer = row.querySelector('.answer');
		answer.replaceChildren();
		const note = document.createElement('p');
		note.className = 'state';
		note.textContent = text;
		answer.append(note);
	}

	function tell(row, result, counts) {
		counts[result.outcome] += 1;
		if (result.outcome === 'done') {
			finished(row, page.dataset.done);
		}
		else {
			complain(row, result.errors);
		}
	}

	async function send(batch) {
		const response = await fetch('/api/tasks/complete-many', {
			method: 'POST',
			credentials: 'same-origin',
			headers: { 'Content-Type': 'application/json', 'Accept': 'application/json', 'X-DUBAN-XSRF': token() },
			body: JSON.stringify(batch.map(function (one) {
				return { task: one.row.dataset.task, command: one.command };
			}))
		});
		if (!response.ok) {
			throw new Error(String(response.status));
		}
		return (await response.json()).results;
	}

	async function submit() {
		const counts = { done: 0, refused: 0, conflict: 0, failed: 0 };
		const ready = [];
		rows().filter(function (row) { return !row.classList.contains('done') && !row.hidden; }).forEach(function (row) {
			clear(row);
			const problems = [];
			const command = commandOf(row, problems);
			if (problems.length) {
				counts.refused += 1;
				complain(row, problems);
			}
			else if (command) {
				ready.push({ row: row, command: command });
			}
		});
		if (ready.length === 0 && counts.refused === 0) {
			status(page.dataset.nothing);
			return;
		}
		for (let from = 0; from < ready.length; from += CHUNK) {
			status(page.dataset.progress.replace('{0}', from).replace('{1}', ready.length));
			const part = ready.slice(from, from + CHUNK);
			const results = await send(part);
			part.forEach(function (one, i) { tell(one.row, results[i], counts); });
			keep();
		}
		status(page.dataset.result.replace('{0}', counts.done)
			.replace('{1}', counts.refused + counts.failed).replace('{2}', counts.conflict));
		const first = list.querySelector('.refused');
		if (first) {
			first.scrollIntoView({ block: 'center' });
		}
	}

	// ------------------------------------------------------------ the page's own controls

	/** The decision that everybody recommends, or the plain yes of this kind of task; typed rows stay as they are. */
	function fillAll() {
		rows().filter(function (row) { return !row.hidden && !row.classList.contains('done'); }).forEach(function (row) {
			const decision = row.querySelector('[name=decision]');
			if (key === 'propose-units') {
				row.querySelector('[name=chosen]').checked = unitsOf(row).some(function (unit) { return unit.unit; });
			}
			else if (!decision.value) {
				const yes = { 'approve-assignment': 'approve', 'archive-check': 'archive' }[key];
				const values = { decision: yes || (row.dataset.agreed === 'return' ? '' : row.dataset.agreed) };
				if (key === 'decide-filing') {
					values.mainCase = row.dataset.main || '';
					values.reasons = row.dataset.reasons ? row.dataset.reasons.split(',') : [];
				}
				put(row, values);
			}
			row.dataset.touched = 'yes';
		});
		keep();
	}

	const ORDERS = {
		due: function (row) { return row.dataset.at.padStart(6, '0'); },
		number: function (row) { return row.dataset.number; },
		category: function (row) { return row.dataset.category; },
		opinion: function (row) { return row.dataset.agreed || ''; }
	};

	function filter() {
		const q = filters.elements.q.value.trim();
		const opinions = filters.elements.opinions ? filters.elements.opinions.value : '';
		rows().forEach(function (row) {
			const agreed = Boolean(row.dataset.agreed);
			row.hidden = (q && row.querySelector('.about').textContent.indexOf(q) < 0)
				|| (opinions === 'same' && !agreed) || (opinions === 'differ' && agreed);
		});
		const order = ORDERS[filters.elements.sort.value];
		list.append(...rows().sort(function (a, b) { return order(a).localeCompare(order(b), 'zh-CN'); }));
	}

	rows().forEach(draw);
	restore();
	filters.addEventListener('submit', function (event) { event.preventDefault(); });
	filters.addEventListener('input', filter);
	document.getElementById('batch-all').addEventListener('click', fillAll);
	form.addEventListener('input', function (event) {
		const row = event.target.closest('li[data-task]');
		row.dataset.touched = 'yes';
		if (event.target.name === 'decision') {
			arrange(row);
		}
		if (key === 'propose-units' && event.target.name !== 'chosen') {
			row.querySelector('[name=chosen]').checked = true;
		}
		keep();
	});
	form.addEventListener('click', function (event) {
		const row = event.target.closest('li[data-task]');
		if (event.target.closest('button[data-add]')) {
			addUnit(row, '', 'CO');
		}
		if (event.target.closest('button[data-remove]')) {
			event.target.closest('.unit-row').remove();
		}
	});
	form.addEventListener('submit', function (event) {
		event.preventDefault();
		const button = form.querySelector('button[type=submit]');
		button.disabled = true;
		submit().catch(function () { status(page.dataset.failed); }).finally(function () { button.disabled = false; });
	});
}());
