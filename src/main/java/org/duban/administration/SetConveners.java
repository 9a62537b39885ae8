package org.duban.administration;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;

/**
 * Who calls a sector or a plenary group together (维护召集人).
 *
 * @param kind {@code sector} or {@code plenary-group}
 * @param code of the sector or group
 * @param conveners log-in names of its members; none if the seat is vacant
 * @param basis 依据
 */
public record SetConveners(@NotBlank String kind, @NotBlank String code,
		@NotNull @Size(max = 20) List<@NotBlank String> conveners,
		@NotBlank @Size(max = 500) String basis) implements Command {

}
