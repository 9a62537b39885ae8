package org.duban.assignment;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Nobody is main unit and co-handler of one case, or answers it twice. Where a reform
 * makes it so, the part with the greater duty stays: main before separate before
 * co-handling, and of two alike the one that is further. What was delivered stays too.
 */
@Component
class DoubleRoles {

	private static final Comparator<Assignment> GREATEST_DUTY = Comparator
		.comparing((Assignment assignment) -> duty(assignment.role()))
		.thenComparing(Assignment::state, Comparator.reverseOrder())
		.thenComparing(Assignment::id);

	private final AssignmentBook book;

	private final AssignmentClocks clocks;

	private final PlannedUnitRepository plans;

	private final ApplicationEventPublisher events;

	DoubleRoles(AssignmentBook book, AssignmentClocks clocks, PlannedUnitRepository plans,
			ApplicationEventPublisher events) {
		this.book = book;
		this.clocks = clocks;
		this.plans = plans;
		this.events = events;
	}

	/** What the unit does twice in these cases it does once. */
	void settle(Collection<Long> proposals, String unit) {
		for (long proposalId : proposals) {
			List<Assignment> parts = this.book.rows(proposalId)
				.stream()
				.filter((row) -> row.unit().equals(unit))
				.sorted(GREATEST_DUTY)
				.toList();
			parts.stream()
				.skip(1)
				.filter((part) -> part.state() != AssignmentState.DELIVERED)
				.forEach((part) -> drop(part, parts.get(0).role()));
		}
	}

	/** The same for what is only planned. */
	void settlePlans(Collection<Long> proposals, String unit) {
		for (long proposalId : proposals) {
			this.plans.findByProposalIdAndActiveTrueOrderById(proposalId)
				.stream()
				.filter((plan) -> plan.unit().equals(unit))
				.sorted(Comparator.comparing((PlannedUnit plan) -> duty(plan.role())))
				.skip(1)
				.forEach(PlannedUnit::replaced);
		}
	}

	private void drop(Assignment part, UnitRole kept) {
		part.reached(AssignmentState.CANCELLED);
		this.clocks.cancel(part);
		this.book.tell(part.id(), "assignment-cancelled");
		this.book.follow(part.proposalId());
		this.events.publishEvent(new UnitDoubled(part.id(), part.proposalId(), part.unit(), kept, part.role()));
	}

	private static int duty(UnitRole role) {
		return switch (role) {
			case MAIN -> 0;
			case SEPARATE -> 1;
			case CO -> 2;
		};
	}

}
