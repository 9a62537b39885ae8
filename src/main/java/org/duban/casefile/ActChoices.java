package org.duban.casefile;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.duban.casefile.CaseActs.Instructing;
import org.duban.casefile.CaseActs.Named;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.duban.organisation.VerdictLabels;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the forms for acts without a task let their person choose from. */
@Component
class ActChoices {

	private final JdbcTemplate jdbc;

	private final Units units;

	private final Dictionaries dictionaries;

	private final VerdictLabels labels;

	private final Addressing addressees;

	ActChoices(JdbcTemplate jdbc, Units units, Dictionaries dictionaries, VerdictLabels labels, Addressing addressees) {
		this.addressees = addressees;
		this.labels = labels;
		this.jdbc = jdbc;
		this.units = units;
		this.dictionaries = dictionaries;
	}

	List<Named> of(String kind) {
		return this.dictionaries.entries(kind).stream().map((entry) -> new Named(entry.code(), entry.shown())).toList();
	}

	List<Named> results() {
		return named(this.labels.results());
	}

	List<Named> attitudes() {
		return named(this.labels.attitudes());
	}

	private static List<Named> named(Map<String, String> words) {
		return words.entrySet().stream().map((one) -> new Named(one.getKey(), one.getValue())).toList();
	}

	List<Named> units(Predicate<HandlingUnit> wanted) {
		return this.units.active().stream().filter(wanted).map((unit) -> new Named(unit.code(), unit.name())).toList();
	}

	/** Reads little where no instruction may be entered or answered. */
	Instructing instructing(Map<String, Object> file, List<String> acts, Actor actor) {
		boolean adds = acts.contains("add-instruction");
		return new Instructing(adds ? of(Dictionaries.INSTRUCTION_LEVEL) : List.of(),
				adds ? this.addressees.of(file) : List.of(),
				acts.contains("answer-instruction") ? Addressing.asked(file, actor) : List.of());
	}

	/** What the former unit was split into, without those that have a part already. */
	List<Named> successors(long assignmentId, List<Map<String, @Nullable Object>> rows) {
		Set<String> taken = Set.copyOf(rows.stream().map((row) -> Objects.toString(row.get("unit"))).toList());
		List<String> codes = this.jdbc.queryForList("""
				select r.successors from unit_reform r join assignment a on a.former_unit = r.unit
				where a.id = ? and r.state = 'DONE' and r.successors is not null""", String.class, assignmentId)
			.stream()
			.flatMap((list) -> Arrays.stream(list.split("[, ]+")))
			.toList();
		return units((unit) -> codes.contains(unit.code()) && !taken.contains(unit.code()));
	}

	/** The class that the reply has and the better ones. */
	List<Named> classes(Map<String, Object> file, long assignmentId) {
		String now = CaseRows.of(file, "replies", assignmentId)
			.stream()
			.filter((reply) -> reply.get("deliveredOn") != null)
			.map((reply) -> Objects.toString(reply.get("replyClass")))
			.reduce("", (first, last) -> last);
		return of(Dictionaries.REPLY_CLASS).stream().filter((one) -> one.code().compareTo(now) <= 0).toList();
	}

	/**
	 * Whether all that the unit promised was kept and its reply is not supplemented yet.
	 */
	static boolean kept(Map<String, Object> file, long assignmentId) {
		return CaseRows.of(file, "supplements", assignmentId).isEmpty()
				&& CaseRows.of(file, "commitments", assignmentId)
					.stream()
					.allMatch((promise) -> "KEPT".equals(promise.get("state")));
	}

	static List<Map<String, @Nullable Object>> comments(Map<String, Object> file, long assignmentId) {
		return CaseRows.of(file, "feedback", assignmentId)
			.stream()
			.filter((form) -> List.of("basically-satisfied", "reserved")
				.contains(Objects.toString(form.get("result"), ""))
					&& !Objects.toString(form.get("comment"), "").isBlank() && form.get("commentAnswer") == null)
			.toList();
	}

	static List<Named> given(Map<String, Object> file) {
		return CaseRows.of(file, "feedback")
			.stream()
			.filter((form) -> "GIVEN".equals(form.get("state")))
			.map((form) -> new Named(String.valueOf(form.get("id")),
					String.join(" · ",
							Stream.of(form.get("signerName"), unit(file, form), form.get("resultName"))
								.map(Objects::toString)
								.toList())))
			.toList();
	}

	private static String unit(Map<String, Object> file, Map<String, @Nullable Object> form) {
		return CaseRows.of(file, "assignments")
			.stream()
			.filter((row) -> Objects.equals(row.get("id"), form.get("assignmentId")))
			.map((row) -> Objects.toString(row.get("unitName")))
			.findFirst()
			.orElse("");
	}

	static List<Named> scans(Map<String, Object> file) {
		return CaseRows.of(file, "attachments")
			.stream()
			.filter((paper) -> "FEEDBACK".equals(paper.get("purpose")))
			.map((paper) -> new Named(String.valueOf(paper.get("id")), String.valueOf(paper.get("name"))))
			.toList();
	}

	static @Nullable Object due(Map<String, Object> file, long assignmentId) {
		return CaseRows.of(file, "clocks", assignmentId)
			.stream()
			.filter((clock) -> List.of("REPLY", "REDO").contains(Objects.toString(clock.get("kind")))
					&& clock.get("ended") == null)
			.map((clock) -> clock.get("due"))
			.filter(Objects::nonNull)
			.findFirst()
			.orElse(null);
	}

}
