package org.duban.assignment;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;
import org.duban.workflow.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StepsOfAssignment implements AssignmentSteps {

	private final Plan plan;

	private final Assigning assigning;

	private final Returns returns;

	private final AssignmentBook book;

	private final Cases cases;

	StepsOfAssignment(Plan plan, Assigning assigning, Returns returns, AssignmentBook book, Cases cases) {
		this.plan = plan;
		this.assigning = assigning;
		this.returns = returns;
		this.book = book;
		this.cases = cases;
	}

	@Override
	public List<String> plannedUnits(long proposalId) {
		return this.plan.of(proposalId).stream().map(PlannedUnit::unit).toList();
	}

	@Override
	public List<String> plannedOffices(long proposalId) {
		return this.plan.of(proposalId).stream().map(PlannedUnit::officeGroup).distinct().toList();
	}

	@Override
	public boolean countOpinions(long proposalId) {
		Stamp stamp = this.plan.stamp(Actor.SYSTEM);
		this.plan.of(proposalId)
			.stream()
			.filter((row) -> row.opinion() == null)
			.forEach((row) -> row.says(PlannedUnit.Opinion.SILENT, null, null, stamp));
		return this.plan.disputed(proposalId);
	}

	@Override
	public void assign(long proposalId) {
		this.plan.of(proposalId)
			.forEach((row) -> this.assigning.assign(proposalId, new UnitInRole(row.unit(), row.role()), null));
	}

	@Override
	public List<Long> openIds(long proposalId) {
		return this.book.open(proposalId).stream().map(AssignmentFacts::id).toList();
	}

	@Override
	public long reassign(long assignmentId) {
		Assignment returned = this.book.get(assignmentId);
		String next = this.returns.of(returned)
			.map(ReturnRequest::newUnit)
			.orElseThrow(() -> new IllegalStateException("Nobody named a unit instead of assignment " + assignmentId));
		return this.assigning.pass(returned, next).id();
	}

	@Override
	public Map<String, Object> variables(long assignmentId, boolean redo) {
		AssignmentFacts assignment = this.book.facts(assignmentId);
		ProposalFacts proposal = this.cases.facts(assignment.proposalId());
		Map<String, Object> variables = new HashMap<>();
		variables.put("assignmentId", assignmentId);
		variables.put("unitCode", assignment.unit());
		variables.put("unitName", assignment.unitName());
		variables.put("caseNo", proposal.number());
		variables.put("role", assignment.role().name());
		variables.put("officeGroup", assignment.officeGroup());
		variables.put("issuerGroup", assignment.issuerGroup(redo || proposal.key()));
		variables.put("redo", redo);
		return variables;
	}

}
