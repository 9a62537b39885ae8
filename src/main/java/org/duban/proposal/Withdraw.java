package org.duban.proposal;

import org.duban.workflow.Command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Takes the proposal back; once filed, asks the committee for it (撤案). */
public record Withdraw(@NotBlank @Size(max = 500) String reason) implements Command {

}
