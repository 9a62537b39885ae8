package org.duban.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.duban.deadline.DateShifts;
import org.duban.deadline.DateShifts.Shift;
import org.duban.parameter.ParameterKind;
import org.duban.parameter.ParameterTable;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The parameters as the administrator sees and sets them. */
@Component
@Transactional
class ParameterDesk {

	/**
	 * @param movesClocks whether the dates of open cases hang on it
	 * @param now the row in force today
	 */
	record Line(ParameterKind kind, boolean movesClocks, ParameterTable.Row now) {
	}

	private final ParameterTable table;

	private final ParameterRules rules;

	private final DateShifts shifts;

	private final ShiftedCases cases;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	ParameterDesk(ParameterTable table, ParameterRules rules, DateShifts shifts, ShiftedCases cases,
			ApplicationEventPublisher events, Clock clock) {
		this.table = table;
		this.rules = rules;
		this.shifts = shifts;
		this.cases = cases;
		this.events = events;
		this.clock = clock;
	}

	List<Line> all() {
		return this.table.kinds().stream().map(this::line).toList();
	}

	Line line(String name) {
		return line(this.table.kind(name));
	}

	private Line line(ParameterKind kind) {
		return new Line(kind, this.shifts.counts(kind.name()),
				this.table.inForce(kind.name(), LocalDate.now(this.clock)));
	}

	List<ParameterTable.Row> history(String name) {
		return this.table.history(this.table.kind(name).name());
	}

	/** What the change would move if it held for running clocks too; writes nothing. */
	@Transactional(readOnly = true)
	ShiftedCases.Report preview(SetParameter command) {
		require(this.rules.check(command));
		return this.cases.report(forecast(command));
	}

	private List<Shift> forecast(SetParameter command) {
		return this.shifts.counts(command.name())
				? this.shifts.forecast(command.name(), Integer.parseInt(command.setting())) : List.of();
	}

	void apply(SetParameter command, Actor actor) {
		require(this.rules.check(command));
		String before = line(command.name()).now().setting();
		this.table.set(command.name(), command.setting(), command.validFrom(), command.basis(), actor.username());
		this.events.publishEvent(new CommandAccepted(actor, "set-parameter", null, Map.of(), command));
		if (command.forRunning()) {
			String why = command.name() + " " + before + " → " + command.setting() + "；" + command.basis();
			this.cases.enter(this.shifts.apply(command.name(), Integer.parseInt(command.setting())), why, actor);
		}
	}

	private static void require(Outcome outcome) {
		if (outcome instanceof Outcome.Refused refused) {
			throw new CommandRefused(refused.errors());
		}
	}

}
