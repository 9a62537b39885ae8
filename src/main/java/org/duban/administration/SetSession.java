package org.duban.administration;

import java.time.LocalDate;
import java.time.LocalDateTime;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/**
 * A plenary session is entered or its days changed (维护会议).
 *
 * @param plenaryDeadline Shanghai time; what is submitted later is 平时提案
 * @param basis 依据
 */
public record SetSession(@Min(1) @Max(99) int term, @Min(1) @Max(9) int no, @NotNull LocalDate opening,
		@NotNull LocalDate closing, @NotNull LocalDateTime plenaryDeadline,
		@NotBlank @Size(max = 500) String basis) implements Command {

}
