package org.duban.proposal;

import org.duban.workflow.Command;

/** A draft was handed in (提交). */
record Submit(String serialNo, boolean plenary) implements Command {

}
