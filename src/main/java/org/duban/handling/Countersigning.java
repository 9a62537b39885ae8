package org.duban.handling;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

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

	/** Names of the co-handling units by their codes. */
	Map<String, String> unitNames(long assignmentId) {
		return this.assignments.open(this.desk.assignment(assignmentId).proposalId())
			.stream()
			.collect(Collectors.toMap(AssignmentFacts::unit, AssignmentFacts::unitName, (one, other) -> one));
	}

	/**
	 * Sends the reply on once all have spoken. A first objection goes back to the draft
	 * with its text, for the main unit's leader to coordinate; what a unit objects to for
	 * the second time goes on, for the office of the channel to settle.
	 * @return whether the reply goes back to the draft
	 */
	boolean settle(Reply reply) {
		List<Countersignature> all = of(reply);
		Set<String> before = objectedBefore(reply);
		boolean first = all.stream().anyMatch((given) -> given.objects() && !before.contains(given.unit()));
		if (all.stream().noneMatch(Countersignature::open)) {
			if (first) {
				this.desk.sendBack(reply);
			}
			else {
				this.desk.sendToAudit(reply);
			}
		}
		return first;
	}

	/** Units whose objection to this version nobody has settled yet. */
	List<String> standingObjections(Reply reply) {
		return of(reply).stream().filter(Countersignature::objects).map(Countersignature::unit).toList();
	}

	private Set<String> objectedBefore(Reply reply) {
		return this.desk.ofRound(reply.assignmentId())
			.stream()
			.filter((version) -> version.id() < reply.id())
			.flatMap((version) -> of(version).stream())
			.filter(Countersignature::objects)
			.map(Countersignature::unit)
			.collect(Collectors.toSet());
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
