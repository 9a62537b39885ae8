package org.duban.commitment;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * A unit that has kept all it promised replies once more (补充答复).
 *
 * @param replyClass a better class, if the promise kept changes it
 */
public record SupplementReply(@NotBlank @Size(min = 30, max = 5000) String text,
		@Nullable @Size(max = 8) String replyClass) implements Command {

}
