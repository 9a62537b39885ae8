package org.duban.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.duban.casefile.ReminderLedger.Acted;
import org.duban.casefile.ReminderLedger.Line;
import org.duban.casefile.ReminderLedger.Row;
import org.duban.casefile.ReminderLedger.Told;
import org.duban.deadline.ClockKind;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What became of reminders: who was told and opened it, and what was done then. */
@Component
class ReminderAnswers {

	private static final String OF_TASK = """
			select coalesce(a.name, p.reported_by), p.reported_at, 'report-task' from ledger_progress p
			left join account a on a.username = p.reported_by
			where p.ledger_task_id = :subject and p.reported_at >= :at and p.reported_by in (:told)
			order by p.id limit 1""";

	private static final String OF_ITEM = """
			select coalesce(a.name, d.who), d.done_at, d.act from (
			 select reported_by as who, reported_at as done_at, 'report-rectification' as act from party_report
			  where party_item_id = :subject
			 union all select checked_by, checked_at, 'close-party-item' from party_report where party_item_id = :subject
			 union all select opened_by, opened_at, 'open-party-item' from party_item where id = :subject
			) d left join account a on a.username = d.who
			where d.done_at >= :at and d.who in (:told) order by d.done_at limit 1""";

	private final JdbcClient jdbc;

	ReminderAnswers(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Line> of(List<Row> rows) {
		if (rows.isEmpty()) {
			return List.of();
		}
		Map<Long, List<Map.Entry<Long, Told>>> told = this.jdbc.sql("""
				select n.reminder_id, n.recipient, acc.name, n.read_at, o.state, o.sent_at from notice n
				left join account acc on acc.username = n.recipient
				left join outbox o on o.event_id = concat(n.kind, '-', n.id)
				where n.reminder_id in (:ids) order by n.id""")
			.param("ids", rows.stream().map((row) -> row.line().id()).toList())
			.query((row, no) -> Map.entry(row.getLong(1), told(row)))
			.list()
			.stream()
			.collect(Collectors.groupingBy(Map.Entry::getKey));
		List<Line> lines = new ArrayList<>();
		for (Row row : rows) {
			List<Told> read = told.getOrDefault(row.line().id(), List.of()).stream().map(Map.Entry::getValue).toList();
			lines.add(row.line().answered(read.isEmpty() ? unknown(row) : read, acted(row)));
		}
		return lines;
	}

	private static Told told(ResultSet row) throws SQLException {
		String name = row.getString(3);
		return new Told(row.getString(2), (name != null) ? name : row.getString(2), true,
				row.getObject(4, LocalDateTime.class), row.getString(5), row.getObject(6, LocalDateTime.class));
	}

	// Rows of before messages knew their reminder.
	private static List<Told> unknown(Row row) {
		return row.recipients().stream().map((who) -> new Told(who, who, false, null, null, null)).toList();
	}

	/**
	 * The first thing that one of those who were told did to what the reminder is about:
	 * one of the tasks that its clock dates, more time asked for, or, where it dates none
	 * or was urged by hand, anything.
	 */
	private @Nullable Acted acted(Row row) {
		Line line = row.line();
		Long proposal = line.proposalId();
		if (row.recipients().isEmpty()) {
			return null;
		}
		if (proposal == null && line.asking() != null) {
			return opined(row);
		}
		if (proposal == null) {
			return (line.partyItem() != null) ? reported(row, OF_ITEM, line.partyItem())
					: reported(row, OF_TASK, line.task());
		}
		Map<String, Object> values = new HashMap<>(
				Map.of("case", proposal, "at", line.sentAt(), "told", row.recipients()));
		String condition = "proposal_id = :case and done_at >= :at and actor in (:told)";
		String clock = line.clock();
		List<String> acts = new ArrayList<>((clock != null) ? ClockKind.valueOf(clock).tasks() : List.of());
		if (!acts.isEmpty()) {
			acts.add("ask-extension");
			values.put("acts", acts);
			condition += " and act in (:acts)";
		}
		Long part = row.assignmentId();
		if (part != null) {
			values.put("part", part);
			condition += " and (assignment_id is null or assignment_id = :part)";
		}
		return this.jdbc
			.sql("select actor_name, act, done_at from audit_entry where " + condition + " order by id limit 1")
			.params(values)
			.query((found, no) -> new Acted(found.getString(1), found.getString(2),
					found.getObject(3, LocalDateTime.class)))
			.optional()
			.orElse(null);
	}

	/** Of candidates that went round: the first opinion of one of those who were told. */
	private @Nullable Acted opined(Row row) {
		return this.jdbc.sql("""
				select coalesce(a.name, o.given_by), o.given_at from reminder r
				join key_asked_body b on b.id = r.key_asked_id
				join key_opinion o on o.asking_id = b.asking_id and o.body_code = b.body_code
				left join account a on a.username = o.given_by
				where r.id = :id and o.given_at >= :at and o.given_by in (:told) order by o.given_at, o.id limit 1""")
			.param("id", row.line().id())
			.param("at", row.line().sentAt())
			.param("told", row.recipients())
			.query((found, no) -> new Acted(found.getString(1), "give-key-opinion",
					found.getObject(2, LocalDateTime.class)))
			.optional()
			.orElse(null);
	}

	/**
	 * Of what is no case's: what one of those who were told reported, or decided, first.
	 */
	private @Nullable Acted reported(Row row, String sql, @Nullable Long subject) {
		return this.jdbc.sql(sql)
			.param("subject", subject)
			.param("at", row.line().sentAt())
			.param("told", row.recipients())
			.query((found, no) -> new Acted(found.getString(1), found.getString(3),
					found.getObject(2, LocalDateTime.class)))
			.optional()
			.orElse(null);
	}

}
