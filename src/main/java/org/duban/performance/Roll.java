package org.duban.performance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

import org.duban.member.Session;
import org.duban.member.SessionTable;
import org.duban.member.Sessions;
import org.duban.organisation.Dictionaries;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The members of the term, and its years. */
@Component
@Transactional(readOnly = true)
public class Roll {

	/**
	 * @param sector the sector's name as people read it
	 * @param endedOn the first day without membership
	 */
	public record Member(String username, String no, String name, String sector, @Nullable LocalDate endedOn) {

		boolean servesOn(LocalDate day) {
			return this.endedOn == null || this.endedOn.isAfter(day);
		}

	}

	private final JdbcClient jdbc;

	private final Sessions sessions;

	private final SessionTable table;

	private final Dictionaries dictionaries;

	private final Clock clock;

	Roll(JdbcClient jdbc, Sessions sessions, SessionTable table, Dictionaries dictionaries, Clock clock) {
		this.jdbc = jdbc;
		this.sessions = sessions;
		this.table = table;
		this.dictionaries = dictionaries;
		this.clock = clock;
	}

	/** Those who were members at some time of the year, by their numbers. */
	List<Member> in(int year) {
		LocalDate first = LocalDate.of(year, 1, 1);
		return all().stream().filter((member) -> member.servesOn(first)).toList();
	}

	Optional<Member> of(String username) {
		return all().stream().filter((member) -> member.username().equals(username)).findFirst();
	}

	List<Member> all() {
		return this.jdbc
			.sql("select username, member_no, name, sector, ended_on from member where term_no = ? order by member_no")
			.param(this.sessions.current().term())
			.query((row, no) -> new Member(row.getString("username"), row.getString("member_no"), row.getString("name"),
					this.dictionaries.find(Dictionaries.SECTOR, row.getString("sector"))
						.map(Dictionaries.Entry::shown)
						.orElse(row.getString("sector")),
					row.getObject("ended_on", LocalDate.class)))
			.list();
	}

	/** The last day of the half-year or year that was over last. */
	public LocalDate lastEnd() {
		return Period.lastEnd(today());
	}

	LocalDate today() {
		return LocalDate.now(this.clock);
	}

	/** The years of the term until now, the newest first. */
	public List<Integer> years() {
		int now = today().getYear();
		int term = this.sessions.current().term();
		TreeSet<Integer> years = new TreeSet<>(List.of(now));
		this.table.all()
			.stream()
			.filter((session) -> session.term() == term)
			.map(Session::opening)
			.map(LocalDate::getYear)
			.filter((year) -> year <= now)
			.forEach(years::add);
		return List.copyOf(years.descendingSet());
	}

	/** A year of the term; what is none is this year. */
	public int year(@Nullable Integer wished) {
		return (wished != null && years().contains(wished)) ? wished : today().getYear();
	}

}
