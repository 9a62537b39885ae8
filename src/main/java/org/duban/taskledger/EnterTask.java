package org.duban.taskledger;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * A supervised matter is entered with its nodes.
 *
 * @param basis paper, meeting or instruction it rests on (依据)
 * @param lead code of the unit, or group of the office, that answers for it
 * @param coUnits codes of units that take part
 * @param dueOn by when; without it the parameter's days count
 */
public record EnterTask(@NotBlank @Size(min = 4, max = 200) String title, @NotBlank @Size(max = 200) String basis,
		@NotBlank @Size(max = 32) String lead, @Nullable @Size(max = 10) List<@NotBlank @Size(max = 32) String> coUnits,
		@Nullable LocalDate dueOn, @Nullable @Valid @Size(max = 30) List<Node> nodes) implements Command {

	/** What is to be reached on the way (时间节点). */
	public record Node(@NotBlank @Size(min = 4, max = 200) String title, @NotNull LocalDate dueOn) {
	}

	List<Node> steps() {
		return (this.nodes != null) ? this.nodes : List.of();
	}

	List<String> others() {
		return (this.coUnits != null) ? this.coUnits : List.of();
	}

}
