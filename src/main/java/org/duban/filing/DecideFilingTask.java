package org.duban.filing;

import java.util.List;
import java.util.Objects;

import org.apache.commons.lang3.StringUtils;
import org.duban.filing.ReviewOpinion.Stage;
import org.duban.proposal.CaseState;
import org.duban.proposal.Cases;
import org.duban.proposal.MergeObjections;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class DecideFilingTask implements CommandService<DecideFiling> {

	private final Cases cases;

	private final ReviewNotes notes;

	private final Refusals refusals;

	private final FilingRules rules;

	private final FilingChoices choices;

	private final MergeObjections objections;

	private final ApplicationEventPublisher events;

	DecideFilingTask(Cases cases, ReviewNotes notes, Refusals refusals, FilingRules rules, FilingChoices choices,
			MergeObjections objections, ApplicationEventPublisher events) {
		this.objections = objections;
		this.cases = cases;
		this.notes = notes;
		this.refusals = refusals;
		this.rules = rules;
		this.choices = choices;
		this.events = events;
	}

	@Override
	public Class<DecideFiling> command() {
		return DecideFiling.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		return this.choices.of(task.proposalId(), "reasons", "mainCases", "categories", "about");
	}

	@Override
	public Outcome act(OpenTask task, DecideFiling command, Actor actor) {
		long proposalId = task.proposalId();
		Outcome refusal = this.rules.check()
			.comment(command.decision().equals("return"), command.comment())
			.reasons(command.reasons())
			.category(command.category2())
			.mainCase(proposalId, command.mainCase())
			.refusal();
		if (refusal != null) {
			return refusal;
		}
		if (StringUtils.isNotBlank(command.category2())) {
			this.cases.classify(proposalId, command.category2());
		}
		String comment = StringUtils.trimToNull(command.comment());
		this.notes.write(proposalId, Stage.FINAL, actor,
				new ReviewOpinion.Content(command.decision(), command.reasons(), command.mainCase(), null, comment));
		switch (command.decision()) {
			case "merge" -> merge(proposalId, Objects.requireNonNull(command.mainCase()));
			case "not-file" ->
				this.refusals.refuse(proposalId, (command.reasons() != null) ? command.reasons() : List.of(), comment);
			case "return" -> reviewAgain(proposalId);
			default -> {
				// Filing is numbered by the process's next step.
			}
		}
		return command.decision().equals("return") ? Outcome.done() : Outcome.done("filingOutcome", command.decision());
	}

	private void merge(long proposalId, long mainCase) {
		this.cases.merge(proposalId, mainCase);
		this.events.publishEvent(new ProposalMerged(proposalId, mainCase, this.objections.open(proposalId, mainCase)));
	}

	private void reviewAgain(long proposalId) {
		this.notes.openRound(proposalId, this.notes.reviewers(proposalId));
		this.cases.reached(proposalId, CaseState.REVIEW);
	}

}
