// One plain box instead of Tasklist's search by engine terms: a task's name carries act, case number and title.

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
    box.placeholder = '按案号、案由查找';
    box.setAttribute('aria-label', '按案号、案由查找');
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
