package org.duban.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import org.apache.commons.lang3.StringUtils;
import org.duban.document.Conditions;
import org.duban.proposal.Cases;
import org.duban.supervision.DatedMatters;
import org.duban.supervision.DatedMatters.Kind;
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

	private static final int LONGEST_TITLE = 200;

	/**
	 * What is looked for; null and empty mean any.
	 *
	 * @param ofCases leaves out items of party supervision that belong to no case
	 */
	public record Search(@Nullable String unit, @Nullable String clock, @Nullable Integer level,
			@Nullable LocalDate since, @Nullable LocalDate until, boolean unopened, boolean ofCases) {
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
	 * @param clock kind of the clock, or {@link DatedMatters.Kind}
	 * @param remaining working days that were left, negative when late; null if not known
	 * @param proposalId the case, or else
	 * @param task the matter of the task ledger, or else
	 * @param asking the time that candidates went round, or else
	 * @param partyItem the item of party supervision that belongs to no case
	 * @param number of the case or the item; empty for a matter
	 */
	public record Line(long id, LocalDateTime sentAt, int level, @Nullable String clock, @Nullable LocalDate due,
			@Nullable Integer remaining, @Nullable Long proposalId, @Nullable Long task, @Nullable Long asking,
			@Nullable Long partyItem, String number, String title, @Nullable String unit, String channels, String text,
			String by, List<Told> told, @Nullable Acted acted) {

		Line answered(List<Told> told, @Nullable Acted acted) {
			return new Line(this.id, this.sentAt, this.level, this.clock, this.due, this.remaining, this.proposalId,
					this.task, this.asking, this.partyItem, this.number, this.title, this.unit, this.channels,
					this.text, this.by, told, acted);
		}

		public long opened() {
			return this.told.stream().filter((one) -> one.openedAt() != null).count();
		}

		public long mailed() {
			return this.told.stream().filter((one) -> "SENT".equals(one.mail())).count();
		}

	}

	/** A row before it is answered for. */
	record Row(Line line, @Nullable Long assignmentId, List<String> recipients) {
	}

	private static final String FROM = " from reminder r left join proposal p on p.id = r.proposal_id"
			+ " left join assignment a on a.id = r.assignment_id left join ledger_task t on t.id = r.ledger_task_id"
			+ " left join key_asked_body b on b.id = r.key_asked_id left join collective_body c on c.code = b.body_code"
			+ " left join running_clock k on k.id = r.clock_id and r.proposal_id is null"
			+ " left join party_item i on i.id = k.subject_id"
			+ " left join handling_unit u on u.code = coalesce(t.lead_code, i.unit_code)"
			+ " left join account s on s.username = r.sent_by where ";

	private static final String SELECT = """
			select r.id, r.sent_at, r.level_no, r.clock_kind, r.due_on, r.remaining, r.proposal_id, r.ledger_task_id,
			b.asking_id, b.body_code, p.case_no, p.serial_no, coalesce(p.title, t.title, c.name, i.content) as title,
			coalesce(a.unit_name, u.name) as unit_name, r.channels, r.text_body, coalesce(s.name, r.sent_by) as sender,
			r.assignment_id, r.recipients, i.id as item_id, i.year_no, i.sequence_no""";

	private final JdbcClient jdbc;

	private final Cases cases;

	private final ReminderAnswers answers;

	private final Words words;

	ReminderLedger(JdbcClient jdbc, Cases cases, ReminderAnswers answers, Words words) {
		this.words = words;
		this.answers = answers;
		this.jdbc = jdbc;
		this.cases = cases;
	}

	public int count(Search search) {
		Conditions conditions = conditions(search);
		return this.jdbc.sql("select count(*)" + FROM + conditions.sql())
			.params(conditions.values())
			.query(Integer.class)
			.single();
	}

	/** The newest first. */
	public List<Line> page(Search search, int page, int size) {
		Conditions conditions = conditions(search);
		Map<String, Object> values = new HashMap<>(conditions.values());
		values.putAll(Map.of("size", size, "skip", page * size));
		return read(conditions.sql() + " order by r.id desc limit :size offset :skip", values);
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
		return this.answers.of(this.jdbc.sql(SELECT + FROM + condition).params(values).query(this::row).list());
	}

	private static Conditions conditions(Search search) {
		LocalDate since = search.since();
		LocalDate until = search.until();
		Conditions all = new Conditions()
			.and("(a.unit = :unit or t.lead_code = :unit or i.unit_code = :unit)", "unit", search.unit())
			.and("r.level_no = :level", "level", search.level())
			.and("r.sent_at >= :since", "since", (since != null) ? since.atStartOfDay() : null)
			.and("r.sent_at < :until", "until", (until != null) ? until.plusDays(1).atStartOfDay() : null);
		if (search.ofCases()) {
			all.and("i.id is null");
		}
		if (search.unopened()) {
			all.and("not exists (select 1 from notice n where n.reminder_id = r.id and n.read_at is not null)");
		}
		if (Kind.LEDGER_TASK.name().equals(search.clock())) {
			return all.and("r.ledger_task_id is not null");
		}
		return Kind.KEY_OPINION.name().equals(search.clock()) ? all.and("r.key_asked_id is not null")
				: all.and("r.clock_kind = :clock", "clock", search.clock());
	}

	private static String number(ResultSet row) throws SQLException {
		if (row.getString("sequence_no") != null) {
			return "党督〔" + row.getInt("year_no") + "〕" + row.getInt("sequence_no") + "号";
		}
		String item = row.getString("item_id");
		String number = (row.getString("case_no") != null) ? row.getString("case_no") : row.getString("serial_no");
		return (item != null) ? "№" + item : Objects.requireNonNullElse(number, "");
	}

	private Row row(ResultSet row, int no) throws SQLException {
		String recipients = row.getString("recipients");
		Long task = row.getObject("ledger_task_id", Long.class);
		Long asking = row.getObject("asking_id", Long.class);
		String title = row.getString("title");
		Line line = new Line(row.getLong("id"), row.getObject("sent_at", LocalDateTime.class), row.getInt("level_no"),
				kind(task, asking, row.getString("clock_kind")), row.getObject("due_on", LocalDate.class),
				row.getObject("remaining", Integer.class), row.getObject("proposal_id", Long.class), task, asking,
				row.getObject("item_id", Long.class), number(row),
				(title != null) ? StringUtils.abbreviate(title, LONGEST_TITLE)
						: this.words.of("group", String.valueOf(row.getString("body_code"))),
				row.getString("unit_name"), row.getString("channels"), row.getString("text_body"),
				row.getString("sender"), List.of(), null);
		long assignment = row.getLong("assignment_id");
		return new Row(line, row.wasNull() ? null : assignment,
				recipients.isEmpty() ? List.of() : List.of(recipients.split(",")));
	}

	private static @Nullable String kind(@Nullable Long task, @Nullable Long asking, @Nullable String clock) {
		if (task != null) {
			return Kind.LEDGER_TASK.name();
		}
		return (asking != null) ? Kind.KEY_OPINION.name() : clock;
	}

}
