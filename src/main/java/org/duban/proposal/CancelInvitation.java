package org.duban.proposal;

import org.duban.workflow.Command;

import jakarta.validation.constraints.NotNull;

/** Takes back an invitation that nobody answered yet. */
public record CancelInvitation(@NotNull Long invitation) implements Command {

}
