package org.duban.assessment;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/**
 * The results are published by a decision (公布).
 *
 * @param basis the meeting, or the number of the paper
 */
public record PublishAssessment(@NotNull LocalDate decidedOn,
		@NotBlank @Size(min = 4, max = 200) String basis) implements Command {

}
