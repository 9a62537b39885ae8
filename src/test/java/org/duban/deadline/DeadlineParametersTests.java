package org.duban.deadline;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.duban.calendar.ShippedCalendar;
import org.duban.calendar.WorkingDays;
import org.duban.parameter.Parameters;
import org.duban.parameter.ShippedParameters;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

import static org.assertj.core.api.Assertions.assertThat;

/** Each clock is as long as its parameter says, and turns when its parameters say. */
class DeadlineParametersTests {

	private static final LocalDate MONDAY = LocalDate.parse("2026-03-02");

	private static final LocalDate DUE = LocalDate.parse("2026-06-01");

	private final WorkingDays workingDays = ShippedCalendar.inForce();

	private LocalDate due(ClockKind kind, Parameters parameters, TermRule... rules) {
		StaticListableBeanFactory rooms = new StaticListableBeanFactory();
		for (TermRule rule : rules) {
			rooms.addBean("rule", rule);
		}
		Terms terms = new Terms(this.workingDays, parameters, rooms.getBeanProvider(TermRule.class));
		ClockSubject subject = new ClockSubject(kind.variable(), 7, 1L, 7L);
		return terms.count(kind, subject, MONDAY).deadline().date();
	}

	@ParameterizedTest
	@EnumSource
	void aLongerParameterMakesALongerClock(ClockKind kind) {
		int shipped = new ShippedParameters().number(kind.parameter(), MONDAY);
		assertThat(due(kind, new ShippedParameters().with(kind.parameter(), shipped + 7)))
			.isAfter(due(kind, new ShippedParameters()));
	}

	@ParameterizedTest
	@ValueSource(strings = { "review.first.plenary.wd", "return.edit.plenary.days", "assign.after_close.days" })
	void aRoomsRuleNamesTheParameterThatCounts(String parameter) {
		TermRule rule = new TermRule() {
			@Override
			public Optional<Length> length(ClockKind kind, ClockSubject subject, LocalDate from) {
				return Optional.of(new Length(parameter, from));
			}

			@Override
			public Set<String> parameters() {
				return Set.of(parameter);
			}
		};
		int shipped = new ShippedParameters().number(parameter, MONDAY);
		assertThat(due(ClockKind.FIRST_REVIEW, new ShippedParameters().with(parameter, shipped + 7), rule))
			.isAfter(due(ClockKind.FIRST_REVIEW, new ShippedParameters(), rule));
	}

	private Thresholds thresholds(ClockKind kind, Parameters parameters) {
		return new LightRule(this.workingDays, parameters).thresholds(kind, MONDAY, DUE);
	}

	@Test
	void theReplyTurnsWhenItsParametersSay() {
		assertThat(thresholds(ClockKind.REPLY, new ShippedParameters().with("light.yellow.wd", 20)).yellow())
			.isEqualTo(20);
		assertThat(thresholds(ClockKind.REPLY, new ShippedParameters().with("light.orange.wd", 8)).orange())
			.isEqualTo(8);
	}

	@Test
	void otherClocksTurnInThePartThatTheirParametersSay() {
		int length = this.workingDays.between(MONDAY, DUE);
		assertThat(thresholds(ClockKind.SIGN, new ShippedParameters().with("light.other.yellow.percent", 50)).yellow())
			.isEqualTo(length / 2);
		assertThat(thresholds(ClockKind.SIGN, new ShippedParameters().with("light.other.orange.percent", 20)).orange())
			.isEqualTo(length / 5);
	}

}
