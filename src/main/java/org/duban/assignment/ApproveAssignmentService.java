package org.duban.assignment;

import java.util.List;
import java.util.Map;

import org.duban.proposal.CaseState;
import org.duban.proposal.Cases;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

/**
 * One task per channel; what any office returns goes back to the clerk as a whole, and
 * the case stands again where it stood before units were named.
 */
@Component
class ApproveAssignmentService implements CommandService<ApproveAssignment> {

	private final Plan plan;

	private final Cases cases;

	ApproveAssignmentService(Plan plan, Cases cases) {
		this.plan = plan;
		this.cases = cases;
	}

	@Override
	public Class<ApproveAssignment> command() {
		return ApproveAssignment.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		return new Options(
				Map.of("plan", this.plan.choices(task.proposalId()), "about", this.plan.notes(task.proposalId())),
				List.of());
	}

	@Override
	public Outcome act(OpenTask task, ApproveAssignment command, Actor actor) {
		boolean returned = command.decision().equals("return");
		if (returned && (command.comment() == null || command.comment().isBlank())) {
			return Outcome.refused("comment", "required");
		}
		List<PlannedUnit> all = this.plan.of(task.proposalId());
		if (!returned && !UnitMix.coherent(all.stream().map(PlannedUnit::role).toList())) {
			return Outcome.refused("decision", "one-main-or-separate");
		}
		PlannedUnit.Approval approval = returned ? PlannedUnit.Approval.RETURNED : PlannedUnit.Approval.APPROVED;
		this.plan.of(task.proposalId(), task.text("officeGroup"))
			.forEach((row) -> row.decided(approval, command.comment(), this.plan.stamp(actor)));
		if (returned) {
			this.cases.reached(task.proposalId(), CaseState.FILED);
		}
		boolean anyReturned = all.stream().anyMatch((row) -> row.approval() == PlannedUnit.Approval.RETURNED);
		return Outcome.done("approveAssignment", anyReturned ? "return" : "approve");
	}

}
