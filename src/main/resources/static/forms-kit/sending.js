/** Who holds the task, sending the answer, and the receipt that says what comes next. */

import { call, el, refreshTasklist } from './page.js';
import { valuesOf } from './values.js';
import { named, roleName, say, STATES, TASKS } from './words.js';

export default {
	drawHolder() {
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
	},

	hold(path) {
		const self = this;
		this.complain([]);
		call('POST', this.api + path).then(function () { return self.askHolder(); }).then(function () {
			refreshTasklist(false);
		}).catch(function (failure) { self.refused(failure); });
	},

	askHolder() {
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
	},

	submit() {
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
			const about = self.task.proposalId ? self.orNull('/api/proposals/' + self.task.proposalId).catch(function () { return null; }) : Promise.resolve(null);
			return about.then(function (proposal) {
				self.receipt(answer || {}, proposal || {});
				refreshTasklist(false);
			});
		}).catch(function (failure) { self.refused(failure); }).then(function () {
			self.busy = false;
			if (!self.done) {
				self.arrange();
			}
		});
	},

	receipt(answer, proposal) {
		const units = {};
		this.choices('units').forEach(function (unit) { units[unit.code] = unit.name; });
		(proposal.assignments || []).forEach(function (a) { units[a.unit] = a.unitName; });
		if (this.task.partyItemId) {
			// What belongs to no case has one unit, and the task names it.
			(answer.next || []).forEach(function (step) {
				const role = /^unit-(.+)-[a-z]+$/.exec(step.role || '');
				if (role) {
					units[role[1]] = this.task.unitName;
				}
			}, this);
		}
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
				el('div', {}, [el('dt', {}, this.task.partyItemId ? say('台账编号', 'Number') : this.task.proposalId ? say('案号', 'Number') : say('编号', 'Number')), el('dd', {}, proposal.caseNo || proposal.serialNo || this.task.caseNo || '—')]),
				el('div', {}, [el('dt', {}, this.task.proposalId ? say('案由', 'Title') : say('事项', 'Item')), el('dd', {}, proposal.title || this.task.title || '')]),
				this.task.proposalId && el('div', {}, [el('dt', {}, say('现状态', 'State now')), el('dd', {}, answer.stateName || proposal.stateName || named(STATES, answer.state || ''))])
			]),
			el('h4', {}, begun || !next.length ? say('下一步', 'Next') : say('还在等待', 'Still waiting for')),
			next.length ? el('ul', {}, next) : el('p', {}, say('没有后续待办。', 'Nothing more to do.')),
			el('p', { 'class': 'dbf-ways' }, [
				this.task.proposalId ? el('a', { href: '/cases/' + this.task.proposalId, target: '_blank', rel: 'noopener' }, say('查看案件', 'See the case'))
					: this.task.partyItemId && el('a', { href: '/supervision/party', target: '_blank', rel: 'noopener' }, say('查看台账', 'See the ledger')),
				el('a', { href: '#', click: function (event) {
					event.preventDefault();
					refreshTasklist(true);
				} }, say('返回清单', 'Back to the list'))
			])
		]));
		this.fields.remove();
		heading.focus();
	}
};
