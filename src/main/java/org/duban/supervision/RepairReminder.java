package org.duban.supervision;

import org.duban.workflow.Command;

/** A reminder that was missing is sent after all. */
record RepairReminder(long clock, int level) implements Command {

}
