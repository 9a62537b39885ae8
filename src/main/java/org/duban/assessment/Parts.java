package org.duban.assessment;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.duban.assessment.Part.Promise;
import org.duban.assessment.Part.Urge;
import org.duban.assessment.Part.Verdict;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What the units had to do in a year, in four statements however many cases there are. A
 * year's are those assigned in it, without those handed back and those withdrawn (UA-11).
 */
@Component
class Parts {

	private static final String OF_YEAR = """
			a.assigned_on between :first and :last and a.state not in ('REASSIGNED', 'CANCELLED')
			and p.state <> 'WITHDRAWN'\s""";

	private static final String PARTS = """
			select a.id, a.proposal_id, coalesce(p.case_no, p.serial_no, '') as number_shown, p.title, a.unit, a.role,
			 cast(a.signed_at as date) as signed_on,
			 (select max(c.due) from running_clock c where c.assignment_id = a.id and c.kind = 'SIGN') as sign_due,
			 (select max(c.due) from running_clock c where c.assignment_id = a.id and c.kind = 'REPLY') as reply_due,
			 (select min(r.delivered_on) from reply r where r.assignment_id = a.id) as delivered,
			 (select r.reply_class from reply r where r.id = (select max(d.id) from reply d
			  where d.assignment_id = a.id and d.delivered_on is not null)) as reply_class,
			 (select min(cast(h.decided_at as date)) from second_handling h where h.assignment_id = a.id
			  and h.decision = 'redo') as redone_on,
			 exists (select 1 from contact k where k.assignment_id = a.id and k.confirmation = 'CONFIRMED') as contacted
			from assignment a join proposal p on p.id = a.proposal_id where\s""" + OF_YEAR + "order by p.case_no, a.id";

	private static final String VERDICTS = """
			select f.assignment_id, f.id, f.result from feedback f join assignment a on a.id = f.assignment_id
			join proposal p on p.id = a.proposal_id where f.state = 'GIVEN' and f.result is not null
			and f.round_no = (select max(g.round_no) from feedback g where g.assignment_id = f.assignment_id) and\s"""
			+ OF_YEAR + "order by f.id";

	private static final String PROMISES = """
			select c.assignment_id, c.id, c.planned_on, c.settled_on, c.state from commitment c
			join assignment a on a.id = c.assignment_id join proposal p on p.id = a.proposal_id
			where c.state <> 'DROPPED' and\s""" + OF_YEAR + "order by c.id";

	private static final String URGES = """
			select m.assignment_id, m.id, cast(m.sent_at as date) from reminder m
			join assignment a on a.id = m.assignment_id join proposal p on p.id = a.proposal_id
			where m.kind = 'MANUAL' and\s""" + OF_YEAR + "order by m.id";

	private final JdbcClient jdbc;

	Parts(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	List<Part> of(int year) {
		Map<Long, List<Verdict>> verdicts = new HashMap<>();
		said(VERDICTS, year, verdicts, (row) -> new Verdict(row.getLong(2), row.getString(3)));
		Map<Long, List<Promise>> promises = new HashMap<>();
		said(PROMISES, year, promises,
				(row) -> new Promise(row.getLong(2), Objects.requireNonNull(day(row, "planned_on")),
						settled(row.getString("state"), day(row, "settled_on"), day(row, "planned_on")),
						row.getString("state")));
		Map<Long, List<Urge>> urges = new HashMap<>();
		said(URGES, year, urges,
				(row) -> new Urge(row.getLong(2), Objects.requireNonNull(row.getObject(3, LocalDate.class))));
		return statement(PARTS, year).query((row, number) -> {
			long id = row.getLong("id");
			return part(row, new Part.Said(verdicts.getOrDefault(id, List.of()), promises.getOrDefault(id, List.of()),
					urges.getOrDefault(id, List.of())));
		}).list();
	}

	/** What is kept or failed is settled, also where no day was written down. */
	private static @Nullable LocalDate settled(String state, @Nullable LocalDate on, @Nullable LocalDate planned) {
		return List.of("KEPT", "FAILED").contains(state) ? ((on != null) ? on : planned) : null;
	}

	private interface Reading<T> {

		T read(ResultSet row) throws SQLException;

	}

	private <T> void said(String sql, int year, Map<Long, List<T>> into, Reading<T> reading) {
		statement(sql, year).query((row) -> {
			into.computeIfAbsent(row.getLong(1), (any) -> new ArrayList<>()).add(reading.read(row));
		});
	}

	private JdbcClient.StatementSpec statement(String sql, int year) {
		return this.jdbc.sql(sql).param("first", LocalDate.of(year, 1, 1)).param("last", LocalDate.of(year, 12, 31));
	}

	private static Part part(ResultSet row, Part.Said said) throws SQLException {
		return new Part(row.getLong("id"),
				new Part.Of(row.getLong("proposal_id"), row.getString("number_shown"), row.getString("title")),
				row.getString("unit"), !row.getString("role").equals("CO"),
				new Part.Signing(day(row, "sign_due"), day(row, "signed_on")), new Part.Reply(day(row, "reply_due"),
						day(row, "delivered"), row.getString("reply_class"), day(row, "redone_on")),
				row.getBoolean("contacted"), said);
	}

	private static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
		return row.getObject(column, LocalDate.class);
	}

}
