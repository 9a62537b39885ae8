package org.duban.supervision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * 催办 by hand.
 *
 * @param unit on a proposal: code of the unit that is urged; without it all that are not
 * done
 */
public record Urge(@Nullable @Size(max = 50) String unit, @NotBlank @Size(max = 500) String text) implements Command {

}
