/** Reading the case, above the fields: facts and deadline, text and attachments, what was said on the way, history. */

import { call, day, el, minute, titled, together, wide, words } from './page.js';
import { named, say, termName, UNIT_ROLES } from './words.js';

export default {
	panels() {
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
			this.listing(say('相关情况', 'About this task'), this.choices('about').map(this.underOneHeading), this.aboutLine, true),
			this.listing(say('相似提案', 'Similar proposals'), this.choices('similar'), this.similarLine.bind(this), wide()),
			this.listing(say('参考承办单位', 'Units that past cases suggest'), this.choices('suggested'), this.suggestedLine.bind(this), true),
			has('contacts') && this.listing(say('沟通面商记录', 'Contacts'), p.contacts, this.contactLine.bind(this)),
			has('opinions') && this.listing(say('会办意见', 'Co-opinions'), p.opinions, this.opinionLine),
			has('replies') && this.listing(say('答复', 'Reply'), this.repliesHere(), this.replyLine, true),
			has('commitments') && this.listing(say('承诺事项', 'Commitments'), p.commitments, this.commitmentLine, true),
			has('feedback') && this.listing(say('征询意见', 'Feedback'), this.given(), this.feedbackLine, true),
			this.history()
		].filter(Boolean);
	},

	facts() {
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
			[t.partyItemId ? say('台账编号', 'Number') : t.proposalId ? say('案号', 'Number') : say('编号', 'Number'), p.caseNo || p.serialNo || t.caseNo],
			[t.proposalId ? say('案由', 'Title') : say('事项', 'Item'), p.title || t.title],
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
	},

	deadline() {
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
	},

	explanation(explain) {
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
	},

	text() {
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
	},

	listing(title, entries, line, open) {
		if (!entries || !entries.length) {
			return null;
		}
		return el('details', { 'class': 'dbf-panel', open: Boolean(open) }, [
			el('summary', {}, title + say('（' + entries.length + '）', ' (' + entries.length + ')')),
			el('ul', { 'class': 'dbf-entries' }, entries.map(function (entry) { return el('li', {}, line(entry)); }))
		]);
	},

	assignmentLine(a) {
		return together([a.unitName, a.roleName || named(UNIT_ROLES, a.role), a.stateName]);
	},

	planned() {
		return this.choices('plan').map(function (choice) { return { unitName: choice.name, role: choice.group }; });
	},

	notOurs(choice) {
		return { unitName: this.nameOf('units', choice.code),
			text: choice.name + (choice.group ? say('\n建议单位：', '\nSuggested unit: ') + this.nameOf('units', choice.group) : '') };
	},

	askedReturn(choice) {
		return { unitName: together([choice.group && say('签字领导：', 'Signed off by: ') + choice.group,
			choice.code && say('建议单位：', 'Suggested unit: ') + this.nameOf('units', choice.code)]), text: choice.name };
	},

	askedExtension(choice) {
		return { unitName: say('申请延期至 ', 'Until ') + choice.code, text: choice.name };
	},

	mergedLine(m) {
		return titled(together([m.number, m.title, m.proposerName]), m.situation + '\n' + m.suggestions);
	},

	/** What comes from the same source says so once. */
	underOneHeading(choice, no, all) {
		return no > 0 && all[no - 1].group === choice.group ? Object.assign({}, choice, { group: '' }) : choice;
	},

	aboutLine(choice) {
		return choice.group ? titled(choice.group, choice.name) : el('div', { 'class': 'dbf-text' }, choice.name);
	},

	/** What the two say differently is fetched when somebody wants to read it. */
	similarLine(choice) {
		const id = this.task.proposalId;
		const place = el('div', { 'class': 'dbf-text' });
		const more = el('details', {}, [el('summary', { 'class': 'dbf-link' }, say('不同之处', 'What differs')), place]);
		more.addEventListener('toggle', function () {
			if (!more.open || place.childNodes.length) {
				return;
			}
			call('GET', '/api/proposals/' + id + '/compare/' + choice.code).then(function (lines) {
				place.append(el('p', {}, lines.length ? say('本案独有：', 'Only here:') : say('正文相同', 'The texts are the same')));
				lines.forEach(function (line) { if (line.left) { place.append(el('p', {}, '＋ ' + line.left)); } });
				place.append(lines.length ? el('p', {}, say('对方独有：', 'Only there:')) : '');
				lines.forEach(function (line) { if (line.right) { place.append(el('p', {}, '－ ' + line.right)); } });
			}).catch(function () { place.textContent = say('暂时读不到，请点“并排比对”', 'Not to be had now; use the page side by side'); });
		});
		return [].concat(titled(choice.name, choice.group), more,
			el('a', { href: '/cases/' + id + '/compare/' + choice.code, target: '_blank', rel: 'noopener' }, say('并排比对', 'Side by side')));
	},

	suggestedLine(choice) {
		const self = this;
		return titled(choice.group, choice.name).concat(
			el('button', { type: 'button', 'class': 'dbf-plain', click: function () { self.takeUnit(choice.code); } }, say('填入方案', 'Take it')));
	},

	contactLine(c) {
		return titled(together([c.phaseName || c.phase, c.heldOn, c.modeName || (this.choices('modes').length && this.nameOf('modes', c.mode)), c.place]),
			[c.unitPersons && say('单位人员：', 'For the unit: ') + c.unitPersons, c.proposerPersons && say('提案人方：', 'For the proposer: ') + c.proposerPersons, c.content]
				.filter(Boolean).join('\n'));
	},

	opinionLine(o) {
		return titled(o.unitName, o.text);
	},

	feedbackLine(f) {
		return titled(together([f.signerName || f.name, f.attitudeName && say('态度：', 'Attitude: ') + f.attitudeName, f.resultName && say('结果：', 'Result: ') + f.resultName]), f.comment);
	},

	given() {
		return (this.proposal.feedback || []).filter(function (f) { return f.result || f.comment; });
	},

	commitmentLine(c) {
		return titled(together([c.plannedOn && say('计划 ', 'planned for ') + c.plannedOn, c.responsible, c.stateName]), c.text);
	},

	replyLine(r) {
		return titled(together([r.unitName, r.replyClassName || (r.replyClass && r.replyClass + say(' 类', '')), r.docNo, r.round > 1 && say('第 ' + r.round + ' 次办理', 'round ' + r.round)]),
			[r.body].concat((r.items || []).map(function (item) {
				return say('建议 ', 'Suggestion ') + item.no + say('：', ': ') + [item.adoptionName || item.adoption, item.measure, item.finishBy, item.responsible].filter(Boolean).join('，');
			})).filter(Boolean).join('\n'));
	},

	/** The last version of each unit's reply; if the task is about one assignment, only of that. */
	repliesHere() {
		const id = this.task.assignmentId;
		const last = new Map();
		(this.proposal.replies || []).forEach(function (reply) { last.set(reply.assignmentId, reply); });
		return last.has(id) ? [last.get(id)] : Array.from(last.values());
	},

	history() {
		const lines = this.timeline.slice(0, 5);
		return lines.length ? el('details', { 'class': 'dbf-panel', open: wide() }, [
			el('summary', {}, say('办理经过', 'History')),
			el('ul', { 'class': 'dbf-history' }, lines.map(function (line) {
				return el('li', {}, [el('time', {}, minute(line.at)), ' ', el('strong', {}, line.who || ''), ' ', line.what || '', line.text ? say('：', ': ') + line.text : '']);
			})),
			el('a', { href: '/cases/' + this.task.proposalId, target: '_blank', rel: 'noopener' }, say('查看全部', 'See all'))
		]) : null;
	}
};
