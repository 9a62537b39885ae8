/*
 * The kit behind every form in forms/. A form file holds plain fields and one call of DubanForm.open; everything
 * around the fields (facts, text, history, draft, errors, receipt) is drawn here. Loaded as a module or as a script.
 *
 * What a form file may say:
 *   <form data-task="key" data-show="text plan contacts opinions replies commitments feedback
 *                              not-ours return extension">
 *                                  what is shown besides facts and history: "text" opens the proposal's text, the
 *                                  last three come from the task's own options; options.about is always shown
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
 *   data-refill on the form        the last reply of the task's assignment gives the first values
 *   data-prefill="title"           first value, taken from the proposal; "task." before it takes it from the task
 *   data-en="..."                  the English text of an element
 *   data-say-pass, data-say-pass-en on the submit button: what it says for a decision
 */
(function () {
	'use strict';

	const SAVE_EVERY = 20000;

	let english = false;
	let current = null;

	function say(zh, en) {
		return english ? en : zh;
	}

	// ---------------------------------------------------------------- names of the tasks, for the receipt

	const TASKS = {
		'revise': ['修改提案', 'Revise the proposal'], 'archive-check': ['归档检查', 'Check for the archive'],
		'answer-invitation': ['答复联名邀请', 'Answer the invitation'], 'first-review': ['初审', 'First review'],
		'second-review': ['复审', 'Second review'], 'decide-filing': ['审定立案', 'Decide on filing'],
		'choose-disposition': ['选择去向', 'Choose the disposition'],
		'consent-to-conversion': ['同意转社情民意', 'Consent to conversion'], 'reconsider': ['复议', 'Reconsider'],
		'propose-units': ['拟定承办单位', 'Propose the units'], 'pre-assignment-opinion': ['预交办意见', 'Opinion on the pre-assignment'],
		'settle-assignment': ['协调交办争议', 'Settle the assignment'], 'approve-assignment': ['审定交办', 'Approve the assignment'],
		'sign-for': ['签收', 'Sign for'], 'decide-return': ['裁定申退', 'Decide on the return'],
		'record-contact': ['记录沟通', 'Record a contact'], 'co-opinion': ['提出会办意见', 'Give the co-opinion'],
		'draft-reply': ['拟写答复', 'Draft the reply'], 'check-reply': ['核稿', 'Check the reply'],
		'issue-reply': ['签发', 'Issue the reply'], 'countersign': ['会签', 'Countersign'],
		'audit-reply': ['审核答复', 'Audit the reply'], 'deliver-reply': ['送达答复', 'Deliver the reply'],
		'decide-extension': ['审批延期', 'Decide on the extension'], 'give-feedback': ['反馈意见', 'Give feedback'],
		'verify-dissatisfaction': ['核实不满意', 'Verify the dissatisfaction'], 'settle-dispute': ['处理争议', 'Settle the dispute'],
		'report-progress': ['报告进展', 'Report progress'], 'verify-progress': ['核验进展', 'Verify progress'],
		'issue-supervision-order': ['下达督办单', 'Issue a supervision order'], 'explain-delay': ['书面说明', 'Explain the delay'],
		'record-summons': ['记录约谈', 'Record a summons']
	};

	const ROLES = {
		'clerk': ['提案委办公室', 'clerk'], 'reviewer': ['复审委员', 'reviewer'], 'committee-chair': ['提案委主任', 'committee chair'],
		'party-office': ['市委办公厅', 'party office'], 'gov-office': ['市政府办公厅', 'government office'],
		'member': ['提案者', 'proposer'], 'collective': ['集体提案者', 'collective proposer'],
		'liaison': ['联络员', 'liaison'], 'handler': ['经办人', 'handler'], 'office': ['办公室', 'office'],
		'leader': ['分管领导', 'leader in charge'], 'head': ['主要领导', 'head']
	};

	const STATES = {
		DRAFT: ['草稿', 'draft'], COSIGN: ['联名会签中', 'co-signing'], SUBMITTED: ['已提交，待初审', 'submitted'], RETURNED: ['退回修改', 'returned'],
		REVIEW: ['复审中', 'in review'], DECISION: ['待审定', 'awaiting decision'], MERGED: ['已并案', 'merged'], NOT_FILED: ['不予立案', 'not filed'],
		WITHDRAWN: ['已撤案', 'withdrawn'], FILED: ['已立案，待交办', 'filed'], PRE_ASSIGNED: ['预交办', 'pre-assigned'], ASSIGNED: ['已交办', 'assigned'],
		HANDLING: ['办理中', 'being handled'], REPLY_AUDIT: ['答复审核中', 'reply in audit'], REPLIED: ['已答复，待反馈', 'replied'],
		DISSATISFIED: ['反馈不满意', 'dissatisfied'], REDO: ['二次办理', 'second handling'], DISPUTE: ['争议处理', 'in dispute'],
		TRACKING: ['跟踪落实', 'tracked'], CLOSED: ['办结', 'closed'], ARCHIVED: ['已归档', 'archived']
	};

	const CHANNELS = { PARTY: ['党群系统', 'party'], GOVERNMENT: ['政府系统', 'government'], OTHER: ['其他', 'other'] };

	const UNIT_ROLES = { MAIN: ['主办', 'main'], CO: ['会办', 'co-handling'], SEPARATE: ['分办', 'separate'] };

	function named(names, code) {
		return names[code] ? say(names[code][0], names[code][1]) : code;
	}

	function roleName(role, units) {
		const unit = /^unit-(.+)-([a-z]+)$/.exec(role || '');
		return unit ? (units[unit[1]] || unit[1]) + (english ? ' ' : '') + named(ROLES, unit[2]) : named(ROLES, role || '');
	}

	// ---------------------------------------------------------------- small helpers

	function el(tag, attributes, children) {
		const element = document.createElement(tag);
		Object.keys(attributes || {}).forEach(function (name) {
			const value = attributes[name];
			if (name === 'click') {
				element.addEventListener('click', value);
			}
			else if (value !== null && value !== undefined && value !== false) {
				element.setAttribute(name, value === true ? '' : value);
			}
		});
		[].concat(children === undefined ? [] : children).forEach(function (child) {
			if (child !== null && child !== undefined && child !== false) {
				element.append(child);
			}
		});
		return element;
	}

	function all(root, selector) {
		return Array.from(root.querySelectorAll(selector));
	}

	function words(element, attribute) {
		return (element.getAttribute(attribute) || '').split(/\s+/).filter(Boolean);
	}

	function blank(value) {
		return value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length);
	}

	// Dates and times are always those of the house, wherever the browser stands.
	function day(moment) {
		if (!moment) {
			return '';
		}
		return moment.length === 10 ? moment
			: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(moment));
	}

	function minute(moment) {
		if (typeof moment === 'string' && !/(Z|[+-]\d\d:?\d\d)$/.test(moment)) {
			return moment.replace('T', ' ').slice(0, 16);
		}
		return new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai', year: 'numeric', month: '2-digit', day: '2-digit',
			hour: '2-digit', minute: '2-digit' }).format(new Date(moment));
	}

	function cookie(name) {
		const found = document.cookie.split('; ').find(function (pair) { return pair.indexOf(name + '=') === 0; });
		return found ? decodeURIComponent(found.slice(name.length + 1)) : '';
	}

	function call(method, path, body, keepalive) {
		const headers = { 'Accept': 'application/json, application/problem+json', 'Accept-Language': english ? 'en' : 'zh-CN',
			'X-Requested-With': 'XMLHttpRequest' };
		const files = body instanceof FormData;
		if (method !== 'GET') {
			headers['X-DUBAN-XSRF'] = cookie('DUBAN-XSRF');
		}
		if (body !== undefined && !files) {
			headers['Content-Type'] = 'application/json';
		}
		return fetch(path, { method: method, headers: headers, credentials: 'same-origin', cache: 'no-store', redirect: 'manual',
			keepalive: Boolean(keepalive), body: body === undefined || files ? body : JSON.stringify(body) })
			.then(function (response) {
				// A redirect can only be the one to the log-in page.
				const status = response.type === 'opaqueredirect' ? 401 : response.status;
				return response.text().then(function (text) {
					let json = null;
					try {
						json = text ? JSON.parse(text) : null;
					}
					catch (notJson) {
						json = null;
					}
					if (status >= 200 && status < 300) {
						return json;
					}
					throw { status: status, problem: json || {} };
				});
			}, function () {
				throw { status: 0, problem: {} };
			});
	}

	// ---------------------------------------------------------------- the fields of a form, or of one row in it

	function rowsOf(list) {
		return Array.from(list.children).filter(function (child) { return child.classList.contains('dbf-row'); });
	}

	/** The fields that belong to root itself, not to a list of rows inside it: name -> elements. */
	function fieldsOf(root) {
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

	function shown(element) {
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

	function valueOf(elements, form, everything) {
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
	function valuesOf(root, form, everything) {
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

	function fill(root, values, form) {
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

	Form.prototype.choices = function (from) {
		return (this.task.options && this.task.options[from]) || [];
	};

	Form.prototype.nameOf = function (from, code) {
		const found = this.choices(from).find(function (choice) { return choice.code === code; });
		return found ? found.name : code;
	};

	Form.prototype.codeOf = function (from, typedText) {
		const text = typedText.trim();
		const found = this.choices(from).find(function (choice) { return choice.name === text || choice.code === text; });
		return found ? found.code : text;
	};

	Form.prototype.open = function () {
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
	};

	Form.prototype.orNull = function (path) {
		return call('GET', path).catch(function (failure) {
			if (failure.status === 401) {
				throw failure;
			}
			return null;
		});
	};

	/** Tasklist's own buttons and its veil over tasks one does not hold have no place here. */
	Form.prototype.takeOverFromTasklist = function () {
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
	};

	Form.prototype.translate = function (root) {
		if (!english) {
			return;
		}
		all(root, '[data-en]').forEach(function (element) { element.textContent = element.getAttribute('data-en'); });
		all(root, '[data-en-placeholder]').forEach(function (element) { element.placeholder = element.getAttribute('data-en-placeholder'); });
	};

	Form.prototype.draw = function () {
		const self = this;
		this.summary = el('div', { 'class': 'dbf-summary', role: 'alert', tabindex: '-1', hidden: true });
		this.status = el('span', { 'class': 'dbf-status', role: 'status' });
		this.holder = el('div', { 'class': 'dbf-holder' });
		this.top.replaceChildren.apply(this.top, this.panels().concat(this.holder, this.summary));
		this.drawHolder();
		this.prepare(this.form);
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
	};

	/** 并案办理: what the unit wrote in another case may be the beginning of this reply. */
	Form.prototype.offerCopies = function () {
		const self = this;
		const body = this.key === 'draft-reply' && this.form.querySelector('textarea[name=body]');
		if (!body || !this.task.assignmentId) {
			return;
		}
		this.orNull('/api/assignments/' + this.task.assignmentId + '/reply-sources').then(function (found) {
			if (!found || !found.items.length) {
				return;
			}
			body.closest('.field').prepend(el('details', { 'class': 'dbf-panel' }, [
				el('summary', {}, say('从本单位其他案件复制正文', 'Copy the text from another case of the unit')),
				el('ul', { 'class': 'dbf-entries' }, found.items.map(function (source) {
					return el('li', {}, [source.caseNo + ' ' + source.title + ' ', el('button', { type: 'button', 'class': 'dbf-plain', click: function () {
						body.value = body.value.trim() ? body.value + '\n' + source.body : source.body;
						body.dispatchEvent(new Event('input', { bubbles: true }));
						self.arrange();
					} }, say('复制', 'Copy'))]);
				}))
			]));
		});
	};

	Form.prototype.listen = function () {
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
	};

	/** Another form has taken the place: keep what was typed and let go. */
	Form.prototype.close = function () {
		window.clearInterval(this.timer);
		window.removeEventListener('pagehide', this.leaving);
		if (this.unwatch) {
			this.unwatch();
		}
		if (this.task && !this.done) {
			this.save(true);
		}
	};

	// ---------------------------------------------------------------- what stands above the fields

	Form.prototype.panels = function () {
		const show = words(this.form, 'data-show');
		const has = function (name) { return show.indexOf(name) >= 0; };
		const p = this.proposal;
		return [
			this.facts(), this.text(),
			has('plan') && this.listing(say('承办单位', 'Units'), (p.assignments || []).length ? p.assignments : this.planned(), this.assignmentLine, true),
			has('not-ours') && this.listing(say('单位反馈', 'What the units said'), this.choices('opinions').map(this.notOurs, this), this.opinionLine, true),
			has('return') && this.listing(say('申退理由', 'Request to return'), this.choices('request').map(this.askedReturn, this), this.opinionLine, true),
			has('extension') && this.listing(say('延期申请', 'Request for more time'), this.choices('request').map(this.askedExtension, this), this.opinionLine, true),
			this.listing(say('并案提案', 'Merged proposals'), p.merged, this.mergedLine),
			this.listing(say('相关情况', 'About this task'), this.choices('about'), this.aboutLine, true),
			has('contacts') && this.listing(say('沟通面商记录', 'Contacts'), p.contacts, this.contactLine.bind(this)),
			has('opinions') && this.listing(say('会办意见', 'Co-opinions'), p.opinions, this.opinionLine),
			has('replies') && this.listing(say('答复', 'Reply'), this.repliesHere(), this.replyLine, true),
			has('commitments') && this.listing(say('承诺事项', 'Commitments'), p.commitments, this.commitmentLine, true),
			has('feedback') && this.listing(say('征询意见', 'Feedback'), this.given(), this.feedbackLine, true),
			this.history()
		].filter(Boolean);
	};

	Form.prototype.facts = function () {
		const t = this.task;
		const p = this.proposal;
		const signers = (p.signers || []).filter(function (signer) { return !signer.state || signer.state === 'ACCEPTED'; }).length;
		const units = { MAIN: [], CO: [], SEPARATE: [] };
		(p.assignments || []).forEach(function (a) {
			if (units[a.role] && ['REASSIGNED', 'CANCELLED'].indexOf(a.state) < 0) {
				units[a.role].push(a.unitName);
			}
		});
		const facts = [
			[say('案号', 'Number'), p.caseNo || p.serialNo || t.caseNo],
			[say('案由', 'Title'), p.title || t.title],
			[say('提案人', 'Proposer'), (p.proposedBy || p.proposerName) && ((p.proposedBy || p.proposerName) + (signers > 1
				? say('（联名 ' + signers + ' 人）', ' (' + signers + ' signers)') : ''))],
			[say('提案类型', 'Type'), p.typeName],
			[say('类别', 'Category'), p.categoryName],
			[say('状态', 'State'), p.stateName]
		];
		Object.keys(units).forEach(function (role) { facts.push([named(UNIT_ROLES, role), units[role].join(say('、', ', '))]); });
		return el('section', { 'class': 'dbf-facts' }, [
			el('dl', {}, [].concat.apply([], facts.filter(function (fact) { return fact[1]; }).map(function (fact) {
				return el('div', {}, [el('dt', {}, fact[0]), el('dd', {}, fact[1])]);
			}))),
			this.deadline()
		]);
	};

	Form.prototype.deadline = function () {
		const t = this.task;
		if (!t.due) {
			return null;
		}
		const left = t.remaining;
		const until = (t.explain && t.explain.date) || day(t.due);
		const how = left === undefined || left === null ? ''
			: left < 0 ? say('已超期 ' + (-left) + ' 个工作日', -left + ' working days late')
				: left === 0 ? say('今日到期', 'due today') : say('剩余 ' + left + ' 个工作日', left + ' working days left');
		const line = el('span', { 'class': 'dbf-light dbf-' + String(t.light || '').toLowerCase() },
			how + say('（至 ' + until + '）', ' (until ' + until + ')'));
		return t.explain ? el('details', { 'class': 'dbf-due' }, [
			el('summary', {}, [line, el('span', { 'class': 'dbf-link' }, say('怎么算的', 'How it was counted'))]), this.explanation(t.explain)
		]) : el('p', { 'class': 'dbf-due' }, line);
	};

	Form.prototype.explanation = function (explain) {
		const days = explain.days || [];
		const counted = days.filter(function (d) { return d.counted; }).length;
		return el('div', { 'class': 'dbf-explain' }, [
			el('p', {}, say('自 ' + explain.start + ' 起算（当日不计）' + (explain.term ? '，期限 ' + termName(explain.term) : '') + '，至 ' + explain.date + ' 24 时止。',
				'From ' + explain.start + ' (that day not counted)' + (explain.term ? ', term ' + termName(explain.term) : '') + ', until 24:00 of ' + explain.date + '.')),
			explain.provisional && el('p', { 'class': 'dbf-warn' }, say('所涉年份的放假安排尚未公布，日期为暂定。', 'The holidays of that year are not yet published; the date is provisional.')),
			days.length > 0 && el('p', {}, say('计入 ' + counted + ' 天，跳过 ' + (days.length - counted) + ' 天：', counted + ' days counted, ' + (days.length - counted) + ' skipped:')),
			days.length > 0 && el('ol', { 'class': 'dbf-days', tabindex: '0' }, days.map(function (d) {
				return el('li', { 'class': d.counted ? 'dbf-counted' : 'dbf-skipped' }, [
					el('span', {}, d.date), el('span', {}, d.counted ? say('计入', 'counted') : say('不计', 'skipped')), el('span', {}, d.why || '')]);
			}))
		]);
	};

	function termName(term) {
		const unit = { WORKING_DAYS: ['个工作日', ' working days'], DAYS: ['天', ' days'], MONTHS: ['个月', ' months'] }[term.unit];
		return unit ? term.amount + say(unit[0], unit[1]) : '';
	}

	Form.prototype.text = function () {
		const p = this.proposal;
		if (!p.situation && !p.suggestions) {
			return null;
		}
		const files = p.attachments || [];
		return el('details', { 'class': 'dbf-panel', open: wide() && words(this.form, 'data-show').indexOf('text') >= 0 }, [
			el('summary', {}, say('提案原文', 'The proposal') + (files.length ? say('（附件 ' + files.length + ' 个）', ' (attachments: ' + files.length + ')') : '')),
			el('h4', {}, say('情况分析', 'Situation')), el('div', { 'class': 'dbf-text' }, p.situation || ''),
			el('h4', {}, say('具体建议', 'Suggestions')), el('div', { 'class': 'dbf-text' }, p.suggestions || ''),
			files.length > 0 && el('h4', {}, say('附件', 'Attachments')),
			files.length > 0 && el('ul', {}, files.map(function (file) {
				return el('li', {}, [el('a', { href: '/api/attachments/' + file.id, target: '_blank', rel: 'noopener' }, file.name),
					file.size ? ' ' + Math.max(1, Math.round(file.size / 1024)) + ' KB' : '']);
			}))
		]);
	};

	Form.prototype.listing = function (title, entries, line, open) {
		if (!entries || !entries.length) {
			return null;
		}
		return el('details', { 'class': 'dbf-panel', open: Boolean(open) }, [
			el('summary', {}, title + say('（' + entries.length + '）', ' (' + entries.length + ')')),
			el('ul', { 'class': 'dbf-entries' }, entries.map(function (entry) { return el('li', {}, line(entry)); }))
		]);
	};

	/** On a phone the fields come first and everything above them is folded. */
	function wide() {
		return window.matchMedia('(min-width: 601px)').matches;
	}

	function titled(title, text) {
		return [el('strong', {}, title), text ? el('div', { 'class': 'dbf-text' }, text) : null];
	}

	function together(parts) {
		return parts.filter(Boolean).join(' · ');
	}

	Form.prototype.assignmentLine = function (a) {
		return together([a.unitName, a.roleName || named(UNIT_ROLES, a.role), a.stateName]);
	};

	Form.prototype.planned = function () {
		return this.choices('plan').map(function (choice) { return { unitName: choice.name, role: choice.group }; });
	};

	Form.prototype.notOurs = function (choice) {
		return { unitName: this.nameOf('units', choice.code),
			text: choice.name + (choice.group ? say('\n建议单位：', '\nSuggested unit: ') + this.nameOf('units', choice.group) : '') };
	};

	Form.prototype.askedReturn = function (choice) {
		return { unitName: together([choice.group && say('签字领导：', 'Signed off by: ') + choice.group,
			choice.code && say('建议单位：', 'Suggested unit: ') + this.nameOf('units', choice.code)]), text: choice.name };
	};

	Form.prototype.askedExtension = function (choice) {
		return { unitName: say('申请延期至 ', 'Until ') + choice.code, text: choice.name };
	};

	Form.prototype.mergedLine = function (m) {
		return titled(together([m.number, m.title, m.proposerName]), m.situation + '\n' + m.suggestions);
	};

	Form.prototype.aboutLine = function (choice) {
		return titled(choice.group, choice.name);
	};

	Form.prototype.contactLine = function (c) {
		return titled(together([c.phaseName || c.phase, c.heldOn, c.modeName || (this.choices('modes').length && this.nameOf('modes', c.mode)), c.place]),
			[c.unitPersons && say('单位人员：', 'For the unit: ') + c.unitPersons, c.proposerPersons && say('提案人方：', 'For the proposer: ') + c.proposerPersons, c.content]
				.filter(Boolean).join('\n'));
	};

	Form.prototype.opinionLine = function (o) {
		return titled(o.unitName, o.text);
	};

	Form.prototype.feedbackLine = function (f) {
		return titled(together([f.signerName || f.name, f.attitudeName && say('态度：', 'Attitude: ') + f.attitudeName, f.resultName && say('结果：', 'Result: ') + f.resultName]), f.comment);
	};

	Form.prototype.given = function () {
		return (this.proposal.feedback || []).filter(function (f) { return f.result || f.comment; });
	};

	Form.prototype.commitmentLine = function (c) {
		return titled(together([c.plannedOn && say('计划 ', 'planned for ') + c.plannedOn, c.responsible, c.stateName]), c.text);
	};

	Form.prototype.replyLine = function (r) {
		return titled(together([r.unitName, r.replyClassName || (r.replyClass && r.replyClass + say(' 类', '')), r.docNo, r.round > 1 && say('第 ' + r.round + ' 次办理', 'round ' + r.round)]),
			[r.body].concat((r.items || []).map(function (item) {
				return say('建议 ', 'Suggestion ') + item.no + say('：', ': ') + [item.adoptionName || item.adoption, item.measure, item.finishBy, item.responsible].filter(Boolean).join('，');
			})).filter(Boolean).join('\n'));
	};

	/** The last version of each unit's reply; if the task is about one assignment, only of that. */
	Form.prototype.repliesHere = function () {
		const id = this.task.assignmentId;
		const last = new Map();
		(this.proposal.replies || []).forEach(function (reply) { last.set(reply.assignmentId, reply); });
		return last.has(id) ? [last.get(id)] : Array.from(last.values());
	};

	/** A reply that came back is worked on, not written anew. */
	Form.prototype.refill = function () {
		const mine = this.form.hasAttribute('data-refill') && this.task.assignmentId
			&& this.repliesHere().find(function (reply) { return reply.assignmentId === this.task.assignmentId; }, this);
		if (!mine) {
			return;
		}
		const code = function (name) { return name && name.toLowerCase().replace(/_/g, '-'); };
		fill(this.form, Object.assign({}, mine, { handlerName: mine.handlerName || mine.handler, publicity: code(mine.publicity),
			items: (mine.items || []).map(function (item) { return Object.assign({}, item, { adoption: code(item.adoption) }); }) }), this);
	};

	Form.prototype.history = function () {
		const lines = this.timeline.slice(0, 5);
		return lines.length ? el('details', { 'class': 'dbf-panel', open: wide() }, [
			el('summary', {}, say('办理经过', 'History')),
			el('ul', { 'class': 'dbf-history' }, lines.map(function (line) {
				return el('li', {}, [el('time', {}, minute(line.at)), ' ', el('strong', {}, line.who || ''), ' ', line.what || '', line.text ? say('：', ': ') + line.text : '']);
			})),
			el('a', { href: '/cases/' + this.task.proposalId, target: '_blank', rel: 'noopener' }, say('查看全部', 'See all'))
		]) : null;
	};

	// ---------------------------------------------------------------- who holds the task

	Form.prototype.drawHolder = function () {
		const self = this;
		const holder = this.task.assignee;
		const mine = holder && holder === this.user;
		this.foreign = Boolean(holder && this.user && !mine);
		this.holder.classList.toggle('dbf-foreign', this.foreign);
		const button = function (zh, en, path) {
			return el('button', { type: 'button', 'class': 'dbf-plain', click: function () { self.hold(path); } }, say(zh, en));
		};
		this.holder.replaceChildren.apply(this.holder, !holder
			? [say('待办，尚无人承办；也可以直接填写提交。', 'Nobody holds this task yet; you may also answer it directly.'), button('我来办', 'I take it', '/claim')]
			: mine ? [say('由您承办。', 'You hold this task.'), button('退回待办', 'Give it back', '/give-back')]
				: [say('由 ' + (this.task.assigneeName || holder) + ' 承办，您可以查看。', (this.task.assigneeName || holder) + ' holds this task; you may read it.')]);
	};

	Form.prototype.hold = function (path) {
		const self = this;
		this.complain([]);
		call('POST', this.api + path).then(function () { return self.askHolder(); }).then(function () {
			refreshTasklist(false);
		}).catch(function (failure) { self.refused(failure); });
	};

	Form.prototype.askHolder = function () {
		const self = this;
		if (!this.task || this.done) {
			return Promise.resolve();
		}
		return call('GET', this.api).then(function (task) {
			self.task.assignee = task.assignee;
			self.task.assigneeName = task.assigneeName;
			self.drawHolder();
			self.arrange();
		}).catch(function (failure) { self.refused(failure); });
	};

	// ---------------------------------------------------------------- the fields

	Form.prototype.id = function () {
		this.ids += 1;
		return 'dbf-' + this.key + '-' + this.ids;
	};

	/** Binds labels, fills choices, adds counters and places for errors. */
	Form.prototype.prepare = function (root) {
		const self = this;
		all(root, '[data-type=checks],[data-type=choice]').forEach(function (group) { self.drawChecks(group); });
		all(root, '[data-type=codes]').forEach(function (group) { self.drawCodes(group); });
		all(root, '[data-type=file]').forEach(function (place) { self.drawFile(place); });
		all(root, 'select[data-from]').forEach(function (select) { self.drawOptions(select); });
		all(root, 'input[data-from]').forEach(function (input) { self.drawSearch(input); });
		all(root, '.field').forEach(function (field) {
			const label = field.querySelector('label:not(.choice),legend');
			const input = field.querySelector('input:not([type=radio]):not([type=checkbox]),select,textarea');
			if (label && label.tagName === 'LABEL' && input) {
				input.id = input.id || self.id();
				label.htmlFor = input.id;
			}
			if (input) {
				input.classList.add('form-control');
			}
			const error = el('p', { 'class': 'dbf-error', id: self.id(), hidden: true });
			field.append(error);
			if (input) {
				input.setAttribute('aria-describedby', error.id);
			}
		});
		all(root, 'textarea[maxlength]').forEach(function (area) {
			// The counter may run over: cutting what is pasted would lose it unseen.
			area.dataset.max = area.getAttribute('maxlength');
			area.removeAttribute('maxlength');
			area.after(el('span', { 'class': 'dbf-count', 'aria-hidden': 'true' }));
			self.count(area);
		});
		all(root, 'input[type=radio][name]').forEach(function (radio) {
			// Rows repeat names; a browser would tie their radios into one group.
			radio.setAttribute('data-radio', radio.name);
		});
	};

	Form.prototype.count = function (area) {
		if (area.dataset && area.dataset.max) {
			const length = area.value.length;
			const counter = area.nextElementSibling;
			counter.textContent = length + ' / ' + area.dataset.max;
			counter.classList.toggle('dbf-over', length > Number(area.dataset.max));
		}
	};

	Form.prototype.drawChecks = function (group) {
		const type = group.getAttribute('data-type') === 'choice' ? 'radio' : 'checkbox';
		const name = type === 'radio' ? this.id() : null;
		let last = null;
		this.choices(group.getAttribute('data-from')).forEach(function (choice) {
			if (choice.group && choice.group !== last) {
				group.append(el('p', { 'class': 'dbf-group' }, choice.group));
			}
			last = choice.group;
			group.append(el('label', { 'class': 'choice' }, [el('input', { type: type, name: name, value: choice.code }), el('span', {}, choice.name)]));
		});
		if (!group.querySelector('input')) {
			group.append(el('p', { 'class': 'dbf-quiet' }, say('没有可选项', 'Nothing to choose from')));
		}
		group.setAttribute('role', type === 'radio' ? 'radiogroup' : 'group');
		const label = group.parentElement.querySelector('label:not(.choice),legend');
		if (label) {
			label.id = label.id || this.id();
			group.setAttribute('aria-labelledby', label.id);
		}
	};

	Form.prototype.drawCodes = function (group) {
		const self = this;
		const input = el('input', { 'data-from': group.getAttribute('data-from') });
		input.addEventListener('change', function () {
			const code = self.codeOf(input.getAttribute('data-from'), input.value);
			if (code && self.nameOf(input.getAttribute('data-from'), code) !== code) {
				self.addCode(group, code);
				input.value = '';
			}
		});
		group.append(input);
	};

	Form.prototype.addCode = function (group, code) {
		const self = this;
		if (group.querySelector('[data-code="' + CSS.escape(code) + '"]')) {
			return;
		}
		const name = this.nameOf(group.getAttribute('data-from'), code);
		const chip = el('span', { 'class': 'dbf-chip', 'data-code': code }, name);
		chip.append(el('button', { type: 'button', 'aria-label': say('移除 ', 'Remove ') + name, click: function () {
			chip.remove();
			self.arrange();
		} }, '×'));
		group.insertBefore(chip, group.querySelector('input'));
	};

	Form.prototype.drawFile = function (place) {
		const self = this;
		const input = el('input', { type: 'file', accept: place.getAttribute('data-accept') });
		input.addEventListener('change', function () {
			if (!input.files.length) {
				return;
			}
			const file = input.files[0];
			const body = new FormData();
			body.append('file', file);
			body.append('purpose', place.getAttribute('data-purpose') || 'case');
			self.status.textContent = say('正在上传 ', 'Uploading ') + file.name;
			call('POST', '/api/proposals/' + self.task.proposalId + '/attachments', body).then(function (kept) {
				self.showFile(place, kept.id, kept.name);
				self.status.textContent = say('已上传 ', 'Uploaded ') + kept.name;
			}).catch(function (failure) {
				self.status.textContent = '';
				const errors = (failure.problem && failure.problem.errors) || [];
				if (failure.status === 400 && errors.length) {
					self.complain(errors.map(function (error) { return { field: place.getAttribute('data-name'), message: error.message }; }));
				}
				else {
					self.refused(failure);
				}
			}).then(function () { input.value = ''; });
		});
		place.append(input);
	};

	Form.prototype.showFile = function (place, id, name) {
		all(place, '.dbf-chip').forEach(function (chip) { chip.remove(); });
		place.dataset.file = id;
		const chip = el('span', { 'class': 'dbf-chip' }, el('a', { href: '/api/attachments/' + id, target: '_blank', rel: 'noopener' }, name));
		chip.append(el('button', { type: 'button', 'aria-label': say('移除 ', 'Remove ') + name, click: function () {
			delete place.dataset.file;
			chip.remove();
		} }, '×'));
		place.prepend(chip);
	};

	Form.prototype.drawOptions = function (select) {
		let into = select;
		let last = '';
		this.choices(select.getAttribute('data-from')).forEach(function (choice) {
			if (choice.group && choice.group !== last) {
				into = el('optgroup', { label: choice.group });
				select.append(into);
				last = choice.group;
			}
			into.append(el('option', { value: choice.code }, choice.name));
		});
	};

	Form.prototype.drawSearch = function (input) {
		const from = input.getAttribute('data-from');
		const id = 'dbf-' + this.key + '-list-' + from;
		if (!this.form.querySelector('#' + id)) {
			this.form.append(el('datalist', { id: id }, this.choices(from).map(function (choice) {
				return el('option', { value: choice.name }, together([choice.code, choice.group && named(CHANNELS, choice.group)]));
			})));
		}
		input.setAttribute('list', id);
		input.placeholder = input.placeholder || say('输入名称或拼音查找', 'Type a name or pinyin');
	};

	/** Offers the decisions the server allows; a form file lists all there can be. */
	Form.prototype.decisions = function () {
		const allowed = this.choices('decisions').map(function (choice) { return choice.code; });
		all(this.form, 'input[name=decision]').forEach(function (radio) {
			if (allowed.length && allowed.indexOf(radio.value) < 0) {
				radio.disabled = true;
				radio.closest('label').hidden = true;
			}
		});
	};

	// ---------------------------------------------------------------- repeating rows

	Form.prototype.prepareRows = function (list) {
		const self = this;
		if (list.hasAttribute('data-items')) {
			(this.task.items || []).forEach(function (item) {
				const row = self.addRow(list);
				fill(row, item, self);
				all(row, '[data-item-text]').forEach(function (place) { place.textContent = item.no + '. ' + item.text; });
				row.setAttribute('role', 'group');
				row.setAttribute('aria-label', say('第 ' + item.no + ' 条建议', 'Suggestion ' + item.no));
			});
			return;
		}
		const start = list.getAttribute('data-start');
		(start ? this.choices(start) : []).forEach(function (choice) {
			fill(self.addRow(list), { unit: choice.code, role: choice.group }, self);
		});
		while (rowsOf(list).length < Number(list.getAttribute('data-min') || 0)) {
			this.addRow(list);
		}
		list.append(el('button', { type: 'button', 'class': 'dbf-plain dbf-add', click: function () {
			const row = self.addRow(list);
			self.tidyRows(list);
			self.arrange();
			row.querySelector('input,select,textarea').focus();
		} }, say(list.getAttribute('data-add') || '增加一行', list.getAttribute('data-add-en') || 'Add a row')));
		this.tidyRows(list);
	};

	Form.prototype.addRow = function (list) {
		const self = this;
		const row = el('div', { 'class': 'dbf-row' }, document.importNode(list.querySelector('template').content, true));
		const add = Array.from(list.children).find(function (child) { return child.classList.contains('dbf-add'); });
		list.insertBefore(row, add || null);
		this.translate(row);
		this.prepare(row);
		const number = this.id();
		all(row, 'input[type=radio]').forEach(function (radio) { radio.name = number + radio.name; });
		if (!list.hasAttribute('data-items')) {
			row.append(el('button', { type: 'button', 'class': 'dbf-plain dbf-remove', click: function () {
				row.remove();
				self.tidyRows(list);
				self.arrange();
			} }, say('删除', 'Remove')));
		}
		return row;
	};

	Form.prototype.tidyRows = function (list) {
		const rows = rowsOf(list);
		const few = rows.length <= Number(list.getAttribute('data-min') || 0);
		rows.forEach(function (row, index) {
			row.setAttribute('aria-label', say('第 ' + (index + 1) + ' 行', 'Row ' + (index + 1)));
			row.setAttribute('role', 'group');
			const remove = row.querySelector('.dbf-remove');
			if (remove) {
				remove.hidden = few;
			}
		});
		const add = list.querySelector('.dbf-add');
		if (add) {
			add.hidden = rows.length >= Number(list.getAttribute('data-max') || 99);
		}
	};

	// ---------------------------------------------------------------- what is shown for which decision

	Form.prototype.decision = function () {
		const chosen = this.form.querySelector('input[name=decision]:checked');
		return chosen ? chosen.value : '';
	};

	Form.prototype.arrange = function () {
		const self = this;
		const decision = this.decision();
		all(this.form, '[data-for]').forEach(function (part) { part.hidden = words(part, 'data-for').indexOf(decision) < 0; });
		all(this.form, '[data-when]').forEach(function (part) {
			const test = part.getAttribute('data-when').split('=');
			const fields = fieldsOf(part.closest('.dbf-row') || self.form).get(test[0]);
			const value = fields ? valueOf(fields, self, false) : null;
			part.hidden = test[1].split('|').indexOf(String(value)) < 0;
		});
		all(this.form, '.field').forEach(function (field) { field.classList.toggle('dbf-required', self.needed(field)); });
		if (this.button) {
			const text = decision && this.button.getAttribute(english ? 'data-say-' + decision + '-en' : 'data-say-' + decision);
			this.button.textContent = text || this.sayNormally;
			this.button.disabled = this.busy || this.foreign || Boolean(this.form.querySelector('input[name=decision]') && !decision);
		}
	};

	Form.prototype.needed = function (field) {
		const decision = this.decision();
		return all(field, '[required],[data-need]').some(function (input) {
			return input.closest('.field') === field && (input.hasAttribute('required') || words(input, 'data-need').indexOf(decision) >= 0);
		});
	};

	// ---------------------------------------------------------------- draft

	Form.prototype.prefill = function () {
		const self = this;
		all(this.form, '[data-prefill]').forEach(function (input) {
			const path = input.getAttribute('data-prefill');
			const value = path.indexOf('task.') === 0 ? self.task[path.slice(5)] : self.proposal[path];
			if (value !== undefined && value !== null) {
				input.value = value;
			}
		});
	};

	Form.prototype.localKey = function () {
		return 'duban-draft:' + this.taskId;
	};

	Form.prototype.restore = function () {
		let local = null;
		try {
			local = JSON.parse(window.sessionStorage.getItem(this.localKey()));
		}
		catch (unreadable) {
			local = null;
		}
		this.local = local && local.user === this.user ? local.values : null;
		const draft = this.local || this.task.draft;
		if (draft && typeof draft === 'object') {
			fill(this.form, draft, this);
			this.status.textContent = say('已恢复上次保存的草稿', 'Your last draft is back');
		}
		all(this.form, 'textarea').forEach(this.count, this);
	};

	Form.prototype.keepLocally = function (values) {
		window.sessionStorage.setItem(this.localKey(), JSON.stringify({ user: this.user, values: values }));
	};

	Form.prototype.save = function (leaving) {
		const self = this;
		if (!this.task || this.done || this.foreign || this.busy) {
			return;
		}
		const values = valuesOf(this.form, this, true);
		const text = JSON.stringify(values);
		if (text === this.saved) {
			return;
		}
		this.saved = text;
		if (leaving) {
			// Whoever leaves because the session is over cannot wait for the server's answer.
			this.keepLocally(values);
		}
		call('PUT', this.api + '/draft', values, leaving).then(function (answer) {
			window.sessionStorage.removeItem(self.localKey());
			self.status.textContent = say('已保存 ', 'Saved ') + minute((answer && answer.savedAt) || Date.now()).slice(11);
		}).catch(function (failure) {
			self.saved = '';
			self.keepLocally(values);
			if (!leaving && failure.status === 401) {
				self.refused(failure);
			}
			else {
				self.status.textContent = say('草稿暂存在本机，尚未保存到服务器', 'Kept on this machine, not yet saved on the server');
			}
		});
	};

	// ---------------------------------------------------------------- errors

	/** The element an error's field belongs to: "comment", "units[1].unit". */
	Form.prototype.find = function (path) {
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
	};

	Form.prototype.missing = function () {
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
	};

	Form.prototype.alarm = function (content) {
		return el('div', { 'class': 'dbf-summary', role: 'alert' }, content);
	};

	Form.prototype.complain = function (errors) {
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
	};

	function focusable(element) {
		return element.matches('input,select,textarea') ? element : element.querySelector('input,select,textarea,button') || element;
	}

	Form.prototype.forgive = function (input) {
		const field = input.closest && input.closest('.field');
		const place = field && field.querySelector('.dbf-error');
		if (place && input.getAttribute('aria-invalid')) {
			place.hidden = true;
			input.removeAttribute('aria-invalid');
		}
	};

	Form.prototype.refusal = function (failure) {
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
	};

	Form.prototype.refused = function (failure) {
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
	};

	// ---------------------------------------------------------------- sending

	Form.prototype.submit = function () {
		const self = this;
		if (!this.task || this.busy || this.done || this.foreign || this.button.disabled) {
			return;
		}
		const missing = this.missing();
		this.complain(missing);
		if (missing.length) {
			return;
		}
		this.busy = true;
		this.arrange();
		call('POST', this.api + '/complete', valuesOf(this.form, this, false)).then(function (answer) {
			self.done = true;
			window.sessionStorage.removeItem(self.localKey());
			return self.orNull('/api/proposals/' + self.task.proposalId).catch(function () { return null; }).then(function (proposal) {
				self.receipt(answer || {}, proposal || {});
				refreshTasklist(false);
			});
		}).catch(function (failure) { self.refused(failure); }).then(function () {
			self.busy = false;
			if (!self.done) {
				self.arrange();
			}
		});
	};

	Form.prototype.receipt = function (answer, proposal) {
		const units = {};
		this.choices('units').forEach(function (unit) { units[unit.code] = unit.name; });
		(proposal.assignments || []).forEach(function (a) { units[a.unit] = a.unitName; });
		const waiting = proposal.waitingFor || [];
		const steps = new Map();
		// Where nothing new began, others are still at work: the second reviewer, the other units.
		const begun = (answer.next || []).length > 0;
		(begun ? answer.next : waiting).forEach(function (step) {
			const seen = waiting.filter(function (task) { return task.key === step.key; });
			const who = steps.get(step.key) || { name: seen.length ? seen[0].name : named(TASKS, step.key), who: new Set() };
			(seen.length ? [].concat.apply([], seen.map(function (task) { return task.who; })) : [roleName(step.role, units)])
				.forEach(function (name) { who.who.add(name); });
			steps.set(step.key, who);
		});
		const next = Array.from(steps.values()).map(function (step) {
			return el('li', {}, [el('strong', {}, step.name), say('：', ': '), Array.from(step.who).filter(Boolean).join(say('、', ', '))]);
		});
		const heading = el('h3', { tabindex: '-1' }, say('已办理：', 'Done: ') + this.button.textContent);
		this.top.replaceChildren(el('section', { 'class': 'dbf-receipt', role: 'status' }, [
			heading,
			el('dl', {}, [
				el('div', {}, [el('dt', {}, say('案号', 'Number')), el('dd', {}, proposal.caseNo || proposal.serialNo || this.task.caseNo || '—')]),
				el('div', {}, [el('dt', {}, say('案由', 'Title')), el('dd', {}, proposal.title || this.task.title || '')]),
				el('div', {}, [el('dt', {}, say('现状态', 'State now')), el('dd', {}, answer.stateName || proposal.stateName || named(STATES, answer.state || ''))])
			]),
			el('h4', {}, begun || !next.length ? say('下一步', 'Next') : say('还在等待', 'Still waiting for')),
			next.length ? el('ul', {}, next) : el('p', {}, say('没有后续待办。', 'Nothing more to do.')),
			el('p', { 'class': 'dbf-ways' }, [
				el('a', { href: '/cases/' + this.task.proposalId, target: '_blank', rel: 'noopener' }, say('查看案件', 'See the case')),
				el('a', { href: '#', click: function (event) {
					event.preventDefault();
					refreshTasklist(true);
				} }, say('返回清单', 'Back to the list'))
			])
		]));
		this.fields.remove();
		heading.focus();
	};

	/** Lets Tasklist load its list again; when leaving, also lets go of the task. */
	function refreshTasklist(leave) {
		const place = document.querySelector('.task-details') || document.querySelector('[cam-tasklist-task]');
		const scope = place && window.angular && window.angular.element(place).scope();
		if (!scope || !scope.tasklistData) {
			return;
		}
		if (leave) {
			window.angular.element(document.documentElement).injector().invoke(['$location', function (location) {
				const search = Object.assign({}, location.search());
				delete search.task;
				delete search.detailsTab;
				location.search(search);
			}]);
		}
		scope.tasklistData.changed('taskList');
		scope.$applyAsync();
	}

	// ---------------------------------------------------------------- the way in

	/** Tasklist's page says lang="en" by itself; its translator knows what it really shows. */
	function settleLanguage() {
		try {
			const injector = window.angular.element(document.documentElement).injector();
			const translate = injector.get('$translate');
			document.documentElement.lang = translate.use() || document.documentElement.lang;
		}
		catch (notInTasklist) {
			// The page's own word counts.
		}
		english = document.documentElement.lang.indexOf('en') === 0;
	}

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
}());
