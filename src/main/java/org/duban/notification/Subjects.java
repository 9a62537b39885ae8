package org.duban.notification;

import java.util.Objects;

import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;
import org.duban.workflow.LooseMatters;
import org.duban.workflow.LooseMatters.LooseMatter;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Number and title of what a notice is about. */
@Component
class Subjects {

	/** What a notice begins with. */
	record Heading(String number, String title) {
	}

	private final Cases cases;

	private final LooseMatters matters;

	Subjects(Cases cases, LooseMatters matters) {
		this.cases = cases;
		this.matters = matters;
	}

	Heading of(Notice notice) {
		return of(notice.proposalId(), notice.matterId());
	}

	/**
	 * @param matterId of what is no case's, where there is no case
	 */
	Heading of(@Nullable Long proposalId, @Nullable Long matterId) {
		if (proposalId != null) {
			ProposalFacts facts = this.cases.facts(proposalId);
			return new Heading(facts.number(), facts.title());
		}
		LooseMatter matter = this.matters.get(Objects.requireNonNull(matterId, "About nothing"));
		return new Heading(matter.number(), matter.title());
	}

}
