package org.duban.handling;

import java.util.LinkedHashSet;
import java.util.Set;

import org.duban.assignment.AssignmentState;
import org.duban.proposal.Cases;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Outcome;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class DeliverReplyService implements CommandService<DeliverReply> {

	private final ReplyDesk desk;

	private final Cases cases;

	private final LateOpinions lateOpinions;

	private final Extensions extensions;

	private final ApplicationEventPublisher events;

	DeliverReplyService(ReplyDesk desk, Cases cases, LateOpinions lateOpinions, Extensions extensions,
			ApplicationEventPublisher events) {
		this.desk = desk;
		this.cases = cases;
		this.lateOpinions = lateOpinions;
		this.extensions = extensions;
		this.events = events;
	}

	@Override
	public Class<DeliverReply> command() {
		return DeliverReply.class;
	}

	@Override
	public Outcome act(OpenTask task, DeliverReply command, Actor actor) {
		if (command.deliveredOn().isAfter(this.desk.today())) {
			return Outcome.refused("deliveredOn", "in-future");
		}
		Reply reply = this.desk.get(task.number("assignmentId"));
		for (String signer : signers(reply.proposalId())) {
			reply.delivered(new ReplyDelivery(signer, command.channel(), command.deliveredOn(), command.note(),
					actor.username()));
		}
		this.desk.reached(reply, AssignmentState.DELIVERED);
		this.events.publishEvent(new ReplyDelivered(reply.assignmentId(), reply.proposalId(), reply.id(), reply.round(),
				reply.replyClass()));
		this.lateOpinions.dismiss(reply);
		this.extensions.lapse(reply.assignmentId());
		return Outcome.done();
	}

	/** Everyone who signed gets the reply, those of merged cases included. */
	private Set<String> signers(long proposalId) {
		Set<String> signers = new LinkedHashSet<>(this.cases.facts(proposalId).signers());
		this.cases.mergedInto(proposalId).forEach((merged) -> signers.addAll(signers(merged)));
		return signers;
	}

}
