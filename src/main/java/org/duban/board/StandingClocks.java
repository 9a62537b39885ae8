package org.duban.board;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.duban.deadline.ClockKind;
import org.duban.deadline.LightsByDates;
import org.duban.organisation.Channel;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * All clocks that somebody supervises, read in one pass. The light is asked of the room
 * that has the rule, once for all clocks with the same dates.
 */
@Component
class StandingClocks {

	private static final String ACTIVE = """
			select c.id, c.proposal_id, c.assignment_id, c.kind, c.start_on, c.due, c.paused_on, a.unit, a.office_group,
			 p.category2, p.state, k.supervisor
			from running_clock c join proposal p on p.id = c.proposal_id left join assignment a on a.id = c.assignment_id
			left join key_case k on k.proposal_id = p.id
			where c.state in ('RUNNING', 'PAUSED') and c.kind <> 'COSIGN' and\s""";

	private static final String LOOSE = """
			select c.id, c.kind, c.start_on, c.due, c.paused_on, i.unit_code as unit
			from running_clock c join party_item i on i.id = c.subject_id
			where c.proposal_id is null and c.subject_variable = 'partyItemId' and c.state in ('RUNNING', 'PAUSED')""";

	private static final String FOUND_LOOSE = """
			select c.id from running_clock c join party_item i on i.id = c.subject_id
			where c.proposal_id is null and c.subject_variable = 'partyItemId' and c.active_key is not null
			 and (lower(i.content) like :text escape '!'
			  or concat('党督〔', i.year_no, '〕', i.sequence_no, '号') like :text escape '!')""";

	private static final String FOUND = """
			select p.id from proposal p where (lower(p.title) like :text escape '!' or p.case_no like :number escape '!'
			 or p.serial_no like :number escape '!') and p.state not in ('DRAFT', 'COSIGN')""";

	private static final Map<String, Channel> CHANNELS = channels();

	private final JdbcClient jdbc;

	private final LightsByDates lights;

	StandingClocks(JdbcClient jdbc, LightsByDates lights) {
		this.jdbc = jdbc;
		this.lights = lights;
	}

	private static Map<String, Channel> channels() {
		Map<String, Channel> channels = new HashMap<>();
		Arrays.stream(Channel.values()).forEach((channel) -> channels.put(channel.officeGroup(), channel));
		return channels;
	}

	List<Standing> of(BoardScope scope, LocalDate today) {
		Map<Dates, LightsByDates.Seen> known = new HashMap<>();
		List<Standing> all = new ArrayList<>(this.jdbc.sql(ACTIVE + scope.condition())
			.param("offices", scope.offices())
			.query((row, number) -> standing(row, today, known))
			.list());
		if (scope.loose()) {
			all.addAll(this.jdbc.sql(LOOSE).query((row, number) -> loose(row, today, known)).list());
		}
		return all;
	}

	/** What belongs to no case is the party office's. */
	private Standing loose(ResultSet row, LocalDate today, Map<Dates, LightsByDates.Seen> known) throws SQLException {
		ClockKind kind = ClockKind.valueOf(row.getString("kind"));
		LocalDate paused = row.getObject("paused_on", LocalDate.class);
		LightsByDates.Seen seen = seen(row, kind, today, known);
		return new Standing(row.getLong("id"), null, null, kind, paused != null, day(row, "due"), seen.light(),
				seen.remaining(), row.getString("unit"), Channel.PARTY, Standing.NONE, Standing.NONE, Standing.NONE);
	}

	private LightsByDates.Seen seen(ResultSet row, ClockKind kind, LocalDate today,
			Map<Dates, LightsByDates.Seen> known) throws SQLException {
		LocalDate paused = row.getObject("paused_on", LocalDate.class);
		Dates dates = new Dates((paused != null) ? paused : today, kind, day(row, "start_on"), day(row, "due"));
		return known.computeIfAbsent(dates, (any) -> this.lights.on(any.on(), any.kind(), any.start(), any.due()));
	}

	/** The clocks of no case whose matter has the words. */
	Set<Long> loose(String text) {
		return new HashSet<>(
				this.jdbc.sql(FOUND_LOOSE).param("text", like(text).toLowerCase(Locale.ROOT)).query(Long.class).list());
	}

	private static String like(String text) {
		return "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
	}

	/** The cases whose title or number has the words. */
	Set<Long> cases(String text) {
		String like = like(text);
		return new HashSet<>(this.jdbc.sql(FOUND)
			.param("text", like.toLowerCase(Locale.ROOT))
			.param("number", like)
			.query(Long.class)
			.list());
	}

	private Standing standing(ResultSet row, LocalDate today, Map<Dates, LightsByDates.Seen> known)
			throws SQLException {
		ClockKind kind = ClockKind.valueOf(row.getString("kind"));
		LocalDate due = day(row, "due");
		LocalDate paused = row.getObject("paused_on", LocalDate.class);
		LightsByDates.Seen seen = seen(row, kind, today, known);
		long assignment = row.getLong("assignment_id");
		Long ofUnit = row.wasNull() ? null : assignment;
		return new Standing(row.getLong("id"), row.getLong("proposal_id"), ofUnit, kind, paused != null, due,
				seen.light(), seen.remaining(), orNone(row.getString("unit")),
				CHANNELS.getOrDefault(Objects.requireNonNullElse(row.getString("office_group"), ""), Channel.OTHER),
				orNone(row.getString("category2")), row.getString("state"), orNone(row.getString("supervisor")));
	}

	private static String orNone(@Nullable String code) {
		return (code != null && !code.isBlank()) ? code : Standing.NONE;
	}

	private static LocalDate day(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

	private record Dates(LocalDate on, ClockKind kind, LocalDate start, LocalDate due) {
	}

}
