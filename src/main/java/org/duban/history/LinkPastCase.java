package org.duban.history;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/** A case of today takes up one of the past (关联现案). */
public record LinkPastCase(@NotBlank @Size(max = 20) String caseNo) implements Command {

}
