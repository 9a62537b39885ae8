/** What the kit says by itself, in the language of the page it stands on. */

export let english = false;

export function say(zh, en) {
	return english ? en : zh;
}

/** Tasklist's page says lang="en" by itself; its translator knows what it really shows. */
export function settleLanguage() {
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

// The names of the tasks, for the receipt.
export const TASKS = {
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
	'record-summons': ['记录约谈', 'Record a summons'], 'open-party-item': ['党委督办立项', 'Take on the item'],
	'report-rectification': ['反馈整改情况', 'Report the rectification'], 'close-party-item': ['核验销号', 'Verify and strike off'],
	'plan-supervision': ['制定督办方案', 'Plan the supervision'],
	'approve-supervision-plan': ['审批督办方案', 'Approve the plan'], 'record-activity': ['记录督办活动', 'Record an activity'],
	'record-consultation': ['记录协商', 'Record a consultation'], 'report-supervision': ['报告督办情况', 'Report on the supervision'],
	'recommend': ['推荐优秀提案', 'Recommend excellent proposals'], 'score-proposal': ['专家评分', 'Score the proposal'],
	'decide-excellent': ['审定优秀提案', 'Decide on excellent proposals']
};

export const ROLES = {
	'clerk': ['提案委办公室', 'clerk'], 'reviewer': ['复审委员', 'reviewer'], 'committee-chair': ['提案委主任', 'committee chair'],
	'committee': ['专门委员会', 'committee'], 'expert': ['专家', 'expert'],
	'party-office': ['市委办公厅', 'party office'], 'gov-office': ['市政府办公厅', 'government office'],
	'member': ['提案者', 'proposer'], 'collective': ['集体提案者', 'collective proposer'],
	'liaison': ['联络员', 'liaison'], 'handler': ['经办人', 'handler'], 'office': ['办公室', 'office'],
	'leader': ['分管领导', 'leader in charge'], 'head': ['主要领导', 'head']
};

export const STATES = {
	DRAFT: ['草稿', 'draft'], COSIGN: ['联名会签中', 'co-signing'], SUBMITTED: ['已提交，待初审', 'submitted'], RETURNED: ['退回修改', 'returned'],
	REVIEW: ['复审中', 'in review'], DECISION: ['待审定', 'awaiting decision'], MERGED: ['已并案', 'merged'], NOT_FILED: ['不予立案', 'not filed'],
	WITHDRAWN: ['已撤案', 'withdrawn'], FILED: ['已立案，待交办', 'filed'], PRE_ASSIGNED: ['预交办', 'pre-assigned'], ASSIGNED: ['已交办', 'assigned'],
	HANDLING: ['办理中', 'being handled'], REPLY_AUDIT: ['答复审核中', 'reply in audit'], REPLIED: ['已答复，待反馈', 'replied'],
	DISSATISFIED: ['反馈不满意', 'dissatisfied'], REDO: ['二次办理', 'second handling'], DISPUTE: ['争议处理', 'in dispute'],
	TRACKING: ['跟踪落实', 'tracked'], CLOSED: ['办结', 'closed'], ARCHIVED: ['已归档', 'archived']
};

export const CHANNELS = { PARTY: ['党群系统', 'party'], GOVERNMENT: ['政府系统', 'government'], OTHER: ['其他', 'other'] };

export const UNIT_ROLES = { MAIN: ['主办', 'main'], CO: ['会办', 'co-handling'], SEPARATE: ['分办', 'separate'] };

export function named(names, code) {
	return names[code] ? say(names[code][0], names[code][1]) : code;
}

export function roleName(role, units) {
	const unit = /^unit-(.+)-([a-z]+)$/.exec(role || '');
	return unit ? (units[unit[1]] || unit[1]) + (english ? ' ' : '') + named(ROLES, unit[2]) : named(ROLES, role || '');
}

export function termName(term) {
	const unit = { WORKING_DAYS: ['个工作日', ' working days'], DAYS: ['天', ' days'], MONTHS: ['个月', ' months'] }[term.unit];
	return unit ? term.amount + say(unit[0], unit[1]) : '';
}
