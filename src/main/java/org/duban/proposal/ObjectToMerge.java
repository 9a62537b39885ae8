package org.duban.proposal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/** The proposer does not want the proposal merged into another (对并案提出异议). */
public record ObjectToMerge(@NotBlank @Size(max = 500) String reason) implements Command {

}
