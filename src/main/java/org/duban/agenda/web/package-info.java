/** The page on which a calendar is renewed or revoked, and the calendar itself. */
@NullMarked
package org.duban.agenda.web;

import org.jspecify.annotations.NullMarked;
