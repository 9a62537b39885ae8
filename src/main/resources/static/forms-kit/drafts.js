/** What stands in the fields before anybody types, and that nothing typed is lost. */

import { all, call, el, minute } from './page.js';
import { fill, valuesOf } from './values.js';
import { say } from './words.js';

export default {
	prefill() {
		const self = this;
		all(this.form, '[data-prefill]').forEach(function (input) {
			const path = input.getAttribute('data-prefill');
			const value = path.indexOf('task.') === 0 ? self.task[path.slice(5)] : self.proposal[path];
			if (value !== undefined && value !== null) {
				input.value = value;
			}
		});
	},

	/** A reply that came back is worked on, not written anew. */
	refill() {
		const mine = this.form.hasAttribute('data-refill') && this.task.assignmentId
			&& this.repliesHere().find(function (reply) { return reply.assignmentId === this.task.assignmentId; }, this);
		if (!mine) {
			return;
		}
		const code = function (name) { return name && name.toLowerCase().replace(/_/g, '-'); };
		fill(this.form, Object.assign({}, mine, { handlerName: mine.handlerName || mine.handler, publicity: code(mine.publicity),
			items: (mine.items || []).map(function (item) { return Object.assign({}, item, { adoption: code(item.adoption) }); }) }), this);
	},

	/** 并案办理: what the unit wrote in another case may be the beginning of this reply. */
	offerCopies() {
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
	},

	localKey() {
		return 'duban-draft:' + this.taskId;
	},

	restore() {
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
	},

	keepLocally(values) {
		window.sessionStorage.setItem(this.localKey(), JSON.stringify({ user: this.user, values: values }));
	},

	save(leaving) {
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
	}
};
