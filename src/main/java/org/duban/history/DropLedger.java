package org.duban.history;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/** A ledger that was not imported is thrown away with its rows (放弃导入). */
public record DropLedger(@NotBlank @Size(max = 200) String file) implements Command {

}
