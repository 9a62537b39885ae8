package org.duban.supervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duban.account.Accounts;
import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.AssignmentState;
import org.duban.assignment.Assignments;
import org.duban.assignment.UnitRole;
import org.duban.proposal.CaseState;
import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;
import org.duban.proposal.ProposalType;
import org.duban.workflow.LooseMatters;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.MessageSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Primary;
import org.springframework.context.event.EventListener;
import org.springframework.context.support.ReloadableResourceBundleMessageSource;

/**
 * One case with a main unit (7) and a co-handling one (8); each group has one person of
 * its name.
 */
@TestConfiguration(proxyBeanMethods = false)
class SupervisionFixture {

	private final List<LevelReached> reached = new ArrayList<>();

	private final List<OrderIssued> orders = new ArrayList<>();

	private final List<SummonsRecorded> summonses = new ArrayList<>();

	List<OrderIssued> orders() {
		return this.orders;
	}

	List<SummonsRecorded> summonses() {
		return this.summonses;
	}

	List<LevelReached> reached() {
		return this.reached;
	}

	@EventListener
	void reached(LevelReached level) {
		this.reached.add(level);
	}

	@EventListener
	void issued(OrderIssued order) {
		this.orders.add(order);
	}

	@EventListener
	void recorded(SummonsRecorded summons) {
		this.summonses.add(summons);
	}

	@Bean
	LooseMatters matters() {
		return (id) -> new LooseMatters.LooseMatter(id, "党督〔2026〕" + id + "号", "景区标识不全", "fagai", "发展改革委",
				"/supervision/party");
	}

	@Bean
	TaskHolders holders() {
		return (clock) -> List.of("clerk");
	}

	@Bean
	@Primary
	MessageSource bundles() {
		ReloadableResourceBundleMessageSource messages = new ReloadableResourceBundleMessageSource();
		messages.setBasenames("classpath:messages/supervision", "classpath:messages/deadline");
		messages.setDefaultEncoding("UTF-8");
		return messages;
	}

	@Bean
	Accounts accounts() {
		return new Accounts() {
			@Override
			public Optional<Person> find(String username) {
				return Optional.of(person(username));
			}

			@Override
			public List<Person> inGroup(String group) {
				return List.of(person(group));
			}

			private Person person(String name) {
				return new Person(name, name, null, null);
			}
		};
	}

	@Bean
	Cases cases() {
		return new Cases() {
			@Override
			public ProposalFacts facts(long id) {
				return new ProposalFacts(id, CaseState.HANDLING, "题目", "S1", "14-05-0123", "member001",
						List.of("member001"), List.of("建议"), null, ProposalType.PERSONAL, false, false, null, null);
			}

			@Override
			public void reached(long proposalId, CaseState state) {
			}

			@Override
			public String file(long proposalId) {
				return "14-05-0123";
			}

			@Override
			public void merge(long proposalId, long mainCaseId) {
			}

			@Override
			public List<Long> mergedInto(long mainCaseId) {
				return List.of();
			}

			@Override
			public void classify(long proposalId, String category2) {
			}
		};
	}

	@Bean
	Assignments assignments() {
		return new Assignments() {
			@Override
			public AssignmentFacts facts(long id) {
				return open(1).stream().filter((row) -> row.id() == id).findFirst().orElseThrow();
			}

			@Override
			public List<AssignmentFacts> open(long proposalId) {
				return List.of(row(7, "fagai", UnitRole.MAIN), row(8, "jiaoyu", UnitRole.CO));
			}

			private AssignmentFacts row(long id, String unit, UnitRole role) {
				return new AssignmentFacts(id, 1, unit, unit, role, "gov-office", AssignmentState.SIGNED,
						LocalDate.parse("2026-08-10"), 1, null);
			}

			@Override
			public void reached(long assignmentId, AssignmentState state) {
			}

			@Override
			public void handleAgain(long assignmentId) {
			}
		};
	}

}
