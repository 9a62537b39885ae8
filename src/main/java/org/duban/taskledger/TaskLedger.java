package org.duban.taskledger;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.stream.Collectors;

import org.duban.deadline.Light;
import org.duban.deadline.LightsByDates;
import org.duban.document.Conditions;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The task ledger as it is read: the offices read all of it, a unit what it leads or
 * takes part in.
 */
@Component
@Transactional(readOnly = true)
public class TaskLedger {

	/** What is looked for; null and empty mean any. */
	public record Search(@Nullable String state, @Nullable String lead, @Nullable String light,
			@Nullable String words) {

		public static final Search ANY = new Search(null, null, null, null);

	}

	/**
	 * A matter or a node.
	 *
	 * @param light null once it is reported done
	 * @param remaining working days left
	 * @param mayReport whether the reader reports on it now
	 * @param mayClose whether the reader verifies it now
	 */
	public record Line(long id, @Nullable Long parentId, String title, String basis, String lead, List<String> coUnits,
			LocalDate startOn, LocalDate dueOn, String state, @Nullable String reportedBy,
			@Nullable LocalDateTime settledAt, @Nullable Light light, int remaining, boolean mayReport,
			boolean mayClose) {
	}

	/** A matter with its nodes. */
	public record Matter(Line line, List<Line> nodes) {

		boolean shows(String light) {
			return light.equals(String.valueOf(this.line.light()))
					|| this.nodes.stream().anyMatch((node) -> light.equals(String.valueOf(node.light())));
		}

	}

	/** A report with what was found. */
	public record Report(long id, String text, @Nullable String evidence, boolean finished, String reportedBy,
			LocalDateTime reportedAt, @Nullable String decision, @Nullable String finding, @Nullable String checkedBy,
			@Nullable LocalDateTime checkedAt) {
	}

	/** A reminder that went out. */
	public record Reminded(LocalDateTime sentAt, int levelNo, String channels, String recipients, String textBody) {
	}

	private final JdbcClient jdbc;

	private final LightsByDates lights;

	private final Clock clock;

	TaskLedger(JdbcClient jdbc, LightsByDates lights, Clock clock) {
		this.jdbc = jdbc;
		this.lights = lights;
		this.clock = clock;
	}

	/** What is open first, by date; a matter is found by what stands in its nodes too. */
	public List<Matter> find(Search search, Actor actor) {
		if (!TaskRoles.mayRead(actor)) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
		Conditions conditions = own(actor).and("t.parent_id is null")
			.and("(t.state = :state or exists (select 1 from ledger_task n where n.parent_id = t.id"
					+ " and n.state = :state))", "state", search.state())
			.and("t.lead_code = :lead", "lead", search.lead())
			.words("(t.title like :words or t.basis like :words or exists (select 1 from ledger_task n"
					+ " where n.parent_id = t.id and n.title like :words))", search.words());
		List<Line> matters = read(conditions, actor);
		Map<Long, List<Line>> nodes = nodes(matters, actor);
		String light = search.light();
		return matters.stream()
			.map((line) -> new Matter(line, nodes.getOrDefault(line.id(), List.of())))
			.filter((matter) -> light == null || light.isBlank() || matter.shows(light))
			.toList();
	}

	/**
	 * @throws NoSuchElementException if the reader has no such matter
	 */
	public Matter of(long id, Actor actor) {
		List<Line> found = read(own(actor).and("t.id = :id", "id", id), actor);
		if (found.isEmpty() || !TaskRoles.mayRead(actor)) {
			throw new NoSuchElementException("No task " + id);
		}
		return new Matter(found.get(0), nodes(found, actor).getOrDefault(id, List.of()));
	}

	public List<Report> reports(long id) {
		return this.jdbc
			.sql("""
					select p.id, p.text_body as text, p.evidence, p.finished, coalesce(r.name, p.reported_by) as reported_by,
					 p.reported_at, p.decision, p.finding, coalesce(c.name, p.checked_by) as checked_by, p.checked_at
					from ledger_progress p left join account r on r.username = p.reported_by
					left join account c on c.username = p.checked_by where p.ledger_task_id = ? order by p.id""")
			.param(id)
			.query(Report.class)
			.list();
	}

	/** The newest first. */
	public List<Reminded> reminders(long id) {
		return this.jdbc.sql("""
				select sent_at, level_no, channels, recipients, text_body from reminder
				where ledger_task_id = ? order by id desc""").param(id).query(Reminded.class).list();
	}

	private Map<Long, List<Line>> nodes(List<Line> matters, Actor actor) {
		if (matters.isEmpty()) {
			return Map.of();
		}
		List<Long> ids = matters.stream().map(Line::id).toList();
		return read(new Conditions().and("t.parent_id in (:ids)", "ids", ids), actor).stream()
			.collect(Collectors.groupingBy((node) -> Objects.requireNonNull(node.parentId())));
	}

	private List<Line> read(Conditions conditions, Actor actor) {
		LocalDate today = LocalDate.now(this.clock);
		return this.jdbc
			.sql("select t.* from ledger_task t where " + conditions.sql()
					+ " order by case when t.state = 'CLOSED' then 1 else 0 end, t.due_on, t.id")
			.params(conditions.values())
			.query((row, no) -> line(row, today, actor))
			.list();
	}

	private static Conditions own(Actor actor) {
		return TaskRoles.readsAll(actor) ? new Conditions()
				: new Conditions().and(
						"(t.lead_code = :unit or concat(',', t.co_units, ',') like concat('%,', :unit, ',%'))", "unit",
						String.valueOf(actor.unit()));
	}

	private Line line(ResultSet row, LocalDate today, Actor actor) throws SQLException {
		String state = row.getString("state");
		String lead = row.getString("lead_code");
		String others = row.getString("co_units");
		String reporter = row.getString("reported_by");
		LocalDate start = row.getObject("start_on", LocalDate.class);
		LocalDate due = row.getObject("due_on", LocalDate.class);
		LightsByDates.Seen seen = this.lights.on(today, start, due);
		boolean open = state.equals("OPEN");
		return new Line(row.getLong("id"), row.getObject("parent_id", Long.class), row.getString("title"),
				row.getString("basis"), lead, others.isEmpty() ? List.of() : Arrays.asList(others.split(",")), start,
				due, state, reporter, row.getObject("settled_at", LocalDateTime.class), open ? seen.light() : null,
				seen.remaining(), open && TaskRoles.mayReport(actor, lead),
				state.equals("REPORTED") && TaskRoles.maySupervise(actor) && !actor.username().equals(reporter));
	}

}
