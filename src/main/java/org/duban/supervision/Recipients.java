package org.duban.supervision;

import java.util.List;
import java.util.stream.Stream;

import org.duban.account.Accounts;
import org.duban.account.Accounts.Person;
import org.duban.deadline.RunningClock;
import org.jspecify.annotations.Nullable;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** The people whom a level is told to. */
@Component
class Recipients {

	private final Accounts accounts;

	private final ClockSubjects subjects;

	private final TaskHolders holders;

	private final ObjectProvider<ClockHolders> others;

	private final CoHandlers coHandlers;

	Recipients(Accounts accounts, ClockSubjects subjects, TaskHolders holders, ObjectProvider<ClockHolders> others,
			CoHandlers coHandlers) {
		this.coHandlers = coHandlers;
		this.accounts = accounts;
		this.subjects = subjects;
		this.holders = holders;
		this.others = others;
	}

	List<String> of(RunningClock clock, int level) {
		Stream<String> told = LateParty.of(clock).told(level).stream().flatMap((role) -> resolve(role, clock));
		return Stream.concat(told, pressed(clock, level)).distinct().toList();
	}

	private Stream<String> pressed(RunningClock clock, int level) {
		return this.coHandlers.pressedAt(clock, level)
			.stream()
			.flatMap((unit) -> Stream.of("liaison", "handler")
				.flatMap((role) -> people("unit-" + unit.unit() + "-" + role)));
	}

	/** Those who are urged by hand of the unit whose clock it is. */
	List<String> ofUnit(RunningClock clock) {
		String unit = this.subjects.of(clock.subject()).unit();
		return (unit != null) ? ofUnit(unit) : List.of();
	}

	/** The people of a unit who are urged by hand. */
	List<String> ofUnit(String unit) {
		return Stream.of("liaison", "handler", "leader")
			.flatMap((role) -> people("unit-" + unit + "-" + role))
			.distinct()
			.toList();
	}

	private Stream<String> resolve(String role, RunningClock clock) {
		return switch (role) {
			case "%holder" ->
				Stream
					.concat(this.holders.of(clock).stream(),
							this.others.stream().flatMap((other) -> other.of(clock).stream()))
					.flatMap(this::people);
			case "%proposer" -> Stream.of(this.subjects.speaker(clock.subject()));
			case "%office" -> optional(this.subjects.of(clock.subject()).office());
			default -> role.contains("%s") ? unitRole(role, clock) : people(role);
		};
	}

	private Stream<String> unitRole(String role, RunningClock clock) {
		String unit = this.subjects.of(clock.subject()).unit();
		return (unit == null) ? Stream.empty() : people(role.formatted(unit));
	}

	private Stream<String> optional(@Nullable String group) {
		return (group == null) ? Stream.empty() : people(group);
	}

	private Stream<String> people(String groupOrName) {
		List<Person> members = this.accounts.inGroup(groupOrName);
		if (!members.isEmpty()) {
			return members.stream().map(Person::username);
		}
		return this.accounts.find(groupOrName).map(Person::username).stream();
	}

}
