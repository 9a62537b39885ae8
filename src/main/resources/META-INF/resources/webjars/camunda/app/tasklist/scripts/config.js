// Tasklist's configuration. It is imported before any of Tasklist's own modules run, so what must be
// known to them at load time (excluded views, the list's order, the page's language) is set here too.

// What nobody may do here, or what the product shows in its own way (duban/tasklist.js). Comments would stay
// behind with the task, unseen by whoever works on the case next: what is to be said belongs into the form.
const EXCLUDED_VIEWS = [
  'tasklist.navbar.action:create-task-action',
  'tasklist.navbar.action:start-process-action',
  'tasklist.task.action:task-action-comment',
  'tasklist.list:task-search',
  'tasklist.card:tasklist-card-variables',
  'tasklist.task.detail:task-detail-history',
  'tasklist.task.detail:task-detail-description'
];

const NEAREST_DEADLINE_FIRST = '[{"sortBy":"dueDate","sortOrder":"asc"}]';

function excludeViews() {
  document.querySelector('base').setAttribute('cam-exclude-plugins', EXCLUDED_VIEWS.join(','));
}

const english = (navigator.languages || [navigator.language])[0].toLowerCase().startsWith('en');

// Tasklist keeps a locale in the browser under its own version number and draws some texts before a new one
// has arrived. So today's texts are put there before it starts: nobody reads raw keys or last month's words.
async function storeLocale() {
  const root = document.querySelector('base').getAttribute('app-root');
  const locale = english ? 'en' : 'zh-CN';
  const prefix = root + '/app/tasklist/locales/';
  const response = await fetch(prefix + locale + '.json', { cache: 'no-cache' });
  const texts = await response.json();
  const stored = JSON.parse(localStorage.getItem('camunda-web') || '{}');
  stored[prefix + '_locales_data_' + locale + '_' + window.bust] = JSON.stringify(texts);
  localStorage.setItem('camunda-web', JSON.stringify(stored));
}

function orderByDeadline() {
  const [path, query] = (location.hash || '#/').split('?');
  const search = new URLSearchParams(query || '');
  if (!search.has('sorting')) {
    search.set('sorting', NEAREST_DEADLINE_FIRST);
    history.replaceState(history.state, '', path + '?' + search);
  }
}

function setLanguage() {
  document.documentElement.lang = english ? 'en' : 'zh-CN';
}

excludeViews();
orderByDeadline();
setLanguage();
await storeLocale().catch(unavailable => console.warn('no locale in advance', unavailable));

export default {
  app: {
    vendor: '督办',
    name: '提案办理'
  },
  dateFormat: {
    monthName: 'MMM',
    day: 'D',
    abbr: 'YYYY-MM-DD HH:mm',
    normal: 'YYYY-MM-DD HH:mm',
    long: 'YYYY-MM-DD HH:mm',
    short: 'YYYY-MM-DD'
  },
  locales: {
    availableLocales: ['zh-CN', 'en'],
    fallbackLocale: 'zh-CN'
  },
  customScripts: ['duban/tasklist'],
  disableWelcomeMessage: true,
  shortcuts: {
    focusFilter: { key: 'f2', description: '转到清单' },
    focusList: { key: 'f4', description: '转到待办列表' },
    focusForm: { key: 'f8', description: '转到办理表单' }
  }
};
