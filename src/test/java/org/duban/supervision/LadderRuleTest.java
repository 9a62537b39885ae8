package org.duban.supervision;

import java.time.LocalDate;
import java.util.List;

import org.duban.calendar.ShippedCalendar;
import org.duban.calendar.WorkingDays;
import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.Light;
import org.duban.deadline.RunningClock;
import org.duban.deadline.RunningClock.State;
import org.duban.deadline.Thresholds;
import org.duban.parameter.ShippedParameters;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

import static org.assertj.core.api.Assertions.assertThat;

class LadderRuleTest {

	private final WorkingDays workingDays = ShippedCalendar.inForce();

	private final LadderRule rule = new LadderRule(this.workingDays, (clock) -> new Thresholds(15, 5),
			new ShippedParameters());

	private final RunningClock reply = clock(LocalDate.parse("2026-08-10"), State.RUNNING, null);

	@ParameterizedTest
	@CsvSource({ "1, 2026-10-20", "2, 2026-11-03", "3, 2026-11-11", "4, 2026-11-24", "5, 2026-12-10" })
	void reachesEachLevelOnAWorkingDay(int level, LocalDate day) {
		assertThat(this.rule.dayOf(this.reply, level)).isEqualTo(day);
		assertThat(this.workingDays.isWorkingDay(day)).isTrue();
	}

	@Test
	void movesTheLastLevelToAWorkingDay() {
		RunningClock dueOnThursday = new RunningClock(1, ClockKind.REPLY, ClockSubject.assignment(7, 1),
				LocalDate.parse("2026-06-01"), LocalDate.parse("2026-09-03"), LocalDate.parse("2026-09-03"),
				State.RUNNING, null, Light.GREEN, 0, false, "");

		assertThat(this.rule.dayOf(dueOnThursday, 5)).isEqualTo("2026-10-08");
	}

	@ParameterizedTest
	@CsvSource({ "2026-10-19, 0", "2026-10-20, 1", "2026-11-02, 1", "2026-11-10, 2", "2026-11-11, 3", "2026-11-24, 4",
			"2026-12-31, 5" })
	void tellsWhichLevelsMustHaveTheirRow(LocalDate today, int levels) {
		assertThat(this.rule.levelsDue(this.reply, today)).hasSize(levels);
	}

	@Test
	void asksNoRowOfAClockThatWasMetInTime() {
		RunningClock met = clock(LocalDate.parse("2026-08-10"), State.MET, LocalDate.parse("2026-10-20"));

		assertThat(this.rule.levelsDue(met, LocalDate.parse("2026-12-31"))).isEmpty();
	}

	@Test
	void reachesNoLevelOnTheDayItStarts() {
		RunningClock late = clock(LocalDate.parse("2026-11-09"), State.RUNNING, null);

		assertThat(this.rule.dayOf(late, 1)).isEqualTo("2026-11-10");
		assertThat(this.rule.levelsDue(late, LocalDate.parse("2026-11-09"))).isEmpty();
		assertThat(this.rule.levelsDue(late, LocalDate.parse("2026-11-10"))).containsExactly(1, 2);
	}

	@ParameterizedTest
	@EnumSource(ClockKind.class)
	void tellsMorePeopleAtEachLevel(ClockKind kind) {
		LateParty party = LateParty.of(kind);
		for (int level = 2; level <= LadderRule.TOP; level++) {
			assertThat(party.told(level)).containsAll(party.told(level - 1));
		}
		assertThat(party.told(LadderRule.TOP)).hasSizeGreaterThan(party.told(1).size());
	}

	@Test
	void tellsAUnitsHeadAndTheClerkOnceItIsLate() {
		assertThat(LateParty.UNIT.told(2)).doesNotContain("unit-%s-head", "clerk");
		assertThat(LateParty.UNIT.told(3)).containsAll(List.of("unit-%s-head", "clerk", "unit-%s-leader"));
	}

	private static RunningClock clock(LocalDate start, State state, @Nullable LocalDate ended) {
		LocalDate due = LocalDate.parse("2026-11-10");
		return new RunningClock(1, ClockKind.REPLY, ClockSubject.assignment(7, 1), start, due, due, state, ended,
				Light.GREEN, 0, false, "");
	}

	@ParameterizedTest
	@CsvSource({ "4, light.level4.wd, 20", "5, light.level5.days, 60" })
	void reachesTheUpperLevelsWhenTheirParametersSay(int level, String parameter, int later) {
		LadderRule supposed = new LadderRule(this.workingDays, (clock) -> new Thresholds(15, 5),
				new ShippedParameters().with(parameter, later));
		assertThat(supposed.dayOf(this.reply, level)).isAfter(this.rule.dayOf(this.reply, level));
	}

}
