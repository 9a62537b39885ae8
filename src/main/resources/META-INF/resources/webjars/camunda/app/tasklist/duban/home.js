// The way back from Tasklist to the product's own pages.

import { ROOT } from './session.js';
import { say } from './words.js';

export default {
  id: 'duban-home',
  pluginPoint: 'tasklist.navbar.action',
  priority: 400,
  render: node => {
    const anchor = document.createElement('a');
    anchor.textContent = say('首页', 'Home');
    anchor.href = ROOT + '/';
    anchor.target = '_self';
    node.append(anchor);
  }
};
