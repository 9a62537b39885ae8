package org.duban.simulation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.duban.assignment.Assignments;
import org.duban.board.BoardCases;
import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.Light;
import org.duban.deadline.Suppositions;
import org.duban.deadline.Suppositions.Supposed;
import org.duban.simulation.ClockAnswer.UnitLine;
import org.duban.workflow.Actor;
import org.duban.workflow.LooseMatters;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Another limit, or a calendar without holidays. */
@Component
@Transactional(readOnly = true)
public class ClockQuestions {

	private final Suppositions suppositions;

	private final BoardCases cases;

	private final Assignments assignments;

	private final LooseMatters matters;

	private final Clock clock;

	ClockQuestions(Suppositions suppositions, BoardCases cases, Assignments assignments, LooseMatters matters,
			Clock clock) {
		this.suppositions = suppositions;
		this.cases = cases;
		this.assignments = assignments;
		this.matters = matters;
		this.clock = clock;
	}

	/**
	 * @param parameter the length of a clock
	 */
	public ClockAnswer ofTerm(String parameter, int amount, Actor actor) {
		return answer(seen(this.suppositions.ofTerm(parameter, amount, since()), actor));
	}

	/** Saturdays and Sundays are off, every other day is worked. */
	public ClockAnswer withoutHolidays(Actor actor) {
		return answer(seen(this.suppositions.ofCalendar(List.of(), since()), actor));
	}

	private LocalDate since() {
		return LocalDate.now(this.clock).minusYears(1);
	}

	private List<Supposed> seen(List<Supposed> all, Actor actor) {
		Set<Long> visible = this.cases.of(actor);
		boolean loose = this.cases.withLoose(actor);
		return all.stream()
			.filter((one) -> one.clock().kind() != ClockKind.COSIGN
					&& isSeen(one.clock().subject().caseId(), visible, loose))
			.toList();
	}

	private static boolean isSeen(@Nullable Long proposalId, Set<Long> visible, boolean loose) {
		return (proposalId != null) ? visible.contains(proposalId) : loose;
	}

	private ClockAnswer answer(List<Supposed> concerned) {
		List<Supposed> running = concerned.stream().filter(Supposed::runs).toList();
		List<Supposed> done = concerned.stream().filter((one) -> !one.runs()).toList();
		return new ClockAnswer(running.size(), lights(running, ClockQuestions::before),
				lights(running, Supposed::light), running.stream().filter(Supposed::moved).count(),
				running.stream().filter((one) -> before(one) != Light.RED && one.light() == Light.RED).count(),
				running.stream().filter((one) -> before(one) == Light.RED && one.light() != Light.RED).count(),
				done.size(), done.stream().filter((one) -> before(one) == Light.RED).count(),
				done.stream().filter((one) -> one.light() == Light.RED).count(), units(running));
	}

	private static Light before(Supposed one) {
		return one.clock().light();
	}

	private static Map<Light, Long> lights(List<Supposed> clocks, Function<Supposed, Light> light) {
		Map<Light, Long> counts = new EnumMap<>(Light.class);
		Arrays.stream(Light.values())
			.forEach((each) -> counts.put(each, clocks.stream().filter((one) -> light.apply(one) == each).count()));
		return counts;
	}

	private List<UnitLine> units(List<Supposed> running) {
		Map<String, List<Supposed>> turned = running.stream()
			.filter((one) -> (before(one) == Light.RED) != (one.light() == Light.RED))
			.filter((one) -> one.clock().subject().assignmentId() != null || one.clock().subject().caseId() == null)
			.collect(Collectors.groupingBy(this::unit));
		return turned.entrySet()
			.stream()
			.map((entry) -> line(entry.getKey(), entry.getValue()))
			.sorted(Comparator.comparingLong((UnitLine line) -> line.becomeLate() + line.inTimeAgain())
				.reversed()
				.thenComparing(UnitLine::unit))
			.toList();
	}

	private static UnitLine line(String unit, List<Supposed> turned) {
		long late = turned.stream().filter((one) -> one.light() == Light.RED).count();
		return new UnitLine(unit, late, turned.size() - late);
	}

	private String unit(Supposed one) {
		ClockSubject subject = one.clock().subject();
		Long assignment = subject.assignmentId();
		return (assignment != null) ? this.assignments.facts(assignment).unitName()
				: this.matters.get(subject.id()).unitName();
	}

}
