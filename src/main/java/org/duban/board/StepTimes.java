package org.duban.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

import org.duban.calendar.WorkingDays;
import org.duban.deadline.ClockKind;
import org.duban.workflow.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * How many working days each step took that was finished in the last twelve months. What
 * a clock stood still is not counted.
 */
@Component
@Transactional(readOnly = true)
public class StepTimes {

	private static final int HALF = 50;

	private static final int MOST = 90;

	private static final int WHOLE = 100;

	private static final String FINISHED = """
			select c.kind, c.start_on as startOn, c.ended_on as endedOn, c.due, c.paused_days as pausedDays, count(*) as clocks
			from running_clock c %s
			where c.state = 'MET' and c.ended_on > :since and c.kind <> 'COSIGN' and %s
			group by c.kind, c.start_on, c.ended_on, c.due, c.paused_days""";

	/**
	 * A step and its times.
	 *
	 * @param median half of them took at most so many working days
	 * @param most nine of ten took at most so many
	 * @param late how many of them were done after their date
	 */
	public record Step(ClockKind kind, String name, int done, int median, int most, int late) {

	}

	record Group(ClockKind kind, LocalDate startOn, LocalDate endedOn, LocalDate due, int pausedDays, int clocks) {

		boolean late() {
			return this.endedOn.isAfter(this.due);
		}

	}

	private record Took(int days, int clocks) {
	}

	private final JdbcClient jdbc;

	private final WorkingDays workingDays;

	private final BoardNames names;

	private final Clock clock;

	StepTimes(JdbcClient jdbc, WorkingDays workingDays, BoardNames names, Clock clock) {
		this.jdbc = jdbc;
		this.workingDays = workingDays;
		this.names = names;
		this.clock = clock;
	}

	/** In the order of the life cycle; steps that nobody finished are left out. */
	public List<Step> of(Actor actor) {
		BoardScope scope = BoardScope.of(actor);
		Map<ClockKind, List<Group>> finished = scope.parts()
			.stream()
			.flatMap((part) -> this.jdbc.sql(FINISHED.formatted(part.join(), part.condition()))
				.param("since", LocalDate.now(this.clock).minusYears(1))
				.param("offices", scope.offices())
				.query(Group.class)
				.list()
				.stream())
			.collect(Collectors.groupingBy(Group::kind, TreeMap::new, Collectors.toList()));
		return finished.entrySet().stream().map((entry) -> step(entry.getKey(), entry.getValue())).toList();
	}

	private Step step(ClockKind kind, List<Group> groups) {
		List<Took> took = groups.stream()
			.map((group) -> new Took(days(group), group.clocks()))
			.sorted(Comparator.comparingInt(Took::days))
			.toList();
		int late = groups.stream().filter(Group::late).mapToInt(Group::clocks).sum();
		int done = took.stream().mapToInt(Took::clocks).sum();
		return new Step(kind, this.names.of("clock", kind.name()), done, atMost(took, HALF, done),
				atMost(took, MOST, done), late);
	}

	private int days(Group group) {
		return Math.max(0, this.workingDays.between(group.startOn(), group.endedOn()) - group.pausedDays());
	}

	/** The least number of days within which the share of them was done. */
	private static int atMost(List<Took> took, int percent, int done) {
		long wanted = ((long) done * percent + WHOLE - 1) / WHOLE;
		long seen = 0;
		for (Took each : took) {
			seen += each.clocks();
			if (seen >= wanted) {
				return each.days();
			}
		}
		return 0;
	}

}
