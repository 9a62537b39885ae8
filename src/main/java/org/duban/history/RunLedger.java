package org.duban.history;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import org.duban.workflow.Command;

/**
 * What the dry run showed is imported (导入台账).
 *
 * @param way {@code ALL}, which imports nothing while a row is wrong, or {@code GOOD}
 */
public record RunLedger(@NotBlank @Pattern(regexp = "ALL|GOOD") String way) implements Command {

}
