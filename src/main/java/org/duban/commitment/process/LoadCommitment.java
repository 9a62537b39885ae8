package org.duban.commitment.process;

import org.camunda.bpm.engine.delegate.DelegateExecution;
import org.camunda.bpm.engine.delegate.ExecutionListener;
import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.commitment.Commitments;
import org.duban.commitment.Commitments.Subject;
import org.duban.proposal.Cases;
import org.springframework.stereotype.Component;

@Component
class LoadCommitment implements ExecutionListener {

	private final Commitments commitments;

	private final Assignments assignments;

	private final Cases cases;

	LoadCommitment(Commitments commitments, Assignments assignments, Cases cases) {
		this.commitments = commitments;
		this.assignments = assignments;
		this.cases = cases;
	}

	@Override
	public void notify(DelegateExecution execution) {
		Subject subject = this.commitments.subject(((Number) execution.getVariable("commitmentId")).longValue());
		AssignmentFacts unit = this.assignments.facts(subject.assignmentId());
		execution.setVariable("proposalId", subject.proposalId());
		execution.setVariable("assignmentId", subject.assignmentId());
		execution.setVariable("unitCode", unit.unit());
		execution.setVariable("unitName", unit.unitName());
		execution.setVariable("officeGroup", unit.officeGroup());
		execution.setVariable("caseNo", this.cases.facts(subject.proposalId()).number());
	}

}
