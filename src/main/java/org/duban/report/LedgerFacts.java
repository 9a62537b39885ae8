package org.duban.report;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.duban.report.ProposerLines.Proposers;
import org.jspecify.annotations.Nullable;

/** What a ledger takes from the facts, so that it and the indicators cannot differ. */
record LedgerFacts(Map<Long, CaseFact> cases, Map<Long, Proposers> proposers, LocalDate today) {

	private static final List<String> FROM_CASE = List.of("proposers", "units", "due_on", "done_on", "outcome_class",
			"outcome_result");

	/**
	 * Whether the row is of a case that the reader may see; a late one only if it is
	 * late.
	 */
	boolean takes(Ledger ledger, Map<String, @Nullable Object> row) {
		return this.cases.containsKey(id(row, "id")) && (ledger != Ledger.OVERDUE
				|| part(row, "late_days").filter((unit) -> unit.late(this.today)).isPresent());
	}

	@Nullable Object value(String column, Map<String, @Nullable Object> row) {
		Object own = row.get(column);
		if (column.startsWith("late_")) {
			UnitFact unit = part(row, column).orElseThrow();
			LocalDate due = unit.reply().due();
			LocalDate until = (unit.delivered() != null) ? unit.delivered() : this.today;
			return switch (column) {
				case "late_due" -> due;
				case "late_done" -> unit.delivered();
				default -> (due != null) ? ChronoUnit.DAYS.between(due, until) : null;
			};
		}
		return (FROM_CASE.contains(column) && (own == null || own.equals(""))) ? ofCase(column, row) : own;
	}

	private @Nullable Object ofCase(String column, Map<String, @Nullable Object> row) {
		CaseFact one = Objects.requireNonNull(this.cases.get(id(row, "id")));
		return switch (column) {
			case "proposers" -> Optional.ofNullable(this.proposers.get(one.id())).map(Proposers::brief).orElse("");
			case "units" -> one.answering().stream().map((unit) -> unit.who().unit()).toList();
			case "due_on" -> row.containsKey("part_role") ? null
					: latest(one.answering().stream().map((unit) -> unit.reply().due()));
			case "done_on" -> (!row.containsKey("part_role") && one.replied())
					? latest(one.answering().stream().map(UnitFact::delivered)) : null;
			case "outcome_class" -> one.outcome().replyClass();
			default -> one.outcome().result();
		};
	}

	private static @Nullable LocalDate latest(Stream<@Nullable LocalDate> days) {
		return days.filter(Objects::nonNull).map(Objects::requireNonNull).max(Comparator.naturalOrder()).orElse(null);
	}

	private Optional<UnitFact> part(Map<String, @Nullable Object> row, String column) {
		long id = id(row, column);
		return Stream.ofNullable(this.cases.get(id(row, "id")))
			.flatMap((one) -> one.units().stream())
			.filter((unit) -> unit.id() == id)
			.findFirst();
	}

	private static long id(Map<String, @Nullable Object> row, String column) {
		return ((Number) Objects.requireNonNull(row.get(column))).longValue();
	}

}
