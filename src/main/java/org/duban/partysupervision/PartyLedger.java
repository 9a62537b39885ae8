package org.duban.partysupervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.duban.deadline.ClockKind;
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
 * The ledger as it is read: offices, leaders and supervisors read all of it, the
 * government's office what its units have to do, a unit its own items.
 */
@Component
@Transactional(readOnly = true)
public class PartyLedger {

	private static final List<String> ALL = List.of("clerk", "committee-chair", "committee", "leader", "supervisor",
			"party-office");

	/** What is looked for; null and empty mean any. */
	public record Search(@Nullable String state, @Nullable String source, @Nullable String unit, @Nullable String light,
			@Nullable String words) {

		public static final Search ANY = new Search(null, null, null, null, null);

	}

	/**
	 * An item as people read it.
	 *
	 * @param number empty before it is taken on
	 * @param feedbackOn by when the unit reports next
	 * @param light of the clock that runs now; null once nobody waits for anything
	 * @param remaining working days left on it
	 */
	public record Line(long id, String number, String source, long proposalId, String caseNo, String title, String unit,
			String unitName, String content, @Nullable String basis, LocalDate dueOn, String state,
			@Nullable LocalDate feedbackOn, @Nullable Integer intervalDays, int missed, LocalDateTime enteredAt,
			@Nullable LocalDateTime openedAt, @Nullable LocalDateTime settledAt, @Nullable String finding, int reports,
			@Nullable String lastReport, @Nullable LocalDateTime lastReportAt, @Nullable Light light, int remaining) {
	}

	private static final String SELECT = """
			select i.*, p.case_no, p.title, a.unit, a.unit_name, c.kind, c.start_on, c.due, r.text_body, r.reported_at, r.stated_on,
			 (select count(*) from party_report n where n.party_item_id = i.id) as reports
			from party_item i join proposal p on p.id = i.proposal_id join assignment a on a.id = i.assignment_id
			left join running_clock c on c.subject_variable = 'partyItemId' and c.subject_id = i.id
			 and c.active_key is not null
			left join party_report r on r.id = (select max(x.id) from party_report x where x.party_item_id = i.id) where\s""";

	private final JdbcClient jdbc;

	private final LightsByDates lights;

	private final Clock clock;

	PartyLedger(JdbcClient jdbc, LightsByDates lights, Clock clock) {
		this.jdbc = jdbc;
		this.lights = lights;
		this.clock = clock;
	}

	public static boolean mayRead(Actor actor) {
		return readsAll(actor) || actor.is("gov-office") || actor.unit() != null;
	}

	public static boolean readsAll(Actor actor) {
		return ALL.stream().anyMatch(actor::is);
	}

	/** What is open first, by the date that comes next. */
	public List<Line> find(Search search, Actor actor) {
		if (!mayRead(actor)) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
		Conditions conditions = conditions(search, actor);
		String light = search.light();
		LocalDate today = LocalDate.now(this.clock);
		return this.jdbc
			.sql(SELECT + conditions.sql() + " order by case when i.settled_at is null then 0 else 1 end, c.due, i.id")
			.params(conditions.values())
			.query((row, no) -> line(row, today))
			.list()
			.stream()
			.filter((line) -> light == null || light.isBlank() || light.equals(String.valueOf(line.light())))
			.toList();
	}

	private static Conditions conditions(Search search, Actor actor) {
		Conditions all = new Conditions();
		if (!readsAll(actor)) {
			all.and(new Conditions()
				.and("a.office_group = :office", "office", actor.is("gov-office") ? "gov-office" : null)
				.and("a.unit = :own", "own", actor.unit()));
		}
		return all.and("i.state = :state", "state", search.state())
			.and("i.source = :source", "source", search.source())
			.and("a.unit = :unit", "unit", search.unit())
			.words("(i.content like :words or p.case_no like :words or p.title like :words)", search.words());
	}

	/** The day that the unit said it, where somebody else wrote it down. */
	private static @Nullable LocalDateTime said(ResultSet row) throws SQLException {
		LocalDate stated = row.getObject("stated_on", LocalDate.class);
		return (stated != null) ? stated.atStartOfDay() : row.getObject("reported_at", LocalDateTime.class);
	}

	private Line line(ResultSet row, LocalDate today) throws SQLException {
		String kind = row.getString("kind");
		LightsByDates.Seen seen = (kind == null) ? null : this.lights.on(today, ClockKind.valueOf(kind),
				row.getObject("start_on", LocalDate.class), row.getObject("due", LocalDate.class));
		int sequence = row.getInt("sequence_no");
		String number = row.wasNull() ? "" : PartyItem.number(row.getInt("year_no"), sequence);
		return new Line(row.getLong("id"), number, row.getString("source"), row.getLong("proposal_id"),
				String.valueOf(row.getString("case_no")), row.getString("title"), row.getString("unit"),
				row.getString("unit_name"), row.getString("content"), row.getString("basis"),
				row.getObject("due_on", LocalDate.class), row.getString("state"),
				row.getObject("feedback_on", LocalDate.class), row.getObject("interval_days", Integer.class),
				row.getInt("missed"), row.getObject("entered_at", LocalDateTime.class),
				row.getObject("opened_at", LocalDateTime.class), row.getObject("settled_at", LocalDateTime.class),
				row.getString("finding"), row.getInt("reports"), row.getString("text_body"), said(row),
				(seen != null) ? seen.light() : null, (seen != null) ? seen.remaining() : 0);
	}

}
