package org.duban.excellence;

import java.time.LocalDate;

import jakarta.validation.constraints.NotNull;
import org.duban.workflow.Command;

/** What the house does when the working calendar changes while a list is public. */
public record MovePublicity(@NotNull LocalDate before, @NotNull LocalDate until) implements Command {

}
