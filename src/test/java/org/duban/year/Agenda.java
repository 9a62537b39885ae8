package org.duban.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/** What is to be done on which day of the year. */
final class Agenda {

	private final NavigableMap<LocalDate, List<Runnable>> steps = new TreeMap<>();

	private LocalDate today;

	Agenda(LocalDate today) {
		this.today = today;
	}

	LocalDate today() {
		return this.today;
	}

	void after(int days, Runnable step) {
		on(this.today.plusDays(days), step);
	}

	void on(LocalDate day, Runnable step) {
		this.steps.computeIfAbsent(day, (date) -> new ArrayList<>()).add(step);
	}

	boolean isBusy(LocalDate day) {
		return this.steps.containsKey(day);
	}

	/** Steps may put more on the agenda, of the same day too. */
	void live(LocalDate day) {
		this.today = day;
		for (List<Runnable> due = this.steps.remove(day); due != null; due = this.steps.remove(day)) {
			due.forEach(Runnable::run);
		}
	}

}
