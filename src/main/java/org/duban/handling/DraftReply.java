package org.duban.handling;

import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * A reply, suggestion by suggestion.
 *
 * @param replyClass code of the dictionary {@code reply-class}
 * @param commitments what is promised; class B has at least one
 * @param withoutOpinions whether co-handlers' opinions that are long overdue are missing
 */
public record DraftReply(@NotBlank @Size(max = 8) String replyClass, @NotBlank @Size(min = 30, max = 20000) String body,
		@NotNull @Size(min = 1, max = 50) List<@NotNull @Valid ItemAnswer> items, @NotNull Publicity publicity,
		@Nullable @Size(max = 200) String publicityReason,
		@Nullable @Size(max = 50) List<@NotNull @Valid Pledge> commitments, @NotBlank @Size(max = 50) String leader,
		@NotBlank @Size(max = 50) String handlerName, @NotBlank @Size(max = 50) String tel,
		boolean withoutOpinions) implements Command {

	List<Pledge> pledges() {
		return (this.commitments != null) ? this.commitments : List.of();
	}

}
