package org.duban.proposal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.NoSuchElementException;

import org.apache.commons.lang3.StringUtils;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

@Component
class AnswerInvitationTask implements CommandService<AnswerInvitation> {

	private final Proposals proposals;

	private final Cosigners cosigners;

	private final Clock clock;

	AnswerInvitationTask(Proposals proposals, Cosigners cosigners, Clock clock) {
		this.proposals = proposals;
		this.cosigners = cosigners;
		this.clock = clock;
	}

	@Override
	public Class<AnswerInvitation> command() {
		return AnswerInvitation.class;
	}

	@Override
	public Outcome act(OpenTask task, AnswerInvitation command, Actor actor) {
		long id = task.number("invitationId");
		Cosigner cosigner = this.cosigners.findById(id)
			.orElseThrow(() -> new NoSuchElementException("No invitation " + id));
		boolean accepted = command.decision().equals(AnswerInvitation.ACCEPT);
		String opinion = StringUtils.trimToNull(command.opinion());
		if (!accepted && opinion == null) {
			return Outcome.refused("opinion", "required");
		}
		if (!cosigner.waiting()) {
			return Outcome.refused("", "already-answered");
		}
		String clerk = Proposers.clerkOf(actor, cosigner.member());
		LocalDateTime now = LocalDateTime.now(this.clock);
		if (accepted) {
			cosigner.sign(Signature.of(this.proposals.get(cosigner.proposalId()).wording()), opinion, clerk, now);
		}
		else {
			cosigner.answer(false, opinion, clerk, now);
		}
		this.cosigners.save(cosigner);
		return Outcome.done();
	}

}
