// On a phone one thing at a time: the list, or the chosen task with a way back to the list.

import { say } from './words.js';

const CHOSEN = 'duban-task-chosen';

window.angular.module('cam.tasklist').run(['$rootScope', '$location', ($rootScope, $location) => {
  $rootScope.$watch(() => Boolean($location.search().task), chosen => {
    document.body.classList.toggle(CHOSEN, chosen);
    window.scrollTo(0, 0);
  });
}]);

export default {
  id: 'duban-back',
  pluginPoint: 'tasklist.task.action',
  priority: 900,
  render: (node, _, scope) => {
    const data = scope.taskData.newChild(scope);
    const back = document.createElement('a');
    back.href = '';
    back.textContent = say('‹ 返回列表', '‹ Back to the list');
    back.className = 'duban-back';
    node.append(back);
    back.addEventListener('click', event => {
      event.preventDefault();
      scope.$apply(() => {
        data.set('taskId', { taskId: null });
        window.angular.element(document.documentElement).injector().get('search').updateSilently({ task: null });
      });
    });
  }
};
