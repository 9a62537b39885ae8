package org.duban.notification;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.duban.account.Accounts;
import org.duban.account.Accounts.Person;
import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;
import org.springframework.stereotype.Component;

/** Who is meant: people by role, by name, or by their part in a case. */
@Component
class Recipients {

	private final Accounts accounts;

	private final Cases cases;

	Recipients(Accounts accounts, Cases cases) {
		this.accounts = accounts;
		this.cases = cases;
	}

	List<Person> named(Collection<String> usernames) {
		return usernames.stream().distinct().map(this.accounts::find).flatMap(Optional::stream).toList();
	}

	List<Person> named(String username) {
		return named(List.of(username));
	}

	List<Person> groups(String... groups) {
		return Arrays.stream(groups).flatMap((group) -> this.accounts.inGroup(group).stream()).distinct().toList();
	}

	/**
	 * People of a unit.
	 * @param roles liaison, handler, office, leader, head
	 */
	List<Person> unit(String unit, String... roles) {
		return groups(Arrays.stream(roles).map((role) -> "unit-" + unit + "-" + role).toArray(String[]::new));
	}

	/** Who answers for the case; the office, once nobody is left who could. */
	List<Person> proposer(long proposalId) {
		return this.cases.voiceless(proposalId) ? groups("clerk") : named(this.cases.speaker(proposalId));
	}

	/** The first proposer and all who signed. */
	List<Person> signers(long proposalId) {
		return named(signersOf(this.cases.facts(proposalId)));
	}

	/** The signers of the case and of every case merged into it. */
	List<Person> allSigners(long proposalId) {
		Set<String> names = new LinkedHashSet<>();
		collect(proposalId, names, new LinkedHashSet<>());
		return named(names);
	}

	private void collect(long proposalId, Set<String> names, Set<Long> seen) {
		if (seen.add(proposalId)) {
			names.addAll(signersOf(this.cases.facts(proposalId)));
			this.cases.mergedInto(proposalId).forEach((merged) -> collect(merged, names, seen));
		}
	}

	private static List<String> signersOf(ProposalFacts facts) {
		List<String> names = new ArrayList<>(List.of(facts.proposer()));
		names.addAll(facts.signers());
		return names;
	}

}
