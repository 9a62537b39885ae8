// One plain box instead of Tasklist's search by engine terms: a task's name carries act, case number and title.

import { say } from './words.js';

const PAUSE = 400;

const escaped = text => text.replace(/[\\%_]/g, '\\$&');

export default {
  id: 'duban-search',
  pluginPoint: 'tasklist.list',
  priority: 100,
  render: (node, _, scope) => {
    const data = scope.tasklistData.newChild(scope);
    const box = document.createElement('input');
    box.type = 'search';
    box.className = 'form-control input-sm';
    box.placeholder = say('按案号、案由查找', 'Find by number or title');
    box.setAttribute('aria-label', box.placeholder);
    node.className = 'duban-search';
    node.append(box);

    let timer = null;
    box.addEventListener('input', () => {
      clearTimeout(timer);
      timer = setTimeout(() => scope.$applyAsync(() => {
        const query = { processVariables: [], taskVariables: [], caseInstanceVariables: [] };
        const text = box.value.trim();
        if (text) {
          query.nameLike = `%${escaped(text)}%`;
        }
        data.set('searchQuery', query);
      }), PAUSE);
    });
  }
};
