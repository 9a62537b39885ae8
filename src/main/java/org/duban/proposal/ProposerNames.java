package org.duban.proposal;

import java.util.List;

import org.duban.account.Accounts;
import org.duban.member.CollectiveBodies;
import org.duban.member.Members;
import org.duban.organisation.Dictionaries;

import org.springframework.stereotype.Component;

/**
 * What a proposer is called: a person, one or several organisations, a sector, a group.
 */
@Component
public class ProposerNames {

	private final Proposals proposals;

	private final CollectiveBodies bodies;

	private final Members members;

	private final Accounts accounts;

	private final Dictionaries dictionaries;

	ProposerNames(Proposals proposals, CollectiveBodies bodies, Members members, Accounts accounts,
			Dictionaries dictionaries) {
		this.proposals = proposals;
		this.bodies = bodies;
		this.members = members;
		this.accounts = accounts;
		this.dictionaries = dictionaries;
	}

	public String of(long proposalId) {
		Proposal proposal = this.proposals.get(proposalId);
		return switch (proposal.type()) {
			case PERSONAL, CO_SIGNED -> person(proposal.proposer());
			case PARTY, ORGANISATION, COMMITTEE, DISTRICT -> organisations(proposal);
			case SECTOR -> convened(proposal, Dictionaries.SECTOR);
			case PLENARY_GROUP -> convened(proposal, Dictionaries.PLENARY_GROUP);
		};
	}

	private String person(String username) {
		return this.accounts.name(username);
	}

	private String organisations(Proposal proposal) {
		List<String> names = proposal.origin()
			.organisations()
			.stream()
			.map((code) -> this.bodies.find(code).map(CollectiveBodies.Body::name).orElse(code))
			.toList();
		return names.isEmpty() ? person(proposal.proposer()) : String.join("、", names);
	}

	private String convened(Proposal proposal, String kind) {
		return this.members.byUsername(proposal.proposer())
			.map(Members.Member::seat)
			.map((seat) -> kind.equals(Dictionaries.SECTOR) ? seat.sector() : seat.group())
			.flatMap((code) -> this.dictionaries.find(kind, code))
			.map((entry) -> kind.equals(Dictionaries.SECTOR) ? entry.name() + "界别" : entry.name())
			.orElseGet(() -> person(proposal.proposer()));
	}

}
