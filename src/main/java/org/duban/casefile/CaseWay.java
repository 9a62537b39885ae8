package org.duban.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;

import org.duban.proposal.CaseState;
import org.jspecify.annotations.Nullable;

/**
 * How far a case has come, in the field's four words (提 立 办 督), each with what was
 * reached in it and when.
 */
public enum CaseWay {

	PROPOSE("提"), FILE("立"), HANDLE("办"), SUPERVISE("督");

	private final String word;

	CaseWay(String word) {
		this.word = word;
	}

	/**
	 * One of the four words.
	 *
	 * @param place {@code done}, {@code now} or empty
	 */
	public record Step(String word, String place, List<Reached> reached) {
	}

	/**
	 * What was reached in a step.
	 *
	 * @param key of the message {@code way.<key>}
	 */
	public record Reached(String key, LocalDate on) {
	}

	/**
	 * @param file the case as {@link CaseFiles} shows it, so that nobody learns more
	 */
	public static List<Step> of(Map<String, Object> file) {
		CaseWay now = of(CaseState.valueOf(String.valueOf(file.get("state"))));
		return Stream.of(values())
			.map((step) -> new Step(step.word, (step == now) ? "now" : ((step.compareTo(now) < 0) ? "done" : ""),
					step.reached(file)))
			.toList();
	}

	static CaseWay of(CaseState state) {
		return switch (state) {
			case DRAFT, COSIGN, SUBMITTED, RETURNED -> PROPOSE;
			case REVIEW, DECISION, MERGED, NOT_FILED, WITHDRAWN, FILED -> FILE;
			case PRE_ASSIGNED, ASSIGNED, HANDLING, REPLY_AUDIT, REDO -> HANDLE;
			case REPLIED, DISSATISFIED, DISPUTE, TRACKING, CLOSED, ARCHIVED -> SUPERVISE;
		};
	}

	private List<Reached> reached(Map<String, Object> file) {
		List<Reached> all = new ArrayList<>();
		switch (this) {
			case PROPOSE -> add(all, "submitted", file.get("submittedAt"));
			case FILE -> add(all, "filed", file.get("filedOn"));
			case HANDLE -> {
				add(all, "assigned", ends(file, "assignments", "assignedOn", true));
				add(all, "replied", ends(file, "replies", "deliveredOn", false));
			}
			case SUPERVISE -> {
				add(all, "judged", ends(file, "feedback", "answeredAt", false));
				add(all, "closed", file.get("closedOn"));
				add(all, "archived", file.get("archivedOn"));
			}
		}
		return all;
	}

	private static void add(List<Reached> all, String key, @Nullable Object on) {
		if (on instanceof LocalDateTime moment) {
			all.add(new Reached(key, moment.toLocalDate()));
		}
		else if (on instanceof LocalDate day) {
			all.add(new Reached(key, day));
		}
	}

	/** The first or the last day of a list's rows. */
	private static @Nullable Object ends(Map<String, Object> file, String part, String column, boolean first) {
		List<LocalDate> days = CaseRows.of(file, part)
			.stream()
			.map((row) -> row.get(column))
			.filter(Objects::nonNull)
			.map((on) -> (on instanceof LocalDateTime moment) ? moment.toLocalDate() : (LocalDate) on)
			.sorted()
			.toList();
		return days.isEmpty() ? null : days.get(first ? 0 : days.size() - 1);
	}

}
