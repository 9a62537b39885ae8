/**
 * The administrator's desk: what may be set, what a change would move, and doing it.
 * Shows no case.
 */
@NullMarked
package org.duban.administration;

import org.jspecify.annotations.NullMarked;
