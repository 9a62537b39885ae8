package org.duban.account;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

import org.duban.workflow.Actor;
import org.duban.workflow.LentTasks;
import org.duban.workflow.PersonalTasks;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * When people change the old rights go: holds, grants, lent work, calendars. Their
 * sessions end by themselves, because the account's edition is another.
 */
@Component
class Leaving {

	private final StandInDesk standIns;

	private final PersonalTasks tasks;

	private final LentTasks lent;

	private final ObjectProvider<WorkByName> work;

	private final ApplicationEventPublisher events;

	Leaving(StandInDesk standIns, PersonalTasks tasks, LentTasks lent, ObjectProvider<WorkByName> work,
			ApplicationEventPublisher events) {
		this.standIns = standIns;
		this.tasks = tasks;
		this.lent = lent;
		this.work = work;
		this.events = events;
	}

	int waiting(String username) {
		return this.work.stream().mapToInt((each) -> each.waiting(username, Set.of())).sum();
	}

	/** Who may go on with all of what waits. */
	List<Accounts.Person> successors(String username) {
		return this.work.stream()
			.filter((each) -> each.waiting(username, Set.of()) > 0)
			.map((each) -> each.successors(username))
			.reduce((one, other) -> one.stream().filter(other::contains).toList())
			.orElse(List.of());
	}

	void stopped(String username, @Nullable String successor, Actor by) {
		List<String> others = this.standIns.endAll(username, by);
		passAndAdjust(username, successor, Set.of());
		others.forEach(this.lent::giveBack);
	}

	/** Who stands in for the person has what the person has, and no more. */
	void lost(String username, @Nullable String successor, Set<String> groups) {
		passAndAdjust(username, successor, groups);
		this.standIns.colleagues(username).stream().map(Actor::username).forEach(this.lent::giveBack);
	}

	void back(String username) {
		this.tasks.adjust(username);
	}

	private void passAndAdjust(String username, @Nullable String successor, Set<String> groups) {
		Stream<WorkByName> waiting = this.work.stream().filter((each) -> each.waiting(username, groups) > 0);
		if (successor != null) {
			waiting.forEach((each) -> each.pass(username, successor.strip()));
		}
		this.tasks.adjust(username);
		this.events.publishEvent(new AccessWithdrawn(username));
	}

}
