package org.duban.proposal;

import org.duban.workflow.Command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** Makes a filed proposal a key proposal (重点提案), or no longer one. */
public record MarkKey(@NotNull Boolean key, @NotBlank @Size(max = 500) String reason) implements Command {

}
