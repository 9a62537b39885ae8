package org.duban.proposal;

import org.duban.workflow.Command;

/** A member supports a filed proposal (附议). */
public record Support() implements Command {

}
