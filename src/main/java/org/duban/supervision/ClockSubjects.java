package org.duban.supervision;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.deadline.ClockSubject;
import org.duban.proposal.Cases;
import org.duban.workflow.LooseMatters;
import org.duban.workflow.LooseMatters.LooseMatter;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What a clock is about and which unit it is of: a unit's part of a case, or a matter of
 * none.
 */
@Component
class ClockSubjects {

	/**
	 * What a clock is about.
	 *
	 * @param number of the case or of the matter
	 * @param unit code, or null where it is no unit's
	 * @param office group of the office of the unit's channel, or null
	 */
	record About(String number, @Nullable String unit, @Nullable String unitName, @Nullable String office) {
	}

	private final Cases cases;

	private final Assignments assignments;

	private final LooseMatters matters;

	ClockSubjects(Cases cases, Assignments assignments, LooseMatters matters) {
		this.cases = cases;
		this.assignments = assignments;
		this.matters = matters;
	}

	About of(ClockSubject subject) {
		Long proposalId = subject.caseId();
		if (proposalId == null) {
			LooseMatter matter = this.matters.get(subject.id());
			return new About(matter.number(), matter.unit(), matter.unitName(), null);
		}
		String number = this.cases.number(proposalId);
		Long assignmentId = subject.assignmentId();
		if (assignmentId == null) {
			return new About(number, null, null, null);
		}
		AssignmentFacts facts = this.assignments.facts(assignmentId);
		return new About(number, facts.unit(), facts.unitName(), facts.officeGroup());
	}

	/** Who speaks for the proposers of a case. */
	String speaker(ClockSubject subject) {
		return this.cases.speaker(subject.proposalId());
	}

}
