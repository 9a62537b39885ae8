package org.duban.administration;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;

import org.duban.deadline.DateShifts;
import org.duban.parameter.ParameterKind;
import org.duban.parameter.ParameterTable;
import org.duban.workflow.FieldError;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

/** What a parameter may be set to, and from when. */
@Component
class ParameterRules {

	private final ParameterTable table;

	private final DateShifts shifts;

	private final Clock clock;

	ParameterRules(ParameterTable table, DateShifts shifts, Clock clock) {
		this.table = table;
		this.shifts = shifts;
		this.clock = clock;
	}

	Outcome check(SetParameter command) {
		LocalDate today = LocalDate.now(this.clock);
		ParameterKind kind = this.table.kind(command.name());
		List<FieldError> errors = new ArrayList<>();
		if (!kind.takes(command.setting())) {
			errors.add(notTaken(kind));
		}
		else if (this.table.inForce(command.name(), later(command.validFrom(), today))
			.setting()
			.equals(command.setting())) {
			errors.add(new FieldError("setting", "parameter-unchanged", List.of()));
		}
		if (command.validFrom().isBefore(today)) {
			errors.add(new FieldError("validFrom", "parameter-past", List.of()));
		}
		if (command.forRunning() && !this.shifts.counts(command.name())) {
			errors.add(new FieldError("alsoRunning", "parameter-no-clock", List.of()));
		}
		else if (command.forRunning() && command.validFrom().isAfter(today)) {
			errors.add(new FieldError("alsoRunning", "parameter-running-later", List.of()));
		}
		return errors.isEmpty() ? Outcome.done() : new Outcome.Refused(errors);
	}

	private static LocalDate later(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

	private static FieldError notTaken(ParameterKind kind) {
		return switch (kind.type()) {
			case NUMBER -> new FieldError("setting", "parameter-range",
					List.of(String.valueOf(kind.low()), String.valueOf(kind.high())));
			case FLAG -> new FieldError("setting", "parameter-choice", List.of("true, false"));
			case TEXT -> new FieldError("setting", "invalid-value", List.of());
			case CHOICE -> new FieldError("setting", "parameter-choice", List.of(String.join(", ", kind.choices())));
		};
	}

}
