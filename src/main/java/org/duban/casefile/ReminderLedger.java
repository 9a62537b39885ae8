package org.duban.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.duban.deadline.ClockKind;
import org.duban.proposal.Cases;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The ledger of reminders answers for each of them: by which channel, to whom, with which
 * words, whether it went out, who opened it, and what they did then. All of it is read
 * from the rows of those who know it; nothing is stored twice.
 */
@Component
@Transactional(readOnly = true)
public class ReminderLedger {

	private static final int CHUNK = 200;

	/** What is looked for; null and empty mean any. */
	public record Search(@Nullable String unit, @Nullable String clock, @Nullable Integer level,
			@Nullable LocalDate since, @Nullable LocalDate until, boolean unopened) {
	}

	/**
	 * One reader of a reminder.
	 *
	 * @param inbox whether the message is there
	 * @param mail state of the mail: {@code NEW, SENT, DEAD}, or null without one
	 */
	public record Told(String username, String name, boolean inbox, @Nullable LocalDateTime openedAt,
			@Nullable String mail, @Nullable LocalDateTime mailedAt) {
	}

	/** What was done next. */
	public record Acted(String who, String act, LocalDateTime at) {
	}

	/**
	 * A row of the ledger.
	 *
	 * @param level 0 for one by hand
	 */
	public record Line(long id, LocalDateTime sentAt, int level, @Nullable String clock, @Nullable LocalDate due,
			int remaining, long proposalId, String number, String title, @Nullable String unit, String channels,
			String text, String by, List<Told> told, @Nullable Acted acted) {

		public long opened() {
			return this.told.stream().filter((one) -> one.openedAt() != null).count();
		}

		public long mailed() {
			return this.told.stream().filter((one) -> "SENT".equals(one.mail())).count();
		}

	}

	/** A row before it is answered for. */
	private record Row(Line line, @Nullable Long assignmentId, List<String> recipients) {
	}

	private static final String FROM = " from reminder r join proposal p on p.id = r.proposal_id"
			+ " left join assignment a on a.id = r.assignment_id left join account s on s.username = r.sent_by where ";

	private static final String SELECT = """
			select r.id, r.sent_at, r.level_no, r.clock_kind, r.due_on, r.remaining, r.proposal_id, p.case_no,
			p.serial_no, p.title, a.unit_name, r.channels, r.text_body,
			coalesce(s.name, r.sent_by) as sender, r.assignment_id, r.recipients""";

	private final JdbcClient jdbc;

	private final Cases cases;

	ReminderLedger(JdbcClient jdbc, Cases cases) {
		this.jdbc = jdbc;
		this.cases = cases;
	}

	public int count(Search search) {
		Map<String, Object> values = new HashMap<>();
		return this.jdbc.sql("select count(*)" + FROM + condition(search, values))
			.params(values)
			.query(Integer.class)
			.single();
	}

	/** The newest first. */
	public List<Line> page(Search search, int page, int size) {
		Map<String, Object> values = new HashMap<>(Map.of("size", size, "skip", page * size));
		return read(condition(search, values) + " order by r.id desc limit :size offset :skip", values);
	}

	/** All that are found, read in parts; the newest first. */
	public Stream<Line> all(Search search) {
		int parts = (count(search) + CHUNK - 1) / CHUNK;
		return IntStream.range(0, parts).boxed().flatMap((part) -> page(search, part, CHUNK).stream());
	}

	/**
	 * Those of a case, the newest first: the offices read all, a unit what it was told
	 * itself, nobody else any.
	 */
	public List<Line> ofCase(long proposalId, Actor actor) {
		Reader reader = Reader.of(actor, this.cases.facts(proposalId));
		String unit = reader.unit();
		if (reader.staff()) {
			return read("r.proposal_id = :case order by r.id desc", Map.of("case", proposalId));
		}
		return (unit == null) ? List.of() : read("r.proposal_id = :case and a.unit = :unit order by r.id desc",
				Map.of("case", proposalId, "unit", unit));
	}

	/** Who may know who was told, and who opened it. */
	public boolean seesReaders(long proposalId, Actor actor) {
		return Reader.of(actor, this.cases.facts(proposalId)).staff();
	}

	private List<Line> read(String condition, Map<String, ?> values) {
		return answered(this.jdbc.sql(SELECT + FROM + condition).params(values).query(ReminderLedger::row).list());
	}

	private static String condition(Search search, Map<String, Object> values) {
		List<String> all = new ArrayList<>(List.of("1 = 1"));
		add(all, values, "a.unit = :unit", "unit", text(search.unit()));
		add(all, values, "r.clock_kind = :clock", "clock", text(search.clock()));
		add(all, values, "r.level_no = :level", "level", search.level());
		LocalDate since = search.since();
		add(all, values, "r.sent_at >= :since", "since", (since != null) ? since.atStartOfDay() : null);
		LocalDate until = search.until();
		add(all, values, "r.sent_at < :until", "until", (until != null) ? until.plusDays(1).atStartOfDay() : null);
		if (search.unopened()) {
			all.add("not exists (select 1 from notice n where n.reminder_id = r.id and n.read_at is not null)");
		}
		return String.join(" and ", all);
	}

	private static void add(List<String> all, Map<String, Object> values, String condition, String name,
			@Nullable Object value) {
		if (value != null) {
			all.add(condition);
			values.put(name, value);
		}
	}

	private static @Nullable String text(@Nullable String value) {
		return (value == null || value.isBlank()) ? null : value;
	}

	private static Row row(ResultSet row, int no) throws SQLException {
		String number = row.getString("case_no");
		String recipients = row.getString("recipients");
		Line line = new Line(row.getLong("id"), row.getObject("sent_at", LocalDateTime.class), row.getInt("level_no"),
				row.getString("clock_kind"), row.getObject("due_on", LocalDate.class), row.getInt("remaining"),
				row.getLong("proposal_id"), String.valueOf((number != null) ? number : row.getString("serial_no")),
				row.getString("title"), row.getString("unit_name"), row.getString("channels"),
				row.getString("text_body"), row.getString("sender"), List.of(), null);
		long assignment = row.getLong("assignment_id");
		return new Row(line, row.wasNull() ? null : assignment,
				recipients.isEmpty() ? List.of() : List.of(recipients.split(",")));
	}

	private List<Line> answered(List<Row> rows) {
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
			lines.add(with(row, read.isEmpty() ? unknown(row) : read));
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

	private Line with(Row row, List<Told> told) {
		Line line = row.line();
		return new Line(line.id(), line.sentAt(), line.level(), line.clock(), line.due(), line.remaining(),
				line.proposalId(), line.number(), line.title(), line.unit(), line.channels(), line.text(), line.by(),
				told, acted(row));
	}

	/**
	 * The first thing that one of those who were told did to what the reminder is about:
	 * one of the tasks that its clock dates, more time asked for, or, where it dates none
	 * or was urged by hand, anything.
	 */
	private @Nullable Acted acted(Row row) {
		Line line = row.line();
		if (row.recipients().isEmpty()) {
			return null;
		}
		Map<String, Object> values = new HashMap<>(
				Map.of("case", line.proposalId(), "at", line.sentAt(), "told", row.recipients()));
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

}
