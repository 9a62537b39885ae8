package org.duban.performance;

import java.util.List;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.duban.workflow.Decision;

/**
 * Whether members on the list are talked to (提醒谈话), for one reason.
 *
 * @param period of {@link Period}
 */
public record DecideTalks(int year, @NotBlank @Size(max = 4) String period, @Decision( {
		"talk", "spare" }) String decision, @NotEmpty @Size(max = 800) List<@NotBlank @Size(max = 64) String> members,
		@NotBlank @Size(min = 2, max = 300) String reason) implements Command{

	public DecideTalks {
		members = (members != null) ? List.copyOf(members) : List.of();
	}

}
