package org.duban.supervision;

import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * A reminder that was missing is sent after all.
 *
 * @param clock whose level it is
 * @param kind of the matter without a clock whose level it is
 * @param matter its id
 */
record RepairReminder(@Nullable Long clock, DatedMatters.@Nullable Kind kind, @Nullable Long matter,
		int level) implements Command {

}
