package org.duban.filing;

import java.util.Map;

import org.duban.proposal.Cases;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;
import org.duban.workflow.Processes;
import org.springframework.stereotype.Component;

@Component
class AskReconsiderationAct implements ActService<AskReconsideration> {

	private final Cases cases;

	private final Refusals refusals;

	private final Processes processes;

	AskReconsiderationAct(Cases cases, Refusals refusals, Processes processes) {
		this.cases = cases;
		this.refusals = refusals;
		this.processes = processes;
	}

	@Override
	public Class<AskReconsideration> command() {
		return AskReconsideration.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long subjectId, Actor actor) {
		return (actor.is("clerk") || this.cases.speaker(subjectId).equals(actor.username()))
				&& this.refusals.mayAsk(subjectId);
	}

	@Override
	public Outcome act(long subjectId, AskReconsideration command, Actor actor) {
		if (!this.refusals.mayAsk(subjectId)) {
			return Outcome.refused("", "reconsideration-over");
		}
		this.refusals.ask(subjectId, command.reason().strip());
		boolean heard = this.processes.tell("not-filed", String.valueOf(subjectId), "reconsideration-asked", Map.of());
		return heard ? Outcome.done() : Outcome.refused("", "reconsideration-over");
	}

}
