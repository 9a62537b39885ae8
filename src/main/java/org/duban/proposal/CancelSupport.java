package org.duban.proposal;

import org.duban.workflow.Command;

/** Takes a support back (取消附议). */
public record CancelSupport() implements Command {

}
