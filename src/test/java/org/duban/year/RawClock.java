package org.duban.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;

import org.jspecify.annotations.Nullable;

/** A clock by what happened to it, each happening with its raw date. */
final class RawClock {

	enum What {

		STARTED, MOVED, PAUSED, RESUMED, MET, CANCELLED, REOPENED, ORDERED, EXPLAINED, SUMMONED

	}

	/**
	 * @param atMidnight whether it came with the day itself and not in the course of it
	 */
	record Happening(LocalDate day, What what, @Nullable LocalDate due, boolean atMidnight) {
	}

	/** How the clock stands, and since when if it does not run. */
	record Standing(String state, LocalDate due, @Nullable LocalDate since) {

		boolean runs() {
			return this.state.equals("RUNNING");
		}

	}

	private static final Set<String> UNITS = Set.of("SIGN", "FIRST_CONTACT", "CO_OPINION", "REPLY", "REDO", "DELIVERY",
			"COMMENT_ANSWER");

	private final List<Happening> happenings = new ArrayList<>();

	private final RawDays days;

	final String kind;

	/** 0 for none. */
	final long assignment;

	/** Day 0, which may be still to come when the clock is set. */
	final LocalDate start;

	RawClock(RawDays days, String kind, long assignment, LocalDate start, LocalDate due) {
		this.days = days;
		this.kind = kind;
		this.assignment = assignment;
		this.start = start;
		this.happenings.add(new Happening(start, What.STARTED, due, false));
	}

	/** Whether the unit itself is late when such a clock is. */
	static boolean isUnits(String kind) {
		return UNITS.contains(kind);
	}

	List<Happening> happenings() {
		return this.happenings;
	}

	void add(LocalDate day, What what) {
		this.happenings.add(new Happening(day, what, null, false));
	}

	void endsAtMidnight(LocalDate day) {
		this.happenings.add(new Happening(day, What.CANCELLED, null, true));
	}

	void moves(LocalDate day, LocalDate due) {
		this.happenings.add(new Happening(day, What.MOVED, due, false));
	}

	/** At 09:00, before the day's work. */
	Standing inTheMorning(LocalDate day) {
		return standing((one) -> one.day().isBefore(day) || (one.atMidnight() && one.day().equals(day)));
	}

	Standing inTheEvening(LocalDate day) {
		return standing((one) -> !one.day().isAfter(day));
	}

	/** Whether something happened that was not undone by a date that came later. */
	boolean has(What what, LocalDate from, LocalDate upTo) {
		return this.happenings.stream()
			.anyMatch((one) -> one.what() == what && !one.day().isBefore(from) && !one.day().isAfter(upTo));
	}

	private Standing standing(Predicate<Happening> seen) {
		Standing now = new Standing("NONE", this.start, null);
		for (Happening one : this.happenings) {
			if (one.what() == What.STARTED || seen.test(one)) {
				now = after(one, now);
			}
		}
		return now;
	}

	private Standing after(Happening one, Standing before) {
		LocalDate due = before.due();
		return switch (one.what()) {
			case STARTED, MOVED -> new Standing("RUNNING", Objects.requireNonNull(one.due()), null);
			case PAUSED -> new Standing("PAUSED", due, one.day());
			case RESUMED -> new Standing("RUNNING",
					this.days.later(due, this.days.between(Objects.requireNonNull(before.since()), one.day())), null);
			case REOPENED -> new Standing("RUNNING", due, null);
			case MET, CANCELLED -> new Standing(one.what().name(), due, one.day());
			case ORDERED, EXPLAINED, SUMMONED -> before;
		};
	}

	/** Seen on a day; one that stands or has ended is seen as it was then. */
	int left(LocalDate today) {
		Standing now = inTheEvening(today);
		return this.days.left(asOf(now, today), now.due());
	}

	String light(LocalDate today) {
		Standing now = inTheEvening(today);
		LocalDate asOf = asOf(now, today);
		if (asOf.isAfter(now.due())) {
			return "RED";
		}
		int left = this.days.left(asOf, now.due());
		return (left <= orange(now.due())) ? "ORANGE" : ((left <= yellow(now.due())) ? "YELLOW" : "GREEN");
	}

	private static LocalDate asOf(Standing now, LocalDate today) {
		return (now.since() != null) ? now.since() : today;
	}

	/** On which day a level of the ladder is reached. */
	LocalDate levelDay(int level, LocalDate due) {
		return switch (level) {
			case 1 -> this.days.firstWith(yellow(due), due);
			case 2 -> this.days.firstWith(orange(due), due);
			case 3 -> this.days.later(due, 1);
			case 4 -> this.days.later(due, this.days.number("light.level4.wd"));
			default -> this.days.next(due.plusDays(this.days.number("light.level5.days")));
		};
	}

	private int yellow(LocalDate due) {
		return this.kind.equals("REPLY") ? this.days.number("light.yellow.wd")
				: part(due, "light.other.yellow.percent");
	}

	private int orange(LocalDate due) {
		return this.kind.equals("REPLY") ? this.days.number("light.orange.wd")
				: part(due, "light.other.orange.percent");
	}

	private int part(LocalDate due, String percent) {
		return this.days.between(this.start, due) * this.days.number(percent) / 100;
	}

	@Override
	public String toString() {
		return this.kind + " of " + this.assignment + " " + this.happenings;
	}

}
