// What a card of the list says beyond the task's name: working days left, unit, case number.

import { ask } from './session.js';
import { say } from './words.js';

const KEPT_FOR = 30000;
const GATHERED_FOR = 50;

const cards = new Map();
let wanted = new Map();
let timer = null;

function fetchWanted() {
  const asked = wanted;
  wanted = new Map();
  timer = null;
  ask('/api/cards?tasks=' + [...asked.keys()].map(encodeURIComponent).join(','))
    .then(response => response.json())
    .catch(() => [])
    .then(found => {
      const at = Date.now();
      const byId = new Map(found.map(card => [card.id, card]));
      asked.forEach((listeners, id) => {
        cards.set(id, { at, card: byId.get(id) || null });
        listeners.forEach(listener => listener(byId.get(id) || null));
      });
    });
}

/** Tells what is known at once and, if that is older than half a minute, what the server says then. */
function onCard(id, listener) {
  const known = cards.get(id);
  if (known) {
    listener(known.card);
  }
  if (known && Date.now() - known.at < KEPT_FOR) {
    return;
  }
  wanted.set(id, (wanted.get(id) || []).concat(listener));
  timer = timer || setTimeout(fetchWanted, GATHERED_FOR);
}

/** The light in words: a colour alone tells nothing to many an eye. */
function lightText({ remaining, light }) {
  if (remaining < 0) {
    return say(`超期 ${-remaining} 个工作日`, `${-remaining} working days overdue`);
  }
  if (remaining === 0) {
    return say('今日到期', 'due today');
  }
  const urgency = { YELLOW: say('临近 · ', 'near · '), ORANGE: say('紧急 · ', 'urgent · ') }[light] || '';
  return urgency + say(`剩余 ${remaining} 个工作日`, `${remaining} working days left`);
}

function element(name, className, text) {
  const made = document.createElement(name);
  made.className = className;
  made.textContent = text;
  return made;
}

/** Deadlines are days of Shanghai, wherever the reader sits. */
function dayOf(due) {
  return due.length > 10 ? new Date(due).toLocaleDateString('sv-SE', { timeZone: 'Asia/Shanghai' }) : due;
}

function showLight(line, card) {
  line.replaceChildren();
  if (!card || card.remaining === undefined || card.remaining === null) {
    return;
  }
  const light = element('span', 'duban-light duban-light-' + card.light, '');
  const dot = element('span', 'duban-dot', '●');
  dot.setAttribute('aria-hidden', 'true');
  light.append(dot, ' ', lightText(card));
  line.append(light);
  if (card.due) {
    const day = dayOf(card.due);
    line.append(element('span', 'duban-due', say(`${day} 到期`, `due ${day}`)));
  }
}

/** The filter says which facts and how they are called. Their values are the server's: few may read the engine's variables. */
function showFacts(list, { variables = [] }, card) {
  list.replaceChildren();
  variables.filter(({ name }) => card && card[name])
    .forEach(({ name, label }) => list.append(element('dt', '', label), element('dd', '', card[name])));
}

export default {
  id: 'duban-card',
  pluginPoint: 'tasklist.card',
  priority: 300,
  render: (node, { taskId }, scope) => {
    let shown = true;
    const line = element('p', 'duban-card-light', '');
    const list = element('dl', 'duban-card-facts', '');
    node.className = 'duban-card';
    node.append(line, list);
    onCard(taskId, card => {
      if (shown) {
        showLight(line, card);
        showFacts(list, scope.filterProperties || {}, card);
      }
    });
    scope.$on('$destroy', () => { shown = false; });
  }
};
