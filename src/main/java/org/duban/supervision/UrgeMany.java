package org.duban.supervision;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * 催办 of many in one act, all with the same words.
 *
 * @param clocks ids of clocks whose units are urged
 * @param assignments ids of units' parts that are urged
 */
public record UrgeMany(@Nullable @Size(max = 500) List<@NotNull Long> clocks,
		@Nullable @Size(max = 500) List<@NotNull Long> assignments,
		@NotBlank @Size(max = 500) String text) implements Command {

}
