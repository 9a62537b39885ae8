// The way back from Tasklist to the product's own pages.

import { ROOT } from './session.js';

export default {
  id: 'duban-home',
  pluginPoint: 'tasklist.navbar.action',
  priority: 400,
  render: node => {
    const anchor = document.createElement('a');
    anchor.textContent = '首页';
    anchor.href = ROOT + '/';
    anchor.target = '_self';
    node.append(anchor);
  }
};
