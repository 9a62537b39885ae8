package org.duban.filing;

import org.duban.workflow.Command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** The proposer asks, once, to have a refusal heard again (申请复议). */
public record AskReconsideration(@NotBlank @Size(max = 500) String reason) implements Command {

}
