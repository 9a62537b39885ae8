package org.duban.filing;

import java.util.List;

import org.apache.commons.lang3.StringUtils;
import org.duban.filing.ReviewOpinion.Stage;
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
class FirstReviewTask implements CommandService<FirstReview> {

	private final Cases cases;

	private final ReviewGroups groups;

	private final ReviewNotes notes;

	private final FilingRules rules;

	private final FilingChoices choices;

	private final CheckList list;

	private final ApplicationEventPublisher events;

	FirstReviewTask(Cases cases, ReviewGroups groups, ReviewNotes notes, FilingRules rules, FilingChoices choices,
			CheckList list, ApplicationEventPublisher events) {
		this.cases = cases;
		this.groups = groups;
		this.notes = notes;
		this.rules = rules;
		this.choices = choices;
		this.list = list;
		this.events = events;
	}

	@Override
	public Class<FirstReview> command() {
		return FirstReview.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		return this.list.with(
				this.choices.of(task.proposalId(), "reviewers", "reasons", "categories", "checks", "similar"),
				task.proposalId());
	}

	@Override
	public Outcome act(OpenTask task, FirstReview command, Actor actor) {
		long proposalId = task.proposalId();
		boolean returned = command.decision().equals("return");
		FilingRules.Check check = this.rules.check()
			.comment(returned, command.comment())
			.reasons(command.reasons())
			.category(command.category2())
			.checks(command.checks());
		if (!returned) {
			checkReviewers(check, reviewers(command), proposalId);
		}
		Outcome refusal = check.refusal();
		if (refusal != null) {
			return refusal;
		}
		if (StringUtils.isNotBlank(command.category2())) {
			this.cases.classify(proposalId, command.category2());
		}
		String comment = StringUtils.trimToNull(command.comment());
		this.notes.write(proposalId, Stage.FIRST, actor,
				new ReviewOpinion.Content(command.decision(), command.reasons(), null, null, comment));
		this.list.write(proposalId, command.checks(), actor);
		if (returned) {
			this.cases.reached(proposalId, CaseState.RETURNED);
			this.events.publishEvent(new ProposalReturned(proposalId, StringUtils.defaultString(comment)));
		}
		else {
			this.notes.openRound(proposalId, reviewers(command));
			this.cases.reached(proposalId, CaseState.REVIEW);
		}
		return Outcome.done();
	}

	private static List<String> reviewers(FirstReview command) {
		return (command.reviewers() != null) ? command.reviewers() : List.of();
	}

	/** Two people of one group, and nobody judges what he signed. */
	private void checkReviewers(FilingRules.Check check, List<String> reviewers, long proposalId) {
		if (reviewers.stream().distinct().count() != 2 || reviewers.size() != 2) {
			check.refuse("reviewers", "two-reviewers");
			return;
		}
		if (this.groups.all().stream().noneMatch((group) -> group.reviewers().containsAll(reviewers))) {
			check.refuse("reviewers", "not-one-group");
		}
		List<String> signers = this.cases.facts(proposalId).signers();
		for (int i = 0; i < reviewers.size(); i++) {
			if (signers.contains(reviewers.get(i))) {
				check.refuse("reviewers[" + i + "]", "reviewer-signed", reviewers.get(i));
			}
		}
	}

}
