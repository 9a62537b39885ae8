package org.duban.assignment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

import org.duban.proposal.Cases;
import org.duban.workflow.Processes;

import org.springframework.stereotype.Component;

/** All assignments, and the case that follows them. */
@Component
class AssignmentBook implements Assignments, UnitHandling {

	private static final Set<AssignmentState> OUT = Set.of(AssignmentState.REASSIGNED, AssignmentState.CANCELLED);

	private final AssignmentRepository assignments;

	private final AssignmentClocks clocks;

	private final Cases cases;

	private final Processes processes;

	private final Clock clock;

	AssignmentBook(AssignmentRepository assignments, AssignmentClocks clocks, Cases cases, Processes processes,
			Clock clock) {
		this.assignments = assignments;
		this.clocks = clocks;
		this.cases = cases;
		this.processes = processes;
		this.clock = clock;
	}

	@Override
	public AssignmentFacts facts(long assignmentId) {
		return get(assignmentId).facts();
	}

	@Override
	public List<AssignmentFacts> open(long proposalId) {
		return rows(proposalId).stream()
			.map(Assignment::facts)
			.sorted(Comparator.comparing(AssignmentFacts::role).thenComparing(AssignmentFacts::id))
			.toList();
	}

	@Override
	public void reached(long assignmentId, AssignmentState state) {
		Assignment assignment = get(assignmentId);
		assignment.reached(state);
		follow(assignment.proposalId());
	}

	@Override
	public void handleAgain(long assignmentId) {
		Assignment assignment = get(assignmentId);
		assignment.again();
		this.clocks.startRedo(assignment, LocalDate.now(this.clock));
		follow(assignment.proposalId());
	}

	@Override
	public boolean tell(long assignmentId, String message) {
		Assignment assignment = get(assignmentId);
		return this.processes.tell("unit-handling", Long.toString(assignment.processKey()), message, Map.of());
	}

	Assignment get(long assignmentId) {
		return this.assignments.findById(assignmentId)
			.orElseThrow(() -> new NoSuchElementException("No assignment " + assignmentId));
	}

	/** Those that are neither reassigned nor cancelled. */
	List<Assignment> rows(long proposalId) {
		return this.assignments.findByProposalIdOrderById(proposalId)
			.stream()
			.filter((assignment) -> !OUT.contains(assignment.state()))
			.toList();
	}

	Assignment add(Assignment assignment) {
		return this.assignments.saveAndFlush(assignment);
	}

	void follow(long proposalId) {
		CaseProgress.of(open(proposalId)).ifPresent((state) -> this.cases.reached(proposalId, state));
	}

}
