package org.duban.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
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
		return this.jdbc.sql(ACTIVE + scope.condition())
			.param("offices", scope.offices())
			.query((row, number) -> standing(row, today, known))
			.list();
	}

	/** The cases whose title or number has the words. */
	Set<Long> cases(String text) {
		String like = "%" + text.replace("!", "!!").replace("%", "!%").replace("_", "!_") + "%";
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
		Dates dates = new Dates((paused != null) ? paused : today, kind, day(row, "start_on"), due);
		LightsByDates.Seen seen = known.computeIfAbsent(dates,
				(any) -> this.lights.on(any.on(), any.kind(), any.start(), any.due()));
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
