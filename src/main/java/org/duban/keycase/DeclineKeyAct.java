package org.duban.keycase;

import java.util.ArrayList;
import java.util.List;

import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

/** The office enters which candidate the chairs' meeting did not choose, and why. */
@Component
class DeclineKeyAct implements ActService<DeclineKey> {

	private final KeyDesk desk;

	private final KeyOpinionDesk opinions;

	DeclineKeyAct(KeyDesk desk, KeyOpinionDesk opinions) {
		this.desk = desk;
		this.opinions = opinions;
	}

	@Override
	public Class<DeclineKey> command() {
		return DeclineKey.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long proposalId, Actor actor) {
		return actor.is("clerk") && this.desk.candidate(proposalId).isPresent();
	}

	@Override
	public Outcome act(long proposalId, DeclineKey command, Actor actor) {
		KeyCase candidate = this.desk.candidate(proposalId).orElseThrow();
		List<FieldError> errors = new ArrayList<>(
				KeyRules.meeting(command.meetingOn(), candidate.putOn(), this.desk.today()));
		this.opinions.awaited(candidate.proposalId()).ifPresent(errors::add);
		if (!errors.isEmpty()) {
			return new Outcome.Refused(errors);
		}
		this.desk.decline(candidate, command, actor);
		return Outcome.done();
	}

}
