package org.duban.agenda;

import java.time.LocalDate;

/**
 * A day on which something of somebody is due.
 *
 * @param uid stays the same while the date moves
 * @param summary what is due, with number and title of the case
 */
record AgendaEntry(String uid, LocalDate day, String summary, String note, String link) {

}
