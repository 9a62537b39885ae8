package org.duban.filing;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

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
class SecondReviewTask implements CommandService<SecondReview> {

	private static final String RETURN = "return";

	private final Cases cases;

	private final ReviewNotes notes;

	private final FilingRules rules;

	private final FilingChoices choices;

	private final ApplicationEventPublisher events;

	SecondReviewTask(Cases cases, ReviewNotes notes, FilingRules rules, FilingChoices choices,
			ApplicationEventPublisher events) {
		this.cases = cases;
		this.notes = notes;
		this.rules = rules;
		this.choices = choices;
		this.events = events;
	}

	@Override
	public Class<SecondReview> command() {
		return SecondReview.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		return this.choices.of(task.proposalId(), "reasons", "mainCases", "units", "about");
	}

	@Override
	public Outcome act(OpenTask task, SecondReview command, Actor actor) {
		long proposalId = task.proposalId();
		Outcome refusal = this.rules.check()
			.comment(command.decision().equals(RETURN), command.comment())
			.reasons(command.reasons())
			.units("suggestedUnits[#]", command.suggestedUnits())
			.mainCase(proposalId, command.mainCase())
			.refusal();
		if (refusal != null) {
			return refusal;
		}
		this.notes.write(proposalId, Stage.SECOND, actor,
				new ReviewOpinion.Content(command.decision(), command.reasons(), command.mainCase(),
						command.suggestedUnits(), StringUtils.trimToNull(command.comment())));
		return conclude(proposalId);
	}

	/** Both must have spoken; back to the proposer only if both say so. */
	private Outcome conclude(long proposalId) {
		List<ReviewOpinion> opinions = this.notes.ofThisRound(proposalId);
		boolean all = opinions.size() >= this.notes.reviewers(proposalId).size();
		if (all && opinions.stream().allMatch((opinion) -> opinion.decision().equals(RETURN))) {
			this.cases.reached(proposalId, CaseState.RETURNED);
			this.events.publishEvent(new ProposalReturned(proposalId, remarks(opinions)));
			return Outcome.done("secondReview", RETURN);
		}
		if (all) {
			this.cases.reached(proposalId, CaseState.DECISION);
		}
		return Outcome.done("secondReview", "decide");
	}

	private static String remarks(List<ReviewOpinion> opinions) {
		return opinions.stream().map(ReviewOpinion::remarks).filter(Objects::nonNull).collect(Collectors.joining("\n"));
	}

}
