package org.duban.performance;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.duban.parameter.Parameters;
import org.duban.performance.Fact.Source;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Reads what members did in a year from where it is on record. */
@Component
@Transactional(readOnly = true)
class Facts {

	/** Absence is on record too: it brings nothing. */
	private static final String ENTERED = """
			select e.item_code, a.member as username, e.held_on as on_day, a.presence, a.id, e.id as about, e.title
			from performance_part a join performance_event e on e.id = a.event_id
			where a.live_key is not null and e.live_key is not null""";

	private final JdbcClient jdbc;

	private final Parameters parameters;

	Facts(JdbcClient jdbc, Parameters parameters) {
		this.jdbc = jdbc;
		this.parameters = parameters;
	}

	/**
	 * @param username of one member, or null for all
	 */
	List<Fact> of(Scheme scheme, int year, @Nullable String username) {
		List<Fact> facts = new ArrayList<>();
		for (SchemeItem item : scheme.items()) {
			if (item.recorded()) {
				facts.addAll(read(RecordedFacts.statement(item.code()), year, username,
						(row) -> recorded(item.code(), row)));
			}
		}
		List<String> entered = scheme.entered().stream().map(SchemeItem::code).toList();
		read(ENTERED, year, username, this::entered).stream()
			.filter((fact) -> entered.contains(fact.item()))
			.forEach(facts::add);
		return facts;
	}

	/** One row as a fact. */
	private interface Reading {

		Fact of(ResultSet row) throws SQLException;

	}

	private List<Fact> read(String statement, int year, @Nullable String username, Reading reading) {
		JdbcClient.StatementSpec query = this.jdbc
			.sql("select * from (" + statement + ") f where f.on_day between :first and :last"
					+ ((username != null) ? " and f.username = :username" : ""))
			.param("first", LocalDate.of(year, 1, 1))
			.param("last", Period.YEAR.end(year));
		return ((username != null) ? query.param("username", username) : query).query((row, no) -> reading.of(row))
			.list();
	}

	private Fact recorded(String item, ResultSet row) throws SQLException {
		LocalDate day = row.getObject("on_day", LocalDate.class);
		boolean joint = row.getInt("joint") == 1;
		return new Fact(row.getString("username"), item, day,
				joint ? this.parameters.number("performance.joint.percent", day) : Fact.WHOLE,
				new Source(row.getString("kind"), row.getLong("id"), row.getLong("about"), row.getString("title"),
						joint ? "joint" : ""));
	}

	private Fact entered(ResultSet row) throws SQLException {
		LocalDate day = row.getObject("on_day", LocalDate.class);
		Presence presence = Presence.of(row.getString("presence"));
		int share = switch (presence) {
			case FULL -> Fact.WHOLE;
			case LEAVE -> this.parameters.number("performance.leave.percent", day);
			case ABSENT -> 0;
		};
		return new Fact(row.getString("username"), row.getString("item_code"), day, share, new Source(Source.ENTRY,
				row.getLong("id"), row.getLong("about"), row.getString("title"), presence.code()));
	}

}
