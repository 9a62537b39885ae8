package org.duban.supervision;

import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * A reminder that was missing is sent after all.
 *
 * @param clock whose level it is
 * @param ledgerTask the matter of the task ledger whose level it is
 */
record RepairReminder(@Nullable Long clock, @Nullable Long ledgerTask, int level) implements Command {

}
