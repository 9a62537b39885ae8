package org.duban.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.regex.Pattern;

import org.duban.workflow.Actor;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.FieldError;
import org.duban.workflow.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The register in the database; nothing is ever deleted from it. */
@Component
@Transactional
class StoredUnitRegister implements UnitRegister, Successors {

	private static final Pattern CODE = Pattern.compile("[a-z]{2,30}");

	private final JdbcClient jdbc;

	private final StoredUnits units;

	private final ObjectProvider<OpenWork> work;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	StoredUnitRegister(JdbcClient jdbc, StoredUnits units, ObjectProvider<OpenWork> work,
			ApplicationEventPublisher events, Clock clock) {
		this.jdbc = jdbc;
		this.units = units;
		this.work = work;
		this.events = events;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<HandlingUnit> all() {
		return this.units.all();
	}

	@Override
	@Transactional(readOnly = true)
	public List<UnitReform> reforms() {
		return reforms("1 = 1 order by id desc", List.of());
	}

	@Override
	public Outcome add(String code, String name, Channel channel, Actor actor) {
		List<FieldError> errors = new ArrayList<>();
		if (!CODE.matcher(code).matches()) {
			errors.add(new FieldError("code", "unit-code", List.of()));
		}
		else if (this.units.find(code).isPresent()) {
			errors.add(new FieldError("code", "unit-code-taken", List.of(code)));
		}
		ReformRules.name("name", name, all(), errors);
		if (!errors.isEmpty()) {
			return new Outcome.Refused(errors);
		}
		this.jdbc
			.sql("insert into handling_unit (code, name, channel, active, sort_no)"
					+ " select ?, ?, ?, true, max(sort_no) + 1 from handling_unit")
			.params(code, name.strip(), channel.name())
			.update();
		this.units.forget();
		enter(UnitChange.Act.REGISTER, code, name.strip() + " " + channel.name(), actor);
		return Outcome.done();
	}

	@Override
	public Outcome change(String code, Channel channel, Actor actor) {
		Outcome outcome = update("update handling_unit set channel = ? where code = ?", channel.name(), code);
		return entered(outcome, UnitChange.Act.CHANNEL, code, channel.name(), actor);
	}

	@Override
	public Outcome activate(String code, boolean active, Actor actor) {
		int open = this.work.stream().mapToInt((known) -> known.cases(code)).sum();
		if (!active && open > 0) {
			return Outcome.refused("unit", "unit-has-cases", open);
		}
		Outcome outcome = update("update handling_unit set active = ? where code = ?", active, code);
		return entered(outcome, active ? UnitChange.Act.OPEN : UnitChange.Act.CLOSE, code, "", actor);
	}

	private Outcome entered(Outcome outcome, UnitChange.Act act, String code, String to, Actor actor) {
		if (outcome instanceof Outcome.Done) {
			enter(act, code, to, actor);
		}
		return outcome;
	}

	private void enter(UnitChange.Act act, String code, String to, Actor actor) {
		this.events.publishEvent(new CommandAccepted(actor, act.key(), null, Map.of(), new UnitChange(code, to)));
	}

	private Outcome update(String sql, Object value, String code) {
		boolean there = this.jdbc.sql(sql).params(value, code).update() > 0;
		this.units.forget();
		return there ? Outcome.done() : Outcome.refused("unit", "unknown-unit", code);
	}

	@Override
	public Outcome reform(Wanted wanted, Actor actor) {
		LocalDate today = LocalDate.now(this.clock);
		List<FieldError> errors = ReformRules.wrong(wanted, all(), today);
		if (errors.isEmpty() && !reforms("state = 'PLANNED' and unit = ?", List.of(wanted.unit())).isEmpty()) {
			errors.add(new FieldError("unit", "reform-planned", List.of()));
		}
		if (!errors.isEmpty()) {
			return new Outcome.Refused(errors);
		}
		this.jdbc.sql("""
				insert into unit_reform (kind, unit, old_name, new_name, successors, basis, in_force, state, decided_by,
				decided_at) values (?, ?, ?, ?, ?, ?, ?, 'PLANNED', ?, ?)""")
			.params(wanted.kind().name(), wanted.unit(), this.units.find(wanted.unit()).orElseThrow().name(),
					(wanted.kind() == UnitReform.Kind.RENAME) ? Objects.requireNonNull(wanted.newName()).strip() : null,
					String.join(",", wanted.successors()), wanted.basis().strip(), wanted.inForce(), actor.username(),
					LocalDateTime.now(this.clock))
			.update();
		enter(UnitChange.Act.REFORM, wanted.unit(), wanted.kind() + " " + String.join(",", wanted.successors()), actor);
		carryOutDue();
		return Outcome.done();
	}

	@Override
	public void carryOutDue() {
		reforms("state = 'PLANNED' and in_force <= ? order by id", List.of(LocalDate.now(this.clock)))
			.forEach(this::carryOut);
	}

	private void carryOut(UnitReform reform) {
		// Of two nodes at it one gets the row.
		if (this.jdbc.sql("update unit_reform set state = 'DONE', done_at = ? where id = ? and state = 'PLANNED'")
			.params(LocalDateTime.now(this.clock), reform.id())
			.update() == 0) {
			return;
		}
		if (reform.kind() == UnitReform.Kind.RENAME) {
			this.jdbc.sql("update handling_unit set name = ? where code = ?")
				.params(reform.newName(), reform.unit())
				.update();
		}
		else {
			this.jdbc.sql("update handling_unit set active = false where code = ?").param(reform.unit()).update();
		}
		this.units.forget();
		enter(UnitChange.Act.CARRY_OUT, reform.unit(), reform.kind().name(), Actor.SYSTEM);
		List<String> successors = (reform.kind() == UnitReform.Kind.RENAME) ? List.of(reform.unit())
				: reform.successorCodes();
		this.events.publishEvent(new UnitReformed(reform.kind(), reform.unit(), successors, reform.oldName()));
	}

	@Override
	@Transactional(readOnly = true)
	public boolean succeeds(@Nullable String former, String successor) {
		return former != null && reforms("state = 'DONE' and unit = ?", List.of(former)).stream()
			.anyMatch((reform) -> reform.successorCodes().contains(successor));
	}

	private List<UnitReform> reforms(String condition, List<Object> arguments) {
		return this.jdbc
			.sql("select id, kind, unit, old_name, new_name, successors, basis, in_force, state from unit_reform where "
					+ condition)
			.params(arguments)
			.query((row, no) -> new UnitReform(row.getLong(1), UnitReform.Kind.valueOf(row.getString(2)),
					row.getString(3), row.getString(4), row.getString(5), row.getString(6), row.getString(7),
					row.getObject(8, LocalDate.class), UnitReform.State.valueOf(row.getString(9))))
			.list();
	}

}
