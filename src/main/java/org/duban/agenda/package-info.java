/**
 * A person's dates as a calendar that other programs read (iCalendar), by a secret
 * address. Read-only, plain SQL.
 */
@NullMarked
package org.duban.agenda;

import org.jspecify.annotations.NullMarked;
