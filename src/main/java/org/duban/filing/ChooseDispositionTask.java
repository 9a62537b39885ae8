package org.duban.filing;

import java.util.List;

import org.apache.commons.lang3.StringUtils;
import org.duban.proposal.CaseState;
import org.duban.proposal.Cases;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class ChooseDispositionTask implements CommandService<ChooseDisposition> {

	private final Cases cases;

	private final Refusals refusals;

	private final FilingRules rules;

	private final FilingChoices choices;

	private final ApplicationEventPublisher events;

	ChooseDispositionTask(Cases cases, Refusals refusals, FilingRules rules, FilingChoices choices,
			ApplicationEventPublisher events) {
		this.cases = cases;
		this.refusals = refusals;
		this.rules = rules;
		this.choices = choices;
		this.events = events;
	}

	@Override
	public Class<ChooseDisposition> command() {
		return ChooseDisposition.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		return this.choices.of(task.proposalId(), "units");
	}

	@Override
	public Outcome act(OpenTask task, ChooseDisposition command, Actor actor) {
		long proposalId = task.proposalId();
		String unit = StringUtils.trimToNull(command.unit());
		boolean ends = command.decision().equals("return") || command.decision().equals("withdrawn");
		Outcome refusal = this.rules.check()
			.comment(ends, command.comment())
			.units("unit", (unit != null) ? List.of(unit) : null)
			.refusal();
		if (refusal != null) {
			return refusal;
		}
		String comment = StringUtils.trimToNull(command.comment());
		this.refusals.choose(proposalId, command.decision(), unit, comment);
		return switch (command.decision()) {
			case "return" -> {
				this.cases.reached(proposalId, CaseState.RETURNED);
				this.events.publishEvent(new ProposalReturned(proposalId, StringUtils.defaultString(comment)));
				yield Outcome.done("notFiledOutcome", "return");
			}
			case "withdrawn" -> {
				this.cases.reached(proposalId, CaseState.WITHDRAWN);
				yield Outcome.done("notFiledOutcome", "closed");
			}
			default -> Outcome.done();
		};
	}

}
