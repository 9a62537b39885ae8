package org.duban.report;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.duban.member.Session;
import org.duban.member.SessionTable;
import org.duban.member.Sessions;
import org.duban.parameter.Parameters;
import org.duban.report.Counting.Subject;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * The sessions there are, who was a member in each, and the house's own terms of
 * counting.
 */
@Component
class SessionFacts {

	private static final String MEMBERS = """
			select m.username, m.member_no, m.name, m.sector, m.party, m.committee, m.plenary_group from member m
			where m.term_no = :term and (m.ended_on is null or m.ended_on >= :opening) order by m.member_no""";

	private final SessionTable table;

	private final Sessions sessions;

	private final Parameters parameters;

	private final JdbcClient jdbc;

	private final Clock clock;

	SessionFacts(SessionTable table, Sessions sessions, Parameters parameters, JdbcClient jdbc, Clock clock) {
		this.table = table;
		this.sessions = sessions;
		this.parameters = parameters;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	private static Sitting sitting(Session session) {
		return new Sitting(session.term(), session.no(), session.opening());
	}

	/** By their opening. */
	List<Sitting> all() {
		return this.table.all().stream().map(SessionFacts::sitting).toList();
	}

	Sitting current() {
		return sitting(this.sessions.current());
	}

	Terms terms() {
		return Terms.of(this.parameters, LocalDate.now(this.clock));
	}

	/** By the code of the session. */
	Map<String, Subject> subjects(List<Sitting> sittings, List<CaseFact> cases) {
		Map<String, Subject> subjects = new HashMap<>();
		sittings.forEach((sitting) -> subjects.put(sitting.code(), new Subject(
				cases.stream().filter((one) -> one.session().equals(sitting.code())).toList(), roll(sitting))));
		return subjects;
	}

	private Roll roll(Sitting sitting) {
		return new Roll(this.jdbc.sql(MEMBERS)
			.param("term", sitting.term())
			.param("opening", sitting.opening())
			.query((row, number) -> new Roll.Seat(row.getString(1), row.getString(2), row.getString(3),
					row.getString(4), row.getString(5), UnitFacts.orEmpty(row.getString(6)),
					UnitFacts.orEmpty(row.getString(7))))
			.list());
	}

}
