package org.duban.filing;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.duban.account.Accounts;
import org.duban.account.WorkByName;
import org.duban.proposal.Cases;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.PersonalTasks;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A second review waits for a reviewer by name; who is no reviewer any more needs
 * somebody who goes on, in the rounds that are open and in those that may be opened
 * again. What was said stays with who said it.
 */
@Component
@Transactional
class ReviewSuccession implements WorkByName {

	private static final String REVIEWER = "reviewer";

	private static final String ROUNDS = """
			select r.proposal_id, r.round_no, r.reviewer1, r.reviewer2 from review_round r join proposal p on p.id = r.proposal_id
			where p.state in ('REVIEW', 'DECISION') and (r.reviewer1 = :name or r.reviewer2 = :name)
			and r.round_no = (select max(l.round_no) from review_round l where l.proposal_id = r.proposal_id)
			order by r.proposal_id""";

	/** A round that goes on, and both who review in it. */
	record Round(long proposalId, int roundNo, String reviewer1, String reviewer2) {

		boolean has(String username) {
			return List.of(this.reviewer1, this.reviewer2).contains(username);
		}

	}

	private final JdbcClient jdbc;

	private final Accounts accounts;

	private final Cases cases;

	private final PersonalTasks tasks;

	ReviewSuccession(JdbcClient jdbc, Accounts accounts, Cases cases, PersonalTasks tasks) {
		this.jdbc = jdbc;
		this.accounts = accounts;
		this.cases = cases;
		this.tasks = tasks;
	}

	@Override
	@Transactional(readOnly = true)
	public int waiting(String username, Set<String> groups) {
		return groups.contains(REVIEWER) ? 0 : rounds(username).size();
	}

	@Override
	@Transactional(readOnly = true)
	public List<Accounts.Person> successors(String username) {
		return this.accounts.inGroup(REVIEWER)
			.stream()
			.filter((person) -> objections(username, person.username()).isEmpty())
			.toList();
	}

	/** Two reviews are two persons' reviews, and nobody reviews the own proposal. */
	@Override
	@Transactional(readOnly = true)
	public List<FieldError> objections(String username, String successor) {
		List<FieldError> errors = new ArrayList<>();
		if (successor.equals(username) || this.accounts.inGroup(REVIEWER)
			.stream()
			.noneMatch((person) -> person.username().equals(successor))) {
			errors.add(new FieldError("successor", "account-successor-unknown", List.of(successor)));
		}
		else if (rounds(username).stream()
			.anyMatch((round) -> round.has(successor)
					|| this.cases.facts(round.proposalId()).signers().contains(successor))) {
			errors.add(new FieldError("successor", "account-successor-twice", List.of(successor)));
		}
		return errors;
	}

	@Override
	public void pass(String username, String successor) {
		for (Round round : rounds(username)) {
			this.jdbc.sql("""
					update review_round set reviewer1 = ?, reviewer2 = ? where proposal_id = ? and round_no = ?""")
				.params(round.reviewer1().equals(username) ? successor : round.reviewer1(),
						round.reviewer2().equals(username) ? successor : round.reviewer2(), round.proposalId(),
						round.roundNo())
				.update();
		}
		for (OpenTask task : this.tasks.offered(username, "second-review")) {
			this.tasks.pass(task.id(), username, successor);
		}
	}

	private List<Round> rounds(String username) {
		return this.jdbc.sql(ROUNDS).param("name", username).query(Round.class).list();
	}

}
