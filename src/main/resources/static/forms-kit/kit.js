/*
 * The kit behind every form in forms/. A form file holds plain fields and one call of DubanForm.open; everything
 * around the fields (facts, text, history, draft, errors, receipt) is drawn by it:
 * reading.js the case, fields.js what is asked, drafts.js what stood there, errors.js what is wrong, sending.js who holds the
 * task, the answer and its receipt. A form loads this file as a module, which brings the others.
 *
 * What a form file may say:
 *   <form data-task="key" data-show="text plan contacts opinions replies commitments feedback
 *                              not-ours return extension">
 *                                  what is shown besides facts and history: "text" opens the proposal's text, the
 *                                  last three come from the task's own options; options.about, options.similar and
 *                                  options.suggested are always shown
 *   name="x"                       the command's component x
 *   data-name="x" data-from="reasons" data-type="checks"     a list of codes, one box each
 *                                   data-type="choice"     one code, one radio each
 *                                   data-type="codes"      a list of codes, found by typing
 *   data-name="x" data-type="file" data-purpose="feedback"   id of a file that is handed in at once
 *   data-name="x" data-type="rows"  with <template>          a list of records; data-min, data-max, data-add,
 *                                  data-items (one fixed row per item of the task), data-start="choice" (first rows)
 *   data-type="number|boolean"     what the text of a field becomes
 *   data-from="units"              fills a <select>, or turns an <input> into a search over options.units
 *   data-for="pass reject"         belongs to these decisions only; hidden fields are not sent
 *   data-when="publicity=none"     the same for another field; several values with |
 *   required, data-need="return"   must be given whenever shown, or for these decisions
 *   data-word="verdicts satisfied" the element says what options.verdicts call that code; a choice
 *                                  that they have not is taken off
 *   data-refill on the form        the last reply of the task's assignment gives the first values
 *   data-prefill="title"           first value, taken from the proposal; "task." before it takes it from the task
 *   data-en="..."                  the English text of an element
 *   data-say-pass, data-say-pass-en on the submit button: what it says for a decision
 */

import drafts from './drafts.js';
import errors from './errors.js';
import fields from './fields.js';
import { all, call, el, words } from './page.js';
import reading from './reading.js';
import sending from './sending.js';
import { valuesOf } from './values.js';
import { english, say, settleLanguage } from './words.js';

const SAVE_EVERY = 20000;

let current = null;

// ---------------------------------------------------------------- one open form

function Form(camForm, scope) {
	this.form = camForm.formElement[0] || camForm.formElement;
	this.scope = scope;
	this.taskId = camForm.taskId;
	this.api = '/api/tasks/' + encodeURIComponent(camForm.taskId);
	this.key = this.form.getAttribute('data-task');
	this.user = scope && scope.$root && scope.$root.authentication ? scope.$root.authentication.name : '';
	this.saved = '';
	this.busy = false;
	this.ids = 0;
	const self = this;
	// Ctrl+Enter and Tasklist's own saving come through here; the engine's form submission is never used.
	camForm.on('submit', function () {
		camForm.submitPrevented = true;
		self.submit();
	});
	camForm.on('store', function () {
		camForm.storePrevented = true;
		self.save();
	});
}

const opening = {
	choices(from) {
		return (this.task.options && this.task.options[from]) || [];
	},

	nameOf(from, code) {
		const found = this.choices(from).find(function (choice) { return choice.code === code; });
		return found ? found.name : code;
	},

	codeOf(from, typedText) {
		const text = typedText.trim();
		const found = this.choices(from).find(function (choice) { return choice.name === text || choice.code === text; });
		return found ? found.code : text;
	},

	open() {
		const self = this;
		this.form.classList.add('dbf');
		this.form.setAttribute('novalidate', '');
		this.form.setAttribute('autocomplete', 'off');
		this.translate(this.form);
		this.fields = el('div', { 'class': 'dbf-fields', hidden: true });
		this.fields.append.apply(this.fields, Array.from(this.form.childNodes));
		this.top = el('div', { 'class': 'dbf-top' }, el('p', { 'class': 'dbf-quiet' }, say('正在载入……', 'Loading …')));
		this.form.append(this.top, this.fields);
		this.takeOverFromTasklist();
		return call('GET', this.api).then(function (task) {
			self.task = task;
			if (!task.proposalId) {
				return [task];
			}
			return Promise.all([task, self.orNull('/api/proposals/' + task.proposalId), self.orNull('/api/proposals/' + task.proposalId + '/timeline')]);
		}).then(function (loaded) {
			self.proposal = loaded[1] || {};
			self.timeline = loaded[2] || [];
			self.draw();
		}).catch(function (failure) {
			if (failure.status === undefined) {
				throw failure;
			}
			self.top.replaceChildren(self.alarm(self.refusal(failure)));
		});
	},

	orNull(path) {
		return call('GET', path).catch(function (failure) {
			if (failure.status === 401) {
				throw failure;
			}
			return null;
		});
	},

	/** Tasklist's own buttons and its veil over tasks one does not hold have no place here. */
	takeOverFromTasklist() {
		const scope = this.scope;
		if (!scope || !scope.$watch) {
			return;
		}
		const self = this;
		let heldByMe = null;
		let changes = 0;
		this.unwatch = scope.$watch(function () {
			const options = scope.options || {};
			if (!options.hideCompleteButton || options.disableForm) {
				options.hideCompleteButton = true;
				options.disableForm = false;
				changes += 1;
			}
			// Somebody took the task or gave it back by Tasklist's own links.
			if (heldByMe !== null && heldByMe === options.disableCompleteButton) {
				self.askHolder();
			}
			heldByMe = !options.disableCompleteButton;
			// A new value makes Tasklist look at its options once more.
			return changes;
		});
		scope.$applyAsync();
	},

	translate(root) {
		if (!english) {
			return;
		}
		all(root, '[data-en]').forEach(function (element) { element.textContent = element.getAttribute('data-en'); });
		all(root, '[data-en-placeholder]').forEach(function (element) { element.placeholder = element.getAttribute('data-en-placeholder'); });
	},

	/** What the house calls its codes itself. */
	reword() {
		const self = this;
		all(this.form, '[data-word]').forEach(function (element) {
			const named = words(element, 'data-word');
			const offered = self.choices(named[0]);
			if (!offered.length) {
				return;
			}
			if (offered.some(function (choice) { return choice.code === named[1]; })) {
				element.textContent = self.nameOf(named[0], named[1]);
			}
			else if (element.closest('label.choice')) {
				element.closest('label.choice').remove();
			}
		});
	},

	draw() {
		const self = this;
		this.summary = el('div', { 'class': 'dbf-summary', role: 'alert', tabindex: '-1', hidden: true });
		this.status = el('span', { 'class': 'dbf-status', role: 'status' });
		this.holder = el('div', { 'class': 'dbf-holder' });
		this.top.replaceChildren.apply(this.top, this.panels().concat(this.holder, this.summary));
		this.drawHolder();
		this.prepare(this.form);
		this.reword();
		this.decisions();
		all(this.form, '[data-type=rows]').forEach(function (list) { self.prepareRows(list); });
		this.prefill();
		this.refill();
		this.button = this.form.querySelector('button[type=submit]');
		this.button.classList.add('dbf-submit');
		this.button.parentElement.insertBefore(el('div', { 'class': 'dbf-actions' }, [this.button, this.status]), null);
		this.sayNormally = this.button.textContent;
		this.restore();
		this.offerCopies();
		this.fields.hidden = false;
		this.arrange();
		this.saved = this.local ? '' : JSON.stringify(valuesOf(this.form, this, true));
		this.listen();
	},

	listen() {
		const self = this;
		this.form.addEventListener('submit', function (event) {
			event.preventDefault();
			event.stopPropagation();
			self.submit();
		});
		this.form.addEventListener('input', function (event) {
			self.arrange();
			self.count(event.target);
			self.forgive(event.target);
		});
		this.form.addEventListener('change', function () { self.arrange(); });
		this.timer = window.setInterval(function () { self.save(); }, SAVE_EVERY);
		this.leaving = function () { self.save(true); };
		window.addEventListener('pagehide', this.leaving);
	},

	/** Another form has taken the place: keep what was typed and let go. */
	close() {
		window.clearInterval(this.timer);
		window.removeEventListener('pagehide', this.leaving);
		if (this.unwatch) {
			this.unwatch();
		}
		if (this.task && !this.done) {
			this.save(true);
		}
	}
};

Object.assign(Form.prototype, opening, reading, fields, drafts, errors, sending);

// ---------------------------------------------------------------- the way in

function loadStyle() {
	if (!document.querySelector('link[href^="/forms-kit/kit.css"]')) {
		document.head.append(el('link', { rel: 'stylesheet', href: '/forms-kit/kit.css' }));
	}
}

window.DubanForm = {
	open: function (camForm, scope) {
		if (current) {
			current.close();
		}
		settleLanguage();
		loadStyle();
		current = new Form(camForm, scope);
		return current.open();
	}
};
