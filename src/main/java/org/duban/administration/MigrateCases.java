package org.duban.administration;

import org.duban.workflow.Command;

/** Running cases were moved to the newest version of their model (迁移在办流程). */
record MigrateCases(String process, int moved, int blocked) implements Command {

}
