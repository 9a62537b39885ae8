package org.duban.feedback;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.duban.parameter.Parameters;
import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;
import org.springframework.stereotype.Component;

/**
 * Who is asked: the first proposer or every signer, as {@code feedback.who} says, of the
 * case and of every case merged into it.
 */
@Component
class AnsweringSigners {

	private final Cases cases;

	private final Parameters parameters;

	private final Clock clock;

	AnsweringSigners(Cases cases, Parameters parameters, Clock clock) {
		this.cases = cases;
		this.parameters = parameters;
		this.clock = clock;
	}

	List<String> of(long proposalId) {
		boolean everyone = !this.parameters.text("feedback.who", LocalDate.now(this.clock)).startsWith("first");
		Set<String> signers = new LinkedHashSet<>();
		collect(proposalId, everyone, signers, new LinkedHashSet<>());
		return List.copyOf(signers);
	}

	private void collect(long proposalId, boolean everyone, Set<String> signers, Set<Long> seen) {
		if (seen.add(proposalId)) {
			ProposalFacts facts = this.cases.facts(proposalId);
			signers.add(this.cases.speaker(proposalId));
			if (everyone) {
				signers.addAll(facts.signers());
			}
			this.cases.mergedInto(proposalId).forEach((merged) -> collect(merged, everyone, signers, seen));
		}
	}

}
