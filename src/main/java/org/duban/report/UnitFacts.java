package org.duban.report;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.duban.deadline.ClockKind;
import org.duban.organisation.Channel;
import org.duban.report.UnitFact.Verdict;
import org.duban.supervision.UnitClocks;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Every unit's part of the cases of some sessions, with what was said about it. */
@Component
class UnitFacts {

	private static final String ASSIGNMENTS = """
			select a.id, a.proposal_id, a.unit, a.role, a.office_group, a.state, a.assigned_on, a.signed_at,
			 (select max(c.due) from running_clock c where c.assignment_id = a.id and c.kind = 'SIGN') as sign_due,
			 (select max(c.original_due) from running_clock c where c.assignment_id = a.id and c.kind = 'REPLY')
			  as original_due,
			 (select max(c.due) from running_clock c where c.assignment_id = a.id and c.kind = 'REPLY') as due,
			 (select min(r.delivered_on) from reply r where r.assignment_id = a.id) as delivered,
			 (select r.reply_class from reply r where r.id = (select max(d.id) from reply d
			  where d.assignment_id = a.id and d.delivered_on is not null)) as reply_class,
			 exists (select 1 from return_request q where q.assignment_id = a.id) as return_asked,
			 exists (select 1 from second_handling h where h.assignment_id = a.id and h.decision = 'redo') as redone,
			 (select count(*) from reminder m where m.assignment_id = a.id
			  and (m.kind = 'MANUAL' or m.clock_kind in (:unitClocks))) as reminders,
			 (select count(*) from supervision_order o where o.assignment_id = a.id) as orders
			from assignment a join proposal p on p.id = a.proposal_id where\s""";

	private static final String CONTACTS = """
			select c.assignment_id, c.mode_code from contact c join proposal p on p.id = c.proposal_id
			where c.confirmation = 'CONFIRMED' and\s""";

	private static final String VERDICTS = """
			select f.assignment_id, f.round_no, f.state, f.attitude, f.result,
			 (select max(g.round_no) from feedback g where g.assignment_id = f.assignment_id) as newest
			from feedback f join proposal p on p.id = f.proposal_id where f.state <> 'DROPPED' and\s""";

	private static final List<String> UNIT_CLOCKS = Arrays.stream(ClockKind.values())
		.filter(UnitClocks::isUnits)
		.map(ClockKind::name)
		.toList();

	private static final Map<String, String> CHANNELS = Map.of(Channel.PARTY.officeGroup(), Channel.PARTY.name(),
			Channel.GOVERNMENT.officeGroup(), Channel.GOVERNMENT.name());

	private final JdbcClient jdbc;

	UnitFacts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** By case, in the order of assignment. */
	Map<Long, List<UnitFact>> of(List<String> sessions) {
		Map<Long, List<String>> contacts = new HashMap<>();
		this.jdbc.sql(CONTACTS + CaseFacts.OF_SESSIONS).param("sessions", sessions).query((row) -> {
			contacts.computeIfAbsent(row.getLong(1), (any) -> new ArrayList<>()).add(row.getString(2));
		});
		Map<Long, List<Verdict>> verdicts = new HashMap<>();
		this.jdbc.sql(VERDICTS + CaseFacts.OF_SESSIONS).param("sessions", sessions).query((row) -> {
			verdicts.computeIfAbsent(row.getLong(1), (any) -> new ArrayList<>()).add(verdict(row));
		});
		Map<Long, List<UnitFact>> units = new HashMap<>();
		this.jdbc.sql(ASSIGNMENTS + CaseFacts.OF_SESSIONS + " order by a.id")
			.param("sessions", sessions)
			.param("unitClocks", UNIT_CLOCKS)
			.query((row) -> {
				long id = row.getLong("id");
				units.computeIfAbsent(row.getLong("proposal_id"), (any) -> new ArrayList<>())
					.add(unit(row, contacts.getOrDefault(id, List.of()), verdicts.getOrDefault(id, List.of())));
			});
		return units;
	}

	private static Verdict verdict(ResultSet row) throws SQLException {
		int round = row.getInt("round_no");
		return new Verdict(round, round == row.getInt("newest"), row.getString("state").equals("GIVEN"),
				orEmpty(row.getString("attitude")), orEmpty(row.getString("result")));
	}

	private static UnitFact unit(ResultSet row, List<String> contacts, List<Verdict> verdicts) throws SQLException {
		String state = row.getString("state");
		return new UnitFact(row.getLong("id"), new UnitFact.Who(row.getString("unit"),
				CHANNELS.getOrDefault(row.getString("office_group"), Channel.OTHER.name()), row.getString("role")),
				!List.of("REASSIGNED", "CANCELLED").contains(state), Objects.requireNonNull(day(row, "assigned_on")),
				new UnitFact.Signing(day(row, "signed_at"), day(row, "sign_due"), row.getBoolean("return_asked"),
						state.equals("REASSIGNED")),
				new UnitFact.Reply(day(row, "original_due"), day(row, "due"), day(row, "delivered"),
						row.getString("reply_class"), row.getBoolean("redone")),
				new UnitFact.Talk(!contacts.isEmpty(), contacts.stream().anyMatch(Indicator.MEETINGS::contains),
						contacts),
				new UnitFact.Pushes(row.getInt("reminders"), row.getInt("orders")), List.copyOf(verdicts));
	}

	static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

	static String orEmpty(@Nullable String text) {
		return (text != null) ? text : "";
	}

}
