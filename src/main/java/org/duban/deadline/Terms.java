package org.duban.deadline;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duban.calendar.Deadline;
import org.duban.calendar.Term;
import org.duban.calendar.WorkingDays;
import org.duban.parameter.Parameters;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** How long a clock runs that starts on a day. */
@Component
class Terms {

	/** The part of a parameter's name that says what is counted. */
	private static final Map<String, Term.Unit> UNITS = Map.of("wd", Term.Unit.WORKING_DAYS, "days", Term.Unit.DAYS,
			"months", Term.Unit.MONTHS);

	private final WorkingDays workingDays;

	private final Parameters parameters;

	private final ObjectProvider<TermRule> rules;

	Terms(WorkingDays workingDays, Parameters parameters, ObjectProvider<TermRule> rules) {
		this.workingDays = workingDays;
		this.parameters = parameters;
		this.rules = rules;
	}

	WorkingDays workingDays() {
		return this.workingDays;
	}

	/**
	 * @param basis as people read it
	 */
	record Counted(Deadline deadline, String basis) {
	}

	Counted count(ClockKind kind, ClockSubject subject, LocalDate from) {
		TermRule.Length length = this.rules.stream()
			.map((rule) -> rule.length(kind, subject, from))
			.flatMap(Optional::stream)
			.findFirst()
			.orElseGet(() -> new TermRule.Length(kind.parameter(), from));
		int amount = this.parameters.number(length.parameter(), from);
		return new Counted(this.workingDays.deadline(length.dayZero(), term(length.parameter(), amount)),
				basis(length.parameter()));
	}

	/** Names of the parameters that may be a clock's length. */
	Set<String> all() {
		return Stream
			.concat(Arrays.stream(ClockKind.values()).map(ClockKind::parameter),
					this.rules.stream().flatMap((rule) -> rule.parameters().stream()))
			.collect(Collectors.toSet());
	}

	static String basis(String parameter) {
		return "依据:系统参数 " + parameter;
	}

	static Term term(String parameter, int amount) {
		return new Term(amount, unit(parameter));
	}

	private static Term.Unit unit(String parameter) {
		return Arrays.stream(parameter.split("\\."))
			.map(UNITS::get)
			.filter(Objects::nonNull)
			.findFirst()
			.orElseThrow(() -> new IllegalArgumentException("The parameter's name has no unit: " + parameter));
	}

}
