package org.duban.board;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duban.board.BoardRow.Step;
import org.duban.workflow.LooseMatters.LooseMatter;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Writes out rows: as many statements for one as for a page of them. */
@Component
class BoardList {

	private static final String CASES = """
			select id, coalesce(case_no, serial_no) as shown_no, title, key_mark from proposal where id in (:cases)""";

	private final JdbcClient jdbc;

	private final LastReminders reminders;

	private final NextSteps steps;

	private final BoardNames names;

	private final LooseRows loose;

	BoardList(JdbcClient jdbc, LastReminders reminders, NextSteps steps, BoardNames names, LooseRows loose) {
		this.loose = loose;
		this.jdbc = jdbc;
		this.reminders = reminders;
		this.steps = steps;
		this.names = names;
	}

	private record Case(String number, String title, boolean key) {
	}

	List<BoardRow> of(List<Standing> rows) {
		if (rows.isEmpty()) {
			return List.of();
		}
		List<Standing> ofCases = rows.stream().filter((row) -> row.proposalId() != null).toList();
		List<Long> ids = ofCases.stream().flatMap((row) -> Stream.ofNullable(row.proposalId())).distinct().toList();
		Map<Long, Case> cases = cases(ids);
		Map<Long, LooseMatter> matters = this.loose.of(rows);
		LastReminders.Ledger ledger = this.reminders.of(ids, matters.keySet());
		Map<Long, List<Step>> next = this.steps.of(ofCases);
		Map<Long, String> units = units(rows);
		List<BoardRow> written = new ArrayList<>();
		for (Standing row : rows) {
			LooseMatter matter = matters.get(row.clockId());
			if (matter != null) {
				written.add(row(row, matter, ledger));
				continue;
			}
			Case one = Objects.requireNonNull(cases.get(row.proposalId()));
			String unit = (row.assignmentId() != null) ? units.get(row.assignmentId()) : null;
			written.add(new BoardRow(row.clockId(), row.proposalId(), one.number(), one.title(), one.key(),
					Objects.requireNonNullElse(unit, ""), this.names.of("clock", row.kind().name()), row.light(),
					row.remaining(), row.due(), row.paused(), this.names.of("board.channel", row.channel().name()),
					this.names.category(row.category()), this.names.of("state", row.caseState()), ledger.last(row),
					next.getOrDefault(row.clockId(), List.of())));
		}
		return written;
	}

	private BoardRow row(Standing row, LooseMatter matter, LastReminders.Ledger ledger) {
		return new BoardRow(row.clockId(), null, matter.number(), matter.title(), false, matter.unitName(),
				this.names.of("clock", row.kind().name()), row.light(), row.remaining(), row.due(), row.paused(),
				this.names.of("board.channel", row.channel().name()), this.names.category(row.category()), "",
				ledger.last(row), this.loose.steps(row, matter));
	}

	private Map<Long, Case> cases(Collection<Long> ids) {
		Map<Long, Case> cases = new HashMap<>();
		if (ids.isEmpty()) {
			return cases;
		}
		this.jdbc.sql(CASES).param("cases", ids).query((row) -> {
			cases.put(row.getLong("id"), new Case(Objects.requireNonNullElse(row.getString("shown_no"), ""),
					row.getString("title"), row.getBoolean("key_mark")));
		});
		return cases;
	}

	/** The name a unit had when it got the case, with its part in it. */
	private Map<Long, String> units(Collection<Standing> rows) {
		List<Long> ids = rows.stream()
			.map(Standing::assignmentId)
			.filter(Objects::nonNull)
			.collect(Collectors.toList());
		Map<Long, String> units = new HashMap<>();
		if (!ids.isEmpty()) {
			this.jdbc.sql("select id, unit_name, role from assignment where id in (:ids)")
				.param("ids", ids)
				.query((row) -> {
					units.put(row.getLong("id"),
							row.getString("unit_name") + "（" + this.names.of("role", row.getString("role")) + "）");
				});
		}
		return units;
	}

}
