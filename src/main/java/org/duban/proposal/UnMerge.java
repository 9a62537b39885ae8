package org.duban.proposal;

import org.duban.workflow.Command;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** Undoes a merge (取消并案) while the main case is not assigned. */
public record UnMerge(@NotBlank @Size(max = 500) String reason) implements Command {

}
