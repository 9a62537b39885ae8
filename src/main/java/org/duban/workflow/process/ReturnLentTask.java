package org.duban.workflow.process;

import org.duban.workflow.Command;

/**
 * A task goes back to whose it was (代理期满交回).
 *
 * @param task its key
 * @param held log-in name of the stand-in
 */
record ReturnLentTask(String task, String held) implements Command {

}
