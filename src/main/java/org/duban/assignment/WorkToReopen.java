package org.duban.assignment;

import java.util.Optional;

import org.duban.proposal.ReopenableWork;
import org.springframework.stereotype.Component;

/** The work of a unit that answers for itself. */
@Component
class WorkToReopen implements ReopenableWork {

	private final Assignments assignments;

	WorkToReopen(Assignments assignments) {
		this.assignments = assignments;
	}

	@Override
	public Optional<Long> of(long proposalId, String unit) {
		return this.assignments.open(proposalId)
			.stream()
			.filter((work) -> work.unit().equals(unit) && work.role() != UnitRole.CO)
			.map(AssignmentFacts::id)
			.findFirst();
	}

}
