package org.duban.performance;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * Who took part in what; people are added to an event that is there already.
 *
 * @param item code of an item whose sources the office enters
 */
public record EnterEvent(@NotBlank @Size(max = 40) String item, @NotBlank @Size(min = 2, max = 100) String title,
		@NotNull LocalDate heldOn, @Nullable @Size(max = 300) String note,
		@NotEmpty @Size(max = 800) List<@Valid Part> parts) implements Command {

	public EnterEvent {
		parts = (parts != null) ? List.copyOf(parts) : List.of();
	}

	/**
	 * @param member number, name or log-in name
	 */
	public record Part(@NotBlank @Size(max = 64) String member,
			@NotBlank @Pattern(regexp = "full|leave|absent") String presence) {
	}

	/** The same event has the same key. */
	String key() {
		return this.item + " " + this.heldOn + " " + this.title.strip();
	}

}
