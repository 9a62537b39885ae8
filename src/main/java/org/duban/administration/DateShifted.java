package org.duban.administration;

import java.time.LocalDate;

import org.duban.workflow.Command;

/**
 * What a case's trail says of a date that the administrator's change moved (期限调整).
 *
 * @param comment for people
 */
record DateShifted(String clock, LocalDate before, LocalDate after, String comment) implements Command {

}
