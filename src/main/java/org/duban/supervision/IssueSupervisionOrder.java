package org.duban.supervision;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/** 督办单: a new date, and what is demanded. */
public record IssueSupervisionOrder(@NotNull LocalDate newDate,
		@NotBlank @Size(max = 1000) String text) implements Command {

}
