package org.duban.document;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/**
 * 通报: names the units that are late.
 *
 * @param clocks ids of the late clocks it names
 * @param text what is demanded of all
 */
public record IssueCircular(@NotEmpty @Size(max = 500) List<Long> clocks,
		@NotBlank @Size(max = 1000) String text) implements Command {

}
