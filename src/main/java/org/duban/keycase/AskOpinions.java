package org.duban.keycase;

import java.util.List;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * The list of candidates goes round before the chairs' meeting.
 *
 * @param cases which candidates are asked about
 * @param note what those asked should know
 */
public record AskOpinions(@NotEmpty @Size(max = 200) List<@NotNull Long> cases,
		@Nullable @Size(max = 1000) String note) implements Command {

}
