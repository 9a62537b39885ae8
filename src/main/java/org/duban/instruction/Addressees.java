package org.duban.instruction;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.workflow.Actor;

import org.springframework.stereotype.Component;

/**
 * Who may be asked to follow an instruction up: a unit that handles the case, the office
 * of such a unit, or the committee's office. Nobody else sees the case.
 */
@Component
class Addressees {

	private static final String COMMITTEE_OFFICE = "clerk";

	private static final List<String> PEOPLE = List.of("liaison", "handler", "leader", "head");

	private final Assignments assignments;

	Addressees(Assignments assignments) {
		this.assignments = assignments;
	}

	/**
	 * @param code a unit's code or an office's group
	 */
	Optional<Addressee> find(long proposalId, String code) {
		List<AssignmentFacts> open = this.assignments.open(proposalId);
		boolean office = Stream.concat(Stream.of(COMMITTEE_OFFICE), open.stream().map(AssignmentFacts::officeGroup))
			.anyMatch(code::equals);
		return office ? Optional.of(new Addressee(null, code))
				: open.stream()
					.filter((row) -> row.unit().equals(code))
					.findFirst()
					.map((row) -> new Addressee(row.id(), null));
	}

	/** The groups of people whom an instruction to somebody concerns. */
	List<String> groups(long proposalId, Addressee addressee) {
		String office = addressee.officeGroup();
		Long assignment = addressee.assignmentId();
		if (office != null) {
			return List.of(office);
		}
		if (assignment != null) {
			return people(this.assignments.facts(assignment).unit()).toList();
		}
		return Stream
			.concat(this.assignments.open(proposalId).stream().flatMap((row) -> people(row.unit())),
					Stream.of(COMMITTEE_OFFICE))
			.distinct()
			.toList();
	}

	private static Stream<String> people(String unit) {
		return PEOPLE.stream().map((role) -> "unit-" + unit + "-" + role);
	}

	boolean includes(Addressee addressee, Actor actor) {
		String office = addressee.officeGroup();
		Long assignment = addressee.assignmentId();
		return (office != null && actor.is(office))
				|| (assignment != null && people(this.assignments.facts(assignment).unit()).anyMatch(actor::is));
	}

}
