package org.duban.history;

import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

import org.duban.history.Known.Proposers;
import org.duban.history.Known.SessionBook;
import org.duban.member.Session;
import org.duban.member.SessionTable;
import org.duban.member.Sessions;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.UnitReform;
import org.duban.organisation.UnitRegister;
import org.duban.parameter.Parameters;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the registers of the house know of sessions, units, categories and people. */
@Component
class KnownBook {

	private final Registers registers;

	private final Sessions sessions;

	private final Parameters parameters;

	private final JdbcClient jdbc;

	private final Clock clock;

	KnownBook(Registers registers, Sessions sessions, Parameters parameters, JdbcClient jdbc, Clock clock) {
		this.registers = registers;
		this.sessions = sessions;
		this.parameters = parameters;
		this.jdbc = jdbc;
		this.clock = clock;
	}

	@Component
	record Registers(SessionTable sessions, UnitRegister units, Dictionaries dictionaries) {
	}

	/** An alias as the office gave it. */
	private record Alias(String written, @Nullable String code) {
	}

	Known known() {
		LocalDate today = LocalDate.now(this.clock);
		Map<SessionKey, LocalDate> openings = new HashMap<>();
		this.registers.sessions()
			.all()
			.forEach((one) -> openings.put(new SessionKey(one.term(), one.no()), one.opening()));
		Session current = this.sessions.current();
		SessionBook book = new SessionBook(openings, new SessionKey(current.term(), current.no()),
				this.parameters.number("submit.early.months", today));
		return new Known(book, units(), categories(), proposers(), today);
	}

	/** What the office has said wins over what a reform tells. */
	private Names units() {
		Names names = new Names();
		Map<String, String> now = new HashMap<>();
		List<HandlingUnit> all = this.registers.units().all();
		all.forEach((unit) -> now.put(unit.code(), unit.name()));
		List<UnitReform> reforms = this.registers.units().reforms();
		reforms.stream()
			.filter((reform) -> reform.state() == UnitReform.State.DONE)
			.forEach((reform) -> names.add(reform.oldName(), reform.unit(), now.getOrDefault(reform.unit(), "")));
		all.forEach((unit) -> names.add(unit.name(), unit.code(), unit.name()));
		aliases("unit").forEach((alias) -> add(names, alias, now));
		return names;
	}

	private Names categories() {
		Names names = new Names();
		Map<String, String> now = new HashMap<>();
		this.registers.dictionaries().entries("category1").forEach((one) -> names.add(one.name(), null, one.name()));
		this.registers.dictionaries().entries(Dictionaries.CATEGORY).forEach((one) -> {
			now.put(one.code(), one.name());
			names.add(one.name(), one.code(), one.name());
		});
		aliases("category").forEach((alias) -> add(names, alias, now));
		return names;
	}

	private static void add(Names names, Alias alias, Map<String, String> now) {
		String code = alias.code();
		names.add(alias.written(), code, (code != null) ? now.getOrDefault(code, alias.written()) : alias.written());
	}

	private List<Alias> aliases(String kind) {
		return this.jdbc.sql("select written, code from history_alias where kind = ?")
			.param(kind)
			.query(Alias.class)
			.list();
	}

	private Proposers proposers() {
		Map<Integer, Set<String>> members = new HashMap<>();
		this.jdbc.sql("select term_no, name from member").query((row) -> {
			members.computeIfAbsent(row.getInt(1), (term) -> new HashSet<>()).add(row.getString(2));
		});
		Set<String> bodies = new HashSet<>(
				this.jdbc.sql("select name from collective_body").query(String.class).list());
		Stream.of(Dictionaries.SECTOR, Dictionaries.COMMITTEE, Dictionaries.DISTRICT, "party")
			.flatMap((kind) -> this.registers.dictionaries().entries(kind).stream())
			.forEach((entry) -> bodies.add(entry.name()));
		return new Proposers(members, bodies);
	}

}
