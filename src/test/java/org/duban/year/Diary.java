package org.duban.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import java.util.stream.Stream;

import org.duban.year.RawClock.What;

/** The dates of one case, written down by those who did what they tell of. */
final class Diary {

	private final List<RawClock> clocks = new ArrayList<>();

	private final RawDays days;

	private final Supplier<LocalDate> today;

	private boolean plenary;

	private final Map<RawClock, LocalDate> begun = new HashMap<>();

	Diary(RawDays days, Supplier<LocalDate> today) {
		this.days = days;
		this.today = today;
	}

	void plenary(boolean plenary) {
		this.plenary = plenary;
	}

	List<RawClock> clocks() {
		return this.clocks;
	}

	List<RawClock> begunBy(LocalDate day) {
		return this.clocks.stream()
			.filter((clock) -> !Objects.requireNonNull(this.begun.get(clock)).isAfter(day))
			.toList();
	}

	void starts(String kind, long assignment) {
		starts(kind, assignment, this.today.get());
	}

	void starts(String kind, long assignment, LocalDate start) {
		starts(kind, assignment, start, this.days.due(kind, start, this.plenary));
	}

	void starts(String kind, long assignment, LocalDate start, LocalDate due) {
		RawClock clock = new RawClock(this.days, kind, assignment, start, due);
		this.clocks.add(clock);
		LocalDate now = this.today.get();
		// One that begins when silence ends is written down before.
		this.begun.put(clock, (kind.equals("ARCHIVE") && start.isAfter(now)) ? start : now);
	}

	void ends(String kind, long assignment) {
		note(kind, assignment, What.MET);
	}

	/** Something happened to the newest such clock today. */
	void note(String kind, long assignment, What what) {
		newest(kind, assignment).add(this.today.get(), what);
	}

	/** The same for each clock that stands still while a return is undecided. */
	void noteOfReturn(long assignment, What what) {
		Stream.of("REPLY", "FIRST_CONTACT", "CO_OPINION")
			.filter((kind) -> all(kind, assignment).findAny().isPresent())
			.forEach((kind) -> note(kind, assignment, what));
	}

	RawClock newest(String kind, long assignment) {
		return all(kind, assignment).reduce((one, other) -> other)
			.orElseThrow(() -> new AssertionError("No clock " + kind + " of " + assignment));
	}

	private Stream<RawClock> all(String kind, long assignment) {
		return this.clocks.stream().filter((clock) -> clock.kind.equals(kind) && clock.assignment == assignment);
	}

}
