package org.duban.history;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/** The past cases of an import are taken out again, all of them (撤销导入). */
public record UndoLedger(@NotBlank @Size(min = 4, max = 500) String reason) implements Command {

}
