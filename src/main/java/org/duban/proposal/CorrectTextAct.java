package org.duban.proposal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.apache.commons.lang3.StringUtils;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;

import org.springframework.stereotype.Component;

@Component
class CorrectTextAct implements ActService<CorrectText> {

	private final Proposals proposals;

	private final Revisions revisions;

	private final DraftRules rules;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	CorrectTextAct(Proposals proposals, Revisions revisions, DraftRules rules, ApplicationEventPublisher events,
			Clock clock) {
		this.proposals = proposals;
		this.revisions = revisions;
		this.rules = rules;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public Class<CorrectText> command() {
		return CorrectText.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long subjectId, Actor actor) {
		return actor.is("clerk") && this.proposals.get(subjectId).correctable();
	}

	@Override
	public Outcome act(long subjectId, CorrectText command, Actor actor) {
		Proposal proposal = this.proposals.get(subjectId);
		Wording old = proposal.wording();
		Wording corrected = new Wording(orElse(command.title(), old.title()),
				orElse(command.situation(), old.situation()), orElse(command.suggestions(), old.suggestions()));
		String category = StringUtils.trimToNull(command.category2());
		List<FieldError> errors = check(proposal, corrected, category);
		if (!errors.isEmpty()) {
			return new Outcome.Refused(errors);
		}
		LocalDateTime now = LocalDateTime.now(this.clock);
		this.revisions.save(new ProposalRevision(proposal, command.reason().strip(), actor.username(), now));
		proposal.correct(corrected, now);
		this.rules.category(category).ifPresent(proposal::classify);
		this.proposals.save(proposal);
		this.events.publishEvent(new TextCorrected(subjectId, command.reason().strip()));
		return Outcome.done();
	}

	private List<FieldError> check(Proposal proposal, Wording corrected, @Nullable String category) {
		List<FieldError> errors = new ArrayList<>();
		this.rules.checkLength(corrected, errors);
		String code = this.rules.category(category).orElse(null);
		if (category != null && code == null) {
			errors.add(new FieldError("category2", "unknown-category", List.of(category)));
		}
		// Replies answer the suggestions by their numbers.
		int items = Suggestions.items(proposal.wording().suggestions()).size();
		if (Suggestions.items(corrected.suggestions()).size() != items) {
			errors.add(new FieldError("suggestions", "items-fixed", List.of(items)));
		}
		if (corrected.equals(proposal.wording()) && (code == null || code.equals(proposal.category()))) {
			errors.add(new FieldError("", "nothing-corrected", List.of()));
		}
		return errors;
	}

	private static String orElse(@Nullable String text, String old) {
		return (text != null) ? text.strip() : old;
	}

}
