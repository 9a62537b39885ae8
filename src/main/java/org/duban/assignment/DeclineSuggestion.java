package org.duban.assignment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/** The office does not add the unit that another suggested. */
public record DeclineSuggestion(@NotBlank @Size(max = 500) String reason) implements Command {

}
