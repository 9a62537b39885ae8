package org.duban.keycase;

import java.util.List;

import org.duban.proposal.Cases;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

/** The committees and their office put a case forward, until it is decided on. */
@Component
class NominateKeyAct implements ActService<NominateKey> {

	private static final List<String> WHO = List.of("clerk", "committee", "committee-chair");

	private final KeyDesk desk;

	private final Cases cases;

	NominateKeyAct(KeyDesk desk, Cases cases) {
		this.desk = desk;
		this.cases = cases;
	}

	@Override
	public Class<NominateKey> command() {
		return NominateKey.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long proposalId, Actor actor) {
		return WHO.stream().anyMatch(actor::is) && KeyRules.eligible(this.cases.facts(proposalId))
				&& this.desk.find(proposalId).map(KeyCase::state).filter((state) -> !state.nominable()).isEmpty();
	}

	@Override
	public Outcome act(long proposalId, NominateKey command, Actor actor) {
		this.desk.putForward(proposalId, command, actor);
		return Outcome.done();
	}

}
