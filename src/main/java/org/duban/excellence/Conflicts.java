package org.duban.excellence;

import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duban.account.Accounts;
import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.member.CollectiveBodies;
import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;
import org.duban.proposal.ProposerNames;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who stands behind a case: they do not judge it, and no expert reads their names. */
@Component
class Conflicts {

	private static final String OWN = """
			select p.id from proposal p where p.proposer = :who
			or exists (select 1 from cosigner c where c.proposal_id = p.id and c.member = :who and c.state = 'ACCEPTED')
			or exists (select 1 from collective_operator o where o.username = :who and (o.body_code = p.organisation
			 or concat(',', p.joint_organisations, ',') like concat('%,', o.body_code, ',%')))""";

	private final Cases cases;

	private final Assignments assignments;

	private final CollectiveBodies bodies;

	private final Names names;

	private final JdbcClient jdbc;

	Conflicts(Cases cases, Assignments assignments, CollectiveBodies bodies, Names names, JdbcClient jdbc) {
		this.cases = cases;
		this.assignments = assignments;
		this.bodies = bodies;
		this.names = names;
		this.jdbc = jdbc;
	}

	@Component
	record Names(ProposerNames proposers, Accounts accounts) {

	}

	Conflict of(long proposalId) {
		return new Conflict(people(proposalId),
				this.assignments.open(proposalId).stream().map(AssignmentFacts::unit).collect(Collectors.toSet()));
	}

	boolean bars(long proposalId, String username) {
		return of(proposalId).bars(username,
				this.names.accounts().find(username).map(Accounts.Person::unit).orElse(null));
	}

	/** Log-in names: of the case and of every case merged into it. */
	private Set<String> people(long proposalId) {
		Set<String> people = new HashSet<>();
		for (long id : family(proposalId)) {
			ProposalFacts facts = this.cases.facts(id);
			people.add(facts.proposer());
			people.addAll(facts.signers());
			organisations(id).forEach((code) -> people.addAll(this.bodies.operators(code)));
		}
		return people;
	}

	/** The cases that somebody stands behind, with those into which they were merged. */
	Set<Long> own(String username) {
		Set<Long> own = new HashSet<>();
		List<Long> found = this.jdbc.sql(OWN).param("who", username).query(Long.class).list();
		while (own.addAll(found)) {
			found = this.jdbc.sql("select main_case_id from proposal where main_case_id is not null and id in (:own)")
				.param("own", own)
				.query(Long.class)
				.list();
		}
		return own;
	}

	/** Names of all who proposed it, of merged cases too. */
	List<String> signers(long proposalId) {
		return family(proposalId).stream()
			.map(this.cases::facts)
			.flatMap((facts) -> Stream.concat(Stream.of(facts.proposer()), facts.signers().stream()))
			.distinct()
			.map(this.names.accounts()::name)
			.toList();
	}

	private List<String> organisations(long proposalId) {
		return Arrays.stream(this.jdbc.sql(
				"select concat(coalesce(organisation, ''), ',', coalesce(joint_organisations, '')) from proposal where id = ?")
			.param(proposalId)
			.query(String.class)
			.single()
			.split(",")).filter((code) -> !code.isBlank()).toList();
	}

	/** Names that an expert must not read. */
	Set<String> names(long proposalId) {
		Set<String> names = new LinkedHashSet<>();
		for (long id : family(proposalId)) {
			names.addAll(List.of(this.names.proposers().of(id).split("、")));
			names.addAll(this.jdbc.sql("select contact_person from proposal where id = ?")
				.param(id)
				.query(String.class)
				.list());
		}
		people(proposalId).forEach((username) -> names.add(this.names.accounts().name(username)));
		return names;
	}

	private Set<Long> family(long proposalId) {
		Set<Long> family = new LinkedHashSet<>();
		collect(proposalId, family);
		return family;
	}

	private void collect(long proposalId, Set<Long> family) {
		if (family.add(proposalId)) {
			this.cases.mergedInto(proposalId).forEach((merged) -> collect(merged, family));
		}
	}

}
