/**
 * The reminder ladder: every level that is reached leaves one row, tells the right
 * people, and ends in orders and summons.
 */
@NullMarked
package org.duban.supervision;

import org.jspecify.annotations.NullMarked;
