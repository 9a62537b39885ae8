package org.duban.handling;

import jakarta.validation.constraints.NotNull;
import org.duban.workflow.Command;

/** The proposer says whether a contact that a unit recorded really happened. */
public record ConfirmContact(@NotNull Long contact, @NotNull Boolean confirmed) implements Command {

}
