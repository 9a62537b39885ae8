// One log-in for all: Tasklist never shows its own log-in page, and leaving it ends our session too.

const angular = window.angular;

const APP_ROOT = document.querySelector('base').getAttribute('app-root');

/** The product's own root: Tasklist lives in a folder below it. */
export const ROOT = APP_ROOT.replace(/\/camunda$/, '');

function csrfToken() {
  const cookie = document.cookie.split('; ').find(each => each.startsWith('DUBAN-XSRF='));
  return cookie ? decodeURIComponent(cookie.substring('DUBAN-XSRF='.length)) : '';
}

/** A request to the product itself, whose CSRF names differ from Tasklist's. */
export function ask(path, method = 'GET') {
  const headers = { Accept: 'application/json', 'X-Requested-With': 'XMLHttpRequest' };
  if (method !== 'GET') {
    headers['X-DUBAN-XSRF'] = csrfToken();
  }
  return fetch(ROOT + path, { method, headers, credentials: 'same-origin' }).then(response => {
    if (response.status === 401) {
      logIn();
    }
    if (!response.ok) {
      throw response;
    }
    return response;
  });
}

function whereToReturn() {
  const [path, query] = location.hash.split('?');
  const task = new URLSearchParams(query || '').get('task');
  return task && path !== '#/login' ? '#/?task=' + encodeURIComponent(task) : '';
}

let leaving = false;

/** Leads to the log-in page and, from there, back to the very task. */
export function logIn() {
  if (!leaving) {
    leaving = true;
    location.replace(ROOT + '/login?next=' + encodeURIComponent(location.pathname + whereToReturn()));
  }
}

function logOut() {
  leaving = true;
  const atLogin = () => location.replace(ROOT + '/login');
  return ask('/logout', 'POST').then(atLogin, atLogin);
}

angular.module('cam.tasklist').config(['$provide', $provide => {
  $provide.decorator('AuthenticationService', ['$delegate', $delegate => {
    $delegate.logout = logOut;
    return $delegate;
  }]);
}]);

angular.module('cam.tasklist').run(['$rootScope', '$location', ($rootScope, $location) => {
  $rootScope.$on('authentication.login.required', event => {
    event.preventDefault();
    logIn();
  });
  const noOwnLogIn = event => {
    if ($location.path() === '/login') {
      event.preventDefault();
      logIn();
    }
  };
  $rootScope.$on('$locationChangeStart', noOwnLogIn);
  $rootScope.$on('$routeChangeStart', noOwnLogIn);
}]);
