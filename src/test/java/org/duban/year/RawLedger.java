package org.duban.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;

import org.duban.year.RawClock.Happening;
import org.duban.year.RawClock.Standing;
import org.duban.year.RawClock.What;

/**
 * What the ledger must say, and which papers of supervision must have been asked for,
 * lived through morning by morning from the raw dates of one clock.
 */
final class RawLedger {

	/** A row that must be there. */
	record Row(String kind, long assignment, LocalDate due, int level, LocalDate day) {
	}

	private static final Map<Integer, String> PAPERS = Map.of(4, "SUPERVISION_ORDER", 5, "SUMMONS");

	private static final Map<Integer, What> WRITTEN = Map.of(4, What.ORDERED, 5, What.SUMMONED);

	private final RawDays days;

	private final RawClock clock;

	private final LocalDate last;

	private final List<Row> rows = new ArrayList<>();

	private final Map<LocalDate, List<LocalDate>> levelDays = new HashMap<>();

	private final List<RawClock> papers = new ArrayList<>();

	RawLedger(RawDays days, RawClock clock, LocalDate last) {
		this.days = days;
		this.clock = clock;
		this.last = last;
		for (LocalDate day = clock.start.plusDays(1); !day.isAfter(last); day = day.plusDays(1)) {
			live(day);
		}
	}

	List<Row> rows() {
		return this.rows;
	}

	/** The clocks of the orders, explanations and talks that were asked for. */
	List<RawClock> papers() {
		return this.papers;
	}

	private void live(LocalDate day) {
		Standing now = this.clock.inTheMorning(day);
		if (now.runs() && this.days.works(day)) {
			for (int level = 1; level <= 5; level++) {
				if (!has(now.due(), level) && !levelDay(level, now.due()).isAfter(day)) {
					this.rows.add(new Row(this.clock.kind, this.clock.assignment, now.due(), level, day));
					ask(level, now.due(), day);
				}
			}
		}
		// Runs on after it was thought done: what nobody wrote is asked for again.
		if (this.clock.has(What.REOPENED, day, day)) {
			LocalDate due = this.clock.inTheEvening(day).due();
			PAPERS.keySet()
				.stream()
				.filter((level) -> has(due, level))
				.sorted()
				.forEach((level) -> ask(level, due, day));
		}
	}

	private LocalDate levelDay(int level, LocalDate due) {
		return this.levelDays
			.computeIfAbsent(due,
					(date) -> IntStream.rangeClosed(1, 5).mapToObj((one) -> this.clock.levelDay(one, date)).toList())
			.get(level - 1);
	}

	private boolean has(LocalDate due, int level) {
		return this.rows.stream().anyMatch((row) -> row.due().equals(due) && row.level() == level);
	}

	private void ask(int level, LocalDate due, LocalDate day) {
		if (!PAPERS.containsKey(level) || !RawClock.isUnits(this.clock.kind) || writtenFor(due, level, day)) {
			return;
		}
		RawClock paper = paper(Objects.requireNonNull(PAPERS.get(level)), day);
		LocalDate ends = end(day);
		LocalDate written = first(Objects.requireNonNull(WRITTEN.get(level)), day, ends);
		if (!end(paper, written, ends)) {
			return;
		}
		if (level == 4) {
			RawClock explanation = paper("EXPLANATION", written);
			end(explanation, first(What.EXPLAINED, written, ends), ends);
		}
	}

	private boolean writtenFor(LocalDate due, int level, LocalDate day) {
		return this.clock.happenings()
			.stream()
			.filter((one) -> one.what() == WRITTEN.get(level) && one.day().isBefore(day))
			.anyMatch((one) -> this.clock.inTheEvening(one.day()).due().equals(due));
	}

	private RawClock paper(String kind, LocalDate day) {
		RawClock paper = new RawClock(this.days, kind, this.clock.assignment, day, this.days.due(kind, day, false));
		this.papers.add(paper);
		return paper;
	}

	/** Whether it was written and not only taken away. */
	private boolean end(RawClock paper, LocalDate written, LocalDate taken) {
		boolean done = !written.isAfter(this.last) && !written.isAfter(taken);
		if (done) {
			paper.add(written, What.MET);
		}
		else if (!taken.isAfter(this.last)) {
			paper.add(taken, What.CANCELLED);
		}
		return done;
	}

	/** When the ladder ends or begins anew, which takes its open tasks away. */
	private LocalDate end(LocalDate from) {
		return this.clock.happenings()
			.stream()
			.filter((one) -> !one.day().isBefore(from))
			.filter((one) -> one.what() == What.MET || one.what() == What.CANCELLED || one.what() == What.MOVED)
			.map(Happening::day)
			.findFirst()
			.orElse(LocalDate.MAX);
	}

	private LocalDate first(What what, LocalDate from, LocalDate upTo) {
		return this.clock.happenings()
			.stream()
			.filter((one) -> one.what() == what && !one.day().isBefore(from) && !one.day().isAfter(upTo))
			.map(Happening::day)
			.findFirst()
			.orElse(LocalDate.MAX);
	}

}
