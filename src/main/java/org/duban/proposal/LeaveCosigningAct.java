package org.duban.proposal;

import java.time.Clock;
import java.time.LocalDateTime;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

import org.springframework.stereotype.Component;

@Component
class LeaveCosigningAct implements ActService<LeaveCosigning> {

	private final Proposals proposals;

	private final Cosigners cosigners;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	LeaveCosigningAct(Proposals proposals, Cosigners cosigners, ApplicationEventPublisher events, Clock clock) {
		this.proposals = proposals;
		this.cosigners = cosigners;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public Class<LeaveCosigning> command() {
		return LeaveCosigning.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long subjectId, Actor actor) {
		return this.proposals.get(subjectId).signable() && signer(subjectId, actor) != null;
	}

	@Override
	public Outcome act(long subjectId, LeaveCosigning command, Actor actor) {
		Cosigner cosigner = signer(subjectId, actor);
		if (cosigner == null || !this.proposals.get(subjectId).signable()) {
			return Outcome.refused("", "signatures-frozen");
		}
		cosigner.leave(LocalDateTime.now(this.clock));
		this.cosigners.save(cosigner);
		this.events.publishEvent(new SignerLeft(subjectId, actor.username(), command.reason()));
		return Outcome.done();
	}

	private @Nullable Cosigner signer(long proposalId, Actor actor) {
		return this.cosigners.of(proposalId, actor.username())
			.filter((cosigner) -> cosigner.signed() || cosigner.unsettled())
			.orElse(null);
	}

}
