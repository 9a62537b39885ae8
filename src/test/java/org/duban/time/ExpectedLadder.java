package org.duban.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

/**
 * What the ledger must say of one reply clock, worked out morning by morning from raw
 * dates.
 */
final class ExpectedLadder {

	/** A row of the ledger. */
	record Row(LocalDate due, int level, LocalDate day) {
	}

	private final List<Row> rows = new ArrayList<>();

	private final String unit;

	private final LocalDate started;

	private LocalDate due;

	private boolean running = true;

	ExpectedLadder(String unit, LocalDate started, LocalDate due) {
		this.unit = unit;
		this.started = started;
		this.due = due;
	}

	void moves(LocalDate due) {
		this.due = due;
	}

	void stops() {
		this.running = false;
	}

	void runsOn() {
		this.running = true;
	}

	boolean isRunning() {
		return this.running;
	}

	LocalDate due() {
		return this.due;
	}

	List<Row> rows() {
		return this.rows;
	}

	/** 09:00 of a day. */
	void morning(LocalDate day) {
		if (!this.running || !RawCalendar.works(day) || !day.isAfter(this.started)) {
			return;
		}
		List<LocalDate> ladder = RawCalendar.ladder(this.due);
		for (int level = 1; level <= ladder.size(); level++) {
			int reached = level;
			boolean there = this.rows.stream().anyMatch((row) -> row.due().equals(this.due) && row.level() == reached);
			if (!there && !ladder.get(level - 1).isAfter(day)) {
				this.rows.add(new Row(this.due, level, day));
			}
		}
	}

	List<String> told(int level) {
		List<List<String>> added = List.of(List.of(this.unit + "-liaison", this.unit + "-handler"),
				List.of(this.unit + "-leader", "gov"), List.of(this.unit + "-head", "clerk"),
				List.of("chair", "supervisor"), List.of("vicechair", "vicemayor"));
		return added.subList(0, level).stream().flatMap(List::stream).toList();
	}

}
