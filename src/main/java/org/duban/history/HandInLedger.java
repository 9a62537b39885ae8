package org.duban.history;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/** A ledger is handed in; its rows wait to be imported (提交台账). */
public record HandInLedger(@NotBlank @Size(max = 200) String file, int rows) implements Command {

}
