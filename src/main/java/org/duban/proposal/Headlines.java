package org.duban.proposal;

import java.util.List;
import java.util.Optional;

import org.duban.workflow.CaseHeadlines;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional(readOnly = true)
class Headlines implements CaseHeadlines {

	private final Proposals proposals;

	Headlines(Proposals proposals) {
		this.proposals = proposals;
	}

	@Override
	public Optional<Headline> of(long proposalId) {
		return this.proposals.findById(proposalId)
			.map((proposal) -> new Headline(proposal.facts(List.of()).number(), proposal.wording().title(),
					proposal.state().name()));
	}

}
