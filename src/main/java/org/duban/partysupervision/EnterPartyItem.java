package org.duban.partysupervision;

import java.time.LocalDate;
import java.util.List;

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
 * @param caseNo number of the case it is about; the party office enters without one what
 * democratic supervision found and nobody proposed
 * @param unit code of the unit that has to see to it
 * @param coUnits codes of units that take part, where there is no case
 * @param basis minutes, paper or rule it rests on (依据)
 * @param activity the activity of supervision in which it was found; needed without a
 * case, as when and by whom
 * @param dueOn by when; settled when it is taken on
 */
public record EnterPartyItem(@NotBlank @Pattern(regexp = "consultation|supervision") String source,
		@Nullable @Size(max = 32) String caseNo, @NotBlank @Size(max = 32) String unit,
		@Nullable @Size(max = 10) List<@NotBlank @Size(max = 32) String> coUnits,
		@NotBlank @Size(min = 10, max = 1000) String content, @Nullable @Size(max = 200) String basis,
		@Nullable @Size(max = 200) String activity, @Nullable LocalDate foundOn,
		@Nullable @Size(max = 100) String foundBy, @NotNull LocalDate dueOn) implements Command {

	/** Whether it is about no case. */
	boolean isLoose() {
		return this.caseNo == null || this.caseNo.isBlank();
	}

	List<String> others() {
		return (this.coUnits != null) ? this.coUnits : List.of();
	}

}
