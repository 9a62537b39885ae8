package org.duban.excellence;

import org.duban.workflow.Command;

/**
 * What the house does when publicity has ended without an open objection.
 *
 * @param selection id of the selection
 */
public record AnnounceExcellent(long selection) implements Command {

}
