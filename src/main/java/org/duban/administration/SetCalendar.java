package org.duban.administration;

import java.time.LocalDate;
import java.util.List;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.duban.calendar.SpecialDay;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * Other holidays and make-up days (调整工作日历).
 *
 * @param days what is said of these days from now on
 * @param cleared a day that is to be a plain one again
 * @param seen what the preview called itself; if anything has changed since, nothing is
 * done
 */
public record SetCalendar(@NotNull @Size(max = 400) List<@Valid @NotNull Day> days, @Nullable LocalDate cleared,
		@Nullable @Size(max = 100) String seen) implements Command {

	/**
	 * As {@link SpecialDay}, checked.
	 */
	public record Day(@NotNull LocalDate onDay, @NotNull SpecialDay.Kind kind, @NotBlank @Size(max = 50) String name,
			@NotBlank @Size(max = 100) String source) {

		SpecialDay value() {
			return new SpecialDay(this.onDay, this.kind, this.name, this.source);
		}

	}

	static SetCalendar of(List<SpecialDay> days, @Nullable String seen) {
		return new SetCalendar(
				days.stream().map((day) -> new Day(day.onDay(), day.kind(), day.name(), day.source())).toList(), null,
				seen);
	}

	List<SpecialDay> values() {
		return this.days.stream().map(Day::value).toList();
	}

}
