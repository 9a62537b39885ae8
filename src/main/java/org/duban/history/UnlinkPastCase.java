package org.duban.history;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/** It does not after all (解除关联). */
public record UnlinkPastCase(@NotBlank @Size(max = 20) String caseNo) implements Command {

}
