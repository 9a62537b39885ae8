package org.duban.supervision;

import java.util.List;
import java.util.stream.Stream;

import org.duban.account.Accounts;
import org.duban.account.Accounts.Person;
import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.deadline.RunningClock;
import org.duban.proposal.Cases;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The people whom a level is told to. */
@Component
class Recipients {

	private final Accounts accounts;

	private final Assignments assignments;

	private final Cases cases;

	private final TaskHolders holders;

	private final ObjectProvider<ClockHolders> others;

	private final CoHandlers coHandlers;

	Recipients(Accounts accounts, Assignments assignments, Cases cases, TaskHolders holders,
			ObjectProvider<ClockHolders> others, CoHandlers coHandlers) {
		this.coHandlers = coHandlers;
		this.accounts = accounts;
		this.assignments = assignments;
		this.cases = cases;
		this.holders = holders;
		this.others = others;
	}

	List<String> of(RunningClock clock, int level) {
		Stream<String> told = LateParty.of(clock.kind()).told(level).stream().flatMap((role) -> resolve(role, clock));
		return Stream.concat(told, pressed(clock, level)).distinct().toList();
	}

	private Stream<String> pressed(RunningClock clock, int level) {
		return this.coHandlers.pressedAt(clock, level)
			.stream()
			.flatMap((unit) -> Stream.of("liaison", "handler")
				.flatMap((role) -> people("unit-" + unit.unit() + "-" + role)));
	}

	/** The people of a unit who are urged by hand. */
	List<String> ofUnit(String unit) {
		return Stream.of("liaison", "handler", "leader")
			.flatMap((role) -> people("unit-" + unit + "-" + role))
			.distinct()
			.toList();
	}

	private Stream<String> resolve(String role, RunningClock clock) {
		Long assignmentId = clock.subject().assignmentId();
		return switch (role) {
			case "%holder" ->
				Stream
					.concat(this.holders.of(clock).stream(),
							this.others.stream().flatMap((other) -> other.of(clock).stream()))
					.flatMap(this::people);
			case "%proposer" -> Stream.of(this.cases.speaker(clock.subject().proposalId()));
			case "%office" -> (assignmentId == null) ? Stream.empty() : people(facts(assignmentId).officeGroup());
			default -> role.contains("%s") ? unitRole(role, assignmentId) : people(role);
		};
	}

	private Stream<String> unitRole(String role, @Nullable Long assignmentId) {
		return (assignmentId == null) ? Stream.empty() : people(role.formatted(facts(assignmentId).unit()));
	}

	private AssignmentFacts facts(long assignmentId) {
		return this.assignments.facts(assignmentId);
	}

	private Stream<String> people(String groupOrName) {
		List<Person> members = this.accounts.inGroup(groupOrName);
		if (!members.isEmpty()) {
			return members.stream().map(Person::username);
		}
		return this.accounts.find(groupOrName).map(Person::username).stream();
	}

}
