package org.duban.partysupervision;

import java.time.LocalDate;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/**
 * The party office enters for a unit what that reported by other ways (代录).
 *
 * @param number of the item in the ledger
 * @param statedOn the day on which the unit reported
 */
public record EnterPartyProgress(@NotBlank @Size(max = 40) String number,
		@NotBlank @Size(min = 10, max = 2000) String text, @NotNull LocalDate statedOn) implements Command {

}
