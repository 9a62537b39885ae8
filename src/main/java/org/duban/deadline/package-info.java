/**
 * The running clocks of a case: due, paused, moved, met, and their light. Lights are
 * computed from dates and never stored.
 */
@NullMarked
package org.duban.deadline;

import org.jspecify.annotations.NullMarked;
