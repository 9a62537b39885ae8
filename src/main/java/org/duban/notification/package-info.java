/**
 * From what happened to who is told: inbox, mail, outbox with retry. Listens; is never
 * called by the rooms that act.
 */
@NullMarked
package org.duban.notification;

import org.jspecify.annotations.NullMarked;
