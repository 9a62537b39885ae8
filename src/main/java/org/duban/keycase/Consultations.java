package org.duban.keycase;

import java.util.Arrays;
import java.util.List;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.proposal.Cases;
import org.duban.workflow.Actor;
import org.springframework.stereotype.Component;

/** Which of the four consultations a case has come to, and for whom. */
@Component
public class Consultations {

	/** Whoever keeps the minutes of every case. */
	private static final List<String> COMMITTEES = List.of("clerk", "committee", "committee-chair");

	private final Cases cases;

	private final Assignments assignments;

	private final KeyDesk desk;

	private final KeyWords words;

	Consultations(Cases cases, Assignments assignments, KeyDesk desk, KeyWords words) {
		this.cases = cases;
		this.assignments = assignments;
		this.desk = desk;
		this.words = words;
	}

	/**
	 * A form that is begun already.
	 *
	 * @param hint when it is held, who takes part, what is written down
	 * @param circles who is asked to take part
	 * @param outline of the minutes
	 */
	public record Template(String kind, String name, String hint, List<String> circles, String outline) {
	}

	/** A unit of the case, which may promise something. */
	public record Unit(String code, String name) {
	}

	/** What the state of the case offers to a person. */
	public List<Template> offered(long proposalId, Actor actor) {
		return kinds(proposalId, actor).stream()
			.map((kind) -> new Template(kind.code(), this.words.of("consultation", kind.code()),
					this.words.of("consultation-when", kind.code()), kind.circles(),
					this.words.of("consultation-outline", kind.code())))
			.toList();
	}

	public List<Unit> units(long proposalId) {
		return this.assignments.open(proposalId)
			.stream()
			.map((unit) -> new Unit(unit.unit(), unit.unitName()))
			.toList();
	}

	/** The one on results belongs to the key supervision while that runs. */
	List<ConsultationKind> kinds(long proposalId, Actor actor) {
		boolean supervised = this.desk.running(proposalId);
		List<AssignmentFacts> units = this.assignments.open(proposalId);
		return Arrays.stream(ConsultationKind.values())
			.filter((kind) -> kind.offeredIn(this.cases.facts(proposalId).state()))
			.filter((kind) -> !supervised || kind != ConsultationKind.RESULTS)
			.filter((kind) -> COMMITTEES.stream().anyMatch(actor::is)
					|| units.stream().anyMatch((unit) -> mayKeep(kind, unit, actor)))
			.toList();
	}

	/** An office of its assigning and handling, a unit of its handling. */
	private static boolean mayKeep(ConsultationKind kind, AssignmentFacts unit, Actor actor) {
		return switch (kind) {
			case RESPONSIBILITY -> actor.is(unit.officeGroup());
			case SOLUTION -> actor.is(unit.officeGroup()) || actor.is("unit-" + unit.unit() + "-handler");
			case EXCHANGE, RESULTS -> false;
		};
	}

}
