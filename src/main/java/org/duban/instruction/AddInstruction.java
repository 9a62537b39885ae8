package org.duban.instruction;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * A leader's instruction (批示) is entered.
 *
 * @param leader name and post of who gave it
 * @param level code of the dictionary of levels
 * @param addressee who follows it up: code of one of the case's units, or the group of an
 * office; nobody, if it asks for nothing
 * @param until by when; without it the parameter's days count
 */
public record AddInstruction(@NotBlank @Size(max = 100) String leader, @NotBlank @Size(max = 50) String level,
		@NotNull LocalDate givenOn, @NotBlank @Size(max = 5000) String text, @Nullable @Size(max = 50) String addressee,
		@Nullable LocalDate until) implements Command {

}
