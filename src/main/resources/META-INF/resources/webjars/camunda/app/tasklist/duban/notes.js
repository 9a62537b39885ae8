// The notes people left on a task, newest first.

import { say } from './words.js';

const TWO = number => String(number).padStart(2, '0');

function minute(text) {
  const at = new Date(text.replace(/([+-]\d{2})(\d{2})$/, '$1:$2'));
  return `${at.getFullYear()}-${TWO(at.getMonth() + 1)}-${TWO(at.getDate())} ${TWO(at.getHours())}:${TWO(at.getMinutes())}`;
}

function paragraph(className, text) {
  const made = document.createElement('p');
  made.className = className;
  made.textContent = text;
  return made;
}

function show(node, notes, me) {
  node.replaceChildren();
  if (!notes.length) {
    node.append(paragraph('duban-no-note', say('尚无备注。', 'No notes yet.')));
  }
  notes.forEach(note => {
    node.append(
      paragraph('duban-note-head', `${minute(note.time)}　${note.userId === me ? say('我', 'me') : note.userId}`),
      paragraph('duban-note', note.message));
  });
}

export default {
  id: 'duban-notes',
  pluginPoint: 'tasklist.task.detail',
  priority: 700,
  properties: { label: 'COMMENT' },
  render: (node, _, scope) => {
    const tasks = window.angular.element(document.documentElement).injector().get('camAPI').resource('task');
    const data = scope.taskData.newChild(scope);
    node.className = 'duban-notes';
    data.observe('task', task => {
      if (task) {
        const me = scope.$root.authentication.name;
        tasks.comments(task.id).then(notes => show(node, notes || [], me), () => show(node, [], me));
      }
    });
  }
};
