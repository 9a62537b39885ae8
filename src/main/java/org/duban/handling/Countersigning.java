package org.duban.handling;

import java.util.List;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.assignment.UnitRole;
import org.duban.parameter.Parameters;
import org.duban.workflow.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The co-handling units' word on the main unit's reply. */
@Component
@Transactional
class Countersigning implements HandlingSteps {

	private final CountersignatureRepository signatures;

	private final ReplyDesk desk;

	private final Assignments assignments;

	private final Parameters parameters;

	Countersigning(CountersignatureRepository signatures, ReplyDesk desk, Assignments assignments,
			Parameters parameters) {
		this.signatures = signatures;
		this.desk = desk;
		this.assignments = assignments;
		this.parameters = parameters;
	}

	/** Asks every co-handling unit, in the first round only; says how many. */
	int ask(Reply reply) {
		AssignmentFacts assignment = this.desk.assignment(reply.assignmentId());
		if (assignment.role() != UnitRole.MAIN || reply.round() > 1
				|| !this.parameters.flag("countersign.required", this.desk.today())) {
			return 0;
		}
		List<String> units = this.assignments.open(reply.proposalId())
			.stream()
			.filter((unit) -> unit.role() == UnitRole.CO)
			.map(AssignmentFacts::unit)
			.toList();
		units.forEach((unit) -> this.signatures.save(new Countersignature(reply.id(), unit)));
		return units.size();
	}

	List<Countersignature> of(Reply reply) {
		return this.signatures.findByReplyIdOrderById(reply.id());
	}

	/**
	 * Sends the reply on once all have spoken.
	 * @return whether a unit objects
	 */
	boolean settle(Reply reply) {
		List<Countersignature> all = of(reply);
		boolean objection = all.stream().anyMatch(Countersignature::objects);
		if (all.stream().noneMatch(Countersignature::open)) {
			if (objection) {
				this.desk.sendBack(reply);
			}
			else {
				this.desk.sendToAudit(reply);
			}
		}
		return objection;
	}

	@Override
	public List<String> countersigners(long assignmentId) {
		return of(this.desk.get(assignmentId)).stream()
			.filter(Countersignature::open)
			.map(Countersignature::unit)
			.toList();
	}

	@Override
	public boolean countTacitConsent(long assignmentId) {
		Reply reply = this.desk.get(assignmentId);
		Stamp stamp = this.desk.stamp(Actor.SYSTEM);
		of(reply).stream().filter(Countersignature::open).forEach((signature) -> signature.silent(stamp));
		return settle(reply);
	}

}
