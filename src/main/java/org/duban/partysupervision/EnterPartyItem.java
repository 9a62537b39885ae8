package org.duban.partysupervision;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * An item is handed over to party supervision.
 *
 * @param source {@code consultation}, agreed on a key case; {@code supervision}, found by
 * democratic supervision
 * @param caseNo number of the case it is about
 * @param unit code of the unit that has to see to it
 * @param basis minutes, paper or rule it rests on (依据)
 * @param dueOn by when; settled when it is taken on
 */
public record EnterPartyItem(@NotBlank @Pattern(regexp = "consultation|supervision") String source,
		@NotBlank @Size(max = 32) String caseNo, @NotBlank @Size(max = 32) String unit,
		@NotBlank @Size(min = 10, max = 1000) String content, @Nullable @Size(max = 200) String basis,
		@NotNull LocalDate dueOn) implements Command {

}
