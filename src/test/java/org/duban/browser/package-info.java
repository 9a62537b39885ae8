/**
 * What people see in Tasklist: its texts and filters, and the pages in a real browser.
 */
@NullMarked
package org.duban.browser;

import org.jspecify.annotations.NullMarked;
