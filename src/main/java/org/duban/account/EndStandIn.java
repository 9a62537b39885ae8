package org.duban.account;

import org.duban.workflow.Command;

/** The work goes back before its time (结束代理). */
record EndStandIn(long standIn) implements Command {

}
