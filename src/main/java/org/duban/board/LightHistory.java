package org.duban.board;

import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.duban.deadline.ClockKind;
import org.duban.deadline.Light;
import org.duban.deadline.LightsByDates;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How the lights stood at the end of past weeks. Nothing is kept for it: it is counted
 * from the clocks' own dates, so that it cannot come to differ from them. A clock whose
 * date was moved is seen with the date it has now.
 */
@Component
@Transactional(readOnly = true)
public class LightHistory {

	private static final int WEEKS = 26;

	private static final String CLOCKS = """
			select c.kind, c.start_on as startOn, c.due, c.ended_on as endedOn, c.paused_on as pausedOn, count(*) as clocks
			from running_clock c %s
			where c.kind <> 'COSIGN' and (c.ended_on is null or c.ended_on > :first) and %s
			group by c.kind, c.start_on, c.due, c.ended_on, c.paused_on""";

	/** How many clocks of each light there were at the end of a day. */
	public record Day(LocalDate on, Map<Light, Integer> lights) {

	}

	record Group(ClockKind kind, LocalDate startOn, LocalDate due, @Nullable LocalDate endedOn,
			@Nullable LocalDate pausedOn, int clocks) {

		boolean ranOn(LocalDate day) {
			return !this.startOn.isAfter(day) && (this.endedOn == null || this.endedOn.isAfter(day));
		}

		LocalDate asOf(LocalDate day) {
			return (this.pausedOn != null && this.pausedOn.isBefore(day)) ? this.pausedOn : day;
		}

	}

	private final JdbcClient jdbc;

	private final LightsByDates lights;

	private final Clock clock;

	LightHistory(JdbcClient jdbc, LightsByDates lights, Clock clock) {
		this.jdbc = jdbc;
		this.lights = lights;
		this.clock = clock;
	}

	/** The Sundays of half a year and today. */
	public List<Day> of(Actor actor) {
		BoardScope scope = BoardScope.of(actor);
		LocalDate today = LocalDate.now(this.clock);
		LocalDate sunday = today.with(TemporalAdjusters.previous(DayOfWeek.SUNDAY));
		List<LocalDate> days = new ArrayList<>(
				IntStream.range(0, WEEKS).mapToObj((i) -> sunday.minusWeeks(WEEKS - 1 - i)).toList());
		days.add(today);
		List<Group> groups = new ArrayList<>();
		scope.parts()
			.forEach((part) -> groups.addAll(this.jdbc.sql(CLOCKS.formatted(part.join(), part.condition()))
				.param("first", days.get(0))
				.param("offices", scope.offices())
				.query(Group.class)
				.list()));
		return days.stream().map((day) -> day(day, groups)).toList();
	}

	private Day day(LocalDate day, List<Group> groups) {
		Map<Light, Integer> counts = new EnumMap<>(Light.class);
		for (Light light : Light.values()) {
			counts.put(light, 0);
		}
		groups.stream()
			.filter((group) -> group.ranOn(day))
			.forEach((group) -> counts.merge(
					this.lights.on(group.asOf(day), group.kind(), group.startOn(), group.due()).light(), group.clocks(),
					Integer::sum));
		return new Day(day, counts);
	}

}
