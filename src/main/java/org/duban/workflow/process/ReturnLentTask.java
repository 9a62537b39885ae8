package org.duban.workflow.process;

import org.duban.workflow.Command;

/**
 * A task goes back to whose it was (代理期满交回), or is open again for its role (人员变动交回).
 *
 * @param task its key
 * @param held log-in name of who held it
 */
record ReturnLentTask(String task, String held) implements Command {

}
