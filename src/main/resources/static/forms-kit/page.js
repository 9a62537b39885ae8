/** Small helpers: elements, dates, and the way to the house. */

import { english } from './words.js';

export function el(tag, attributes, children) {
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

export function all(root, selector) {
	return Array.from(root.querySelectorAll(selector));
}

export function words(element, attribute) {
	return (element.getAttribute(attribute) || '').split(/\s+/).filter(Boolean);
}

export function blank(value) {
	return value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length);
}

/** On a phone the fields come first and everything above them is folded. */
export function wide() {
	return window.matchMedia('(min-width: 601px)').matches;
}

export function titled(title, text) {
	return [el('strong', {}, title), text ? el('div', { 'class': 'dbf-text' }, text) : null];
}

export function together(parts) {
	return parts.filter(Boolean).join(' · ');
}

// Dates and times are always those of the house, wherever the browser stands.
export function day(moment) {
	if (!moment) {
		return '';
	}
	return moment.length === 10 ? moment
		: new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' }).format(new Date(moment));
}

export function minute(moment) {
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

export function call(method, path, body, keepalive) {
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

/** Lets Tasklist load its list again; when leaving, also lets go of the task. */
export function refreshTasklist(leave) {
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
