package org.duban.casefile;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/**
 * 三化 of one supervision, counted from its records and never typed: 规范化, whether every
 * step has its record; 常态化, in how many of its quarters something was held; 实效化, which
 * outcomes there are.
 */
record Scorecard(Map<String, Boolean> standard, int quartersHeld, int quarters, Map<String, Boolean> effect) {

	private static final int WHOLE = 100;

	private static final int MONTHS = 3;

	/**
	 * @param held the days of activities and consultations
	 * @param from the day it was chosen
	 * @param until the day it was reported on, or today
	 */
	static Scorecard of(Map<String, Boolean> standard, List<LocalDate> held, LocalDate from, LocalDate until,
			Map<String, Boolean> effect) {
		Set<Integer> asked = new TreeSet<>();
		for (int quarter = quarter(from); quarter <= quarter(until); quarter++) {
			asked.add(quarter);
		}
		long with = asked.stream()
			.filter((quarter) -> held.stream().anyMatch((day) -> quarter(day) == quarter))
			.count();
		return new Scorecard(standard, (int) with, asked.size(), effect);
	}

	/** As the page and the API show it. */
	Map<String, Object> shown(Words words) {
		Map<String, Object> shown = new LinkedHashMap<>();
		shown.put("standard", percent(this.standard));
		shown.put("regular", (this.quarters == 0) ? 0 : this.quartersHeld * WHOLE / this.quarters);
		shown.put("effect", percent(this.effect));
		shown.put("standardLines", lines(this.standard, words));
		shown.put("quartersHeld", this.quartersHeld);
		shown.put("quarters", this.quarters);
		shown.put("effectLines", lines(this.effect, words));
		return shown;
	}

	private static int percent(Map<String, Boolean> lines) {
		return (int) lines.values().stream().filter(Boolean::booleanValue).count() * WHOLE / lines.size();
	}

	private static List<Map<String, Object>> lines(Map<String, Boolean> found, Words words) {
		List<Map<String, Object>> lines = new ArrayList<>();
		found.forEach((code, met) -> lines.add(Map.of("code", code, "name", words.of("scorecard", code), "met", met)));
		return lines;
	}

	/** Quarters are counted through the years. */
	private static int quarter(LocalDate day) {
		return day.getYear() * 4 + (day.getMonthValue() - 1) / MONTHS;
	}

}
