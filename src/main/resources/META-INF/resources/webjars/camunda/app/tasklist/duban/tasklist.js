// The product's part of Tasklist, loaded by scripts/config.js before Tasklist starts.

import './session.js';
import './chinese.js';
import './gate.js';
import cards from './cards.js';
import home from './home.js';
import narrow from './narrow.js';
import search from './search.js';

// Ctrl+Enter in a form would complete the task at the engine without its command.
document.addEventListener('keypress', event => {
  if (event.ctrlKey && event.key === 'Enter' && event.target.closest('.form-container')) {
    event.stopPropagation();
  }
}, true);

export default [cards, home, narrow, search];
