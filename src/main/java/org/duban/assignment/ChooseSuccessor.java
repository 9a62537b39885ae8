package org.duban.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/** The office gives a case of a unit that was split to another of its successors. */
public record ChooseSuccessor(@NotBlank @Size(max = 32) String unit,
		@NotBlank @Size(max = 500) String reason) implements Command {

}
