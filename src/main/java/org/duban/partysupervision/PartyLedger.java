package org.duban.partysupervision;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

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
 * government's office what its units have to do, a unit its own items. What belongs to no
 * case is read by the party office, the supervisors, its unit and those who take part.
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
	 * @param proposalId the case, or null where it belongs to none
	 * @param caseNo empty where it belongs to no case, as the title
	 * @param found how it came up, if that is known
	 * @param coUnits codes of those who take part in what belongs to no case
	 * @param feedbackOn by when the unit reports next
	 * @param light of the clock that runs now; null once nobody waits for anything
	 * @param remaining working days left on it
	 */
	public record Line(long id, String number, String source, @Nullable Long proposalId, String caseNo, String title,
			String unit, String unitName, List<String> coUnits, String content, @Nullable Finding found,
			@Nullable String basis, LocalDate dueOn, String state, @Nullable LocalDate feedbackOn,
			@Nullable Integer intervalDays, int missed, LocalDateTime enteredAt, @Nullable LocalDateTime openedAt,
			@Nullable LocalDateTime settledAt, @Nullable String finding, int reports, @Nullable String lastReport,
			@Nullable LocalDateTime lastReportAt, @Nullable Light light, int remaining) {
	}

	/** In which activity of supervision something was found, when and by whom. */
	public record Finding(String activity, @Nullable LocalDate on, @Nullable String by) {
	}

	private static final String SELECT = """
			select i.*, p.case_no, p.title, coalesce(a.unit, i.unit_code) as unit,
			 coalesce(a.unit_name, u.name, i.unit_code) as unit_name, c.kind, c.start_on, c.due, r.text_body, r.reported_at, r.stated_on,
			 (select count(*) from party_report n where n.party_item_id = i.id) as reports
			from party_item i left join proposal p on p.id = i.proposal_id
			left join assignment a on a.id = i.assignment_id left join handling_unit u on u.code = i.unit_code
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
		return read(conditions).stream()
			.filter((line) -> light == null || light.isBlank() || light.equals(String.valueOf(line.light())))
			.toList();
	}

	/**
	 * @throws NoSuchElementException if the reader has no such item
	 */
	public Line of(long id, Actor actor) {
		if (!mayRead(actor)) {
			throw new NoSuchElementException("No item " + id);
		}
		return read(conditions(Search.ANY, actor).and("i.id = :id", "id", id)).stream()
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException("No item " + id));
	}

	private List<Line> read(Conditions conditions) {
		LocalDate today = LocalDate.now(this.clock);
		return this.jdbc
			.sql(SELECT + conditions.sql() + " order by case when i.settled_at is null then 0 else 1 end, c.due, i.id")
			.params(conditions.values())
			.query((row, no) -> line(row, today))
			.list();
	}

	/** A unit's items that belong to no case, those too in which it takes part. */
	private static Conditions own(Actor actor) {
		return new Conditions().and("i.unit_code = :own", "own", actor.unit())
			.and("concat(',', i.co_units, ',') like concat('%,', :own, ',%')", "own", actor.unit());
	}

	private static Conditions conditions(Search search, Actor actor) {
		Conditions all = new Conditions();
		if (!readsAll(actor)) {
			all.and(own(actor).and("a.office_group = :office", "office", actor.is("gov-office") ? "gov-office" : null)
				.and("a.unit = :own", "own", actor.unit()));
		}
		else if (!LooseItems.mayRead(actor)) {
			all.and(own(actor).and("i.proposal_id is not null"));
		}
		return all.and("i.state = :state", "state", search.state())
			.and("i.source = :source", "source", search.source())
			.and("coalesce(a.unit, i.unit_code) = :unit", "unit", search.unit())
			.words("(i.content like :words or i.activity like :words or p.case_no like :words or p.title like :words)",
					search.words());
	}

	/** The day that the unit said it, where somebody else wrote it down. */
	private static @Nullable LocalDateTime said(ResultSet row) throws SQLException {
		LocalDate stated = row.getObject("stated_on", LocalDate.class);
		return (stated != null) ? stated.atStartOfDay() : row.getObject("reported_at", LocalDateTime.class);
	}

	private static List<String> codes(@Nullable String codes) {
		return (codes == null) ? List.of() : List.of(codes.split(","));
	}

	private static @Nullable Finding finding(ResultSet row) throws SQLException {
		String activity = row.getString("activity");
		return (activity == null) ? null
				: new Finding(activity, row.getObject("found_on", LocalDate.class), row.getString("found_by"));
	}

	private Line line(ResultSet row, LocalDate today) throws SQLException {
		String kind = row.getString("kind");
		LightsByDates.Seen seen = (kind == null) ? null : this.lights.on(today, ClockKind.valueOf(kind),
				row.getObject("start_on", LocalDate.class), row.getObject("due", LocalDate.class));
		int sequence = row.getInt("sequence_no");
		String number = row.wasNull() ? "" : new PartyNumber(row.getInt("year_no"), sequence).text();
		return new Line(row.getLong("id"), number, row.getString("source"), row.getObject("proposal_id", Long.class),
				Objects.requireNonNullElse(row.getString("case_no"), ""),
				Objects.requireNonNullElse(row.getString("title"), ""), row.getString("unit"),
				row.getString("unit_name"), codes(row.getString("co_units")), row.getString("content"), finding(row),
				row.getString("basis"), row.getObject("due_on", LocalDate.class), row.getString("state"),
				row.getObject("feedback_on", LocalDate.class), row.getObject("interval_days", Integer.class),
				row.getInt("missed"), row.getObject("entered_at", LocalDateTime.class),
				row.getObject("opened_at", LocalDateTime.class), row.getObject("settled_at", LocalDateTime.class),
				row.getString("finding"), row.getInt("reports"), row.getString("text_body"), said(row),
				(seen != null) ? seen.light() : null, (seen != null) ? seen.remaining() : 0);
	}

}
