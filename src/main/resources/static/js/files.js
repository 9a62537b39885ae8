/*
 * Files of a proposal: handed in one after the other with their progress, listed, taken off again. A draft that is not kept
 * yet is kept first; a paper that a form asks for (data-into) is chosen there at once. Needs duban.js.
 */
(function () {
	'use strict';

	const duban = window.duban;
	const list = document.getElementById('files');

	async function caseId(element) {
		if (element.dataset.case) {
			return element.dataset.case;
		}
		const form = element.closest('form');
		if (form && form.duban) {
			return form.duban.id();
		}
		const section = element.closest('[data-id]');
		return section ? section.dataset.id : '';
	}

	function refresh(id) {
		return window.htmx.ajax('GET', list.dataset.url.replace('{id}', id), { target: '#files', swap: 'innerHTML' });
	}

	function say(field, text) {
		const note = document.createElement('p');
		note.className = 'error';
		note.setAttribute('role', 'alert');
		note.textContent = text;
		field.append(note);
	}

	/** The new paper is the one that is meant. */
	function choose(select, paper) {
		select.append(new Option(paper.name, paper.id, false, true));
		select.dispatchEvent(new Event('input', { bubbles: true }));
	}

	function send(id, file, purpose, progress) {
		return new Promise(function (resolve) {
			const request = new XMLHttpRequest();
			const body = new FormData();
			body.append('purpose', purpose);
			body.append('file', file);
			request.open('POST', '/api/proposals/' + id + '/attachments');
			request.setRequestHeader('X-DUBAN-XSRF', duban.token());
			request.setRequestHeader('Accept', 'application/json');
			request.upload.addEventListener('progress', function (event) {
				progress.value = event.lengthComputable ? 100 * event.loaded / event.total : 0;
			});
			request.addEventListener('loadend', function () {
				try {
					const answer = JSON.parse(request.responseText);
					resolve(request.status === 201 ? { paper: answer }
						: { refusal: answer.errors.map(function (error) { return error.message; }).join(' ') });
				}
				catch (ex) {
					resolve({ refusal: duban.words('failed') });
				}
			});
			request.send(body);
		});
	}

	document.querySelectorAll('[data-upload]').forEach(function (field) {
		const input = field.querySelector('input[type=file]');
		const status = field.querySelector('.status');
		input.addEventListener('change', async function () {
			field.querySelectorAll('p.error').forEach(function (old) { old.remove(); });
			const files = Array.from(input.files);
			const id = files.length ? await caseId(field) : '';
			for (const file of id ? files : []) {
				status.hidden = false;
				status.querySelector('span').textContent = file.name;
				const answer = await send(id, file, field.dataset.purpose, status.querySelector('progress'));
				if (answer.refusal) {
					say(field, file.name + ': ' + answer.refusal);
				}
				else if (field.dataset.into) {
					choose(document.querySelector(field.dataset.into), answer.paper);
				}
			}
			status.hidden = true;
			input.value = '';
			if (!list) {
				return;
			}
			if (id && field.dataset.purpose === 'paper' && document.getElementById('scan')) {
				// The new scan is to be chosen from.
				window.location.reload();
			}
			else if (id) {
				refresh(id);
			}
		});
	});

	if (!list) {
		return;
	}

	list.addEventListener('click', async function (event) {
		const button = event.target.closest('[data-remove]');
		if (button && await duban.ask(button.dataset.ask)) {
			const response = await duban.send('DELETE', button.dataset.remove);
			if (!response.ok) {
				say(list, (await duban.refusals(response)).map(function (error) { return error.message; }).join(' '));
				return;
			}
			refresh(await caseId(list));
		}
	});

	if (list.dataset.load) {
		refresh(list.dataset.load);
	}
}());
