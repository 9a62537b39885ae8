package org.duban.proposal;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;

import org.apache.commons.lang3.StringUtils;
import org.duban.organisation.Dictionaries;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

@Component
class ReviseTask implements CommandService<Revise> {

	private final Proposals proposals;

	private final Revisions revisions;

	private final DraftRules rules;

	private final Dictionaries dictionaries;

	private final Signatures signatures;

	private final Clock clock;

	ReviseTask(Proposals proposals, Revisions revisions, DraftRules rules, Dictionaries dictionaries,
			Signatures signatures, Clock clock) {
		this.signatures = signatures;
		this.proposals = proposals;
		this.revisions = revisions;
		this.rules = rules;
		this.dictionaries = dictionaries;
		this.clock = clock;
	}

	@Override
	public Class<Revise> command() {
		return Revise.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		return Options.of("categories",
				this.dictionaries.entries(Dictionaries.CATEGORY)
					.stream()
					.map((entry) -> new Options.Choice(entry.code(), entry.shown(), ""))
					.toList());
	}

	@Override
	public Outcome act(OpenTask task, Revise command, Actor actor) {
		Wording revised = new Wording(command.title().strip(), command.situation().strip(),
				command.suggestions().strip());
		String category = StringUtils.trimToNull(command.category2());
		List<FieldError> errors = new ArrayList<>();
		this.rules.checkLength(revised, errors);
		if (category != null && this.rules.category(category).isEmpty()) {
			errors.add(new FieldError("category2", "unknown-category", List.of(category)));
		}
		if (!errors.isEmpty()) {
			return new Outcome.Refused(errors);
		}
		Proposal proposal = this.proposals.get(task.proposalId());
		LocalDateTime now = LocalDateTime.now(this.clock);
		this.revisions
			.save(new ProposalRevision(proposal, StringUtils.trimToNull(command.note()), actor.username(), now));
		this.signatures.reworded(proposal.id(), proposal.wording(), revised);
		proposal.revise(revised, this.rules.category(category).orElse(null), now);
		this.proposals.save(proposal);
		return Outcome.done();
	}

}
