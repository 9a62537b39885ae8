package org.duban.workflow.process;

import java.util.List;
import java.util.Optional;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.duban.workflow.Actor;
import org.duban.workflow.People;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The role that has a task. Where a person is named, it is that person's role: the clerk
 * stands in the group of a proposer's task only to enter on the member's behalf.
 */
@Component
class TaskRoles {

	private static final List<String> OF_PERSONS = List.of("member", "collective", "reviewer", "leader");

	private final ObjectProvider<People> people;

	TaskRoles(ObjectProvider<People> people) {
		this.people = people;
	}

	String of(DelegateTask task) {
		Optional<String> person = Optional.ofNullable(task.getAssignee())
			.or(() -> task.getCandidates()
				.stream()
				.map(IdentityLink::getUserId)
				.filter((user) -> user != null)
				.findFirst());
		if (person.isPresent()) {
			List<String> groups = person.flatMap((name) -> this.people.getObject().actor(name))
				.map(Actor::groups)
				.map(List::copyOf)
				.orElse(List.of());
			return OF_PERSONS.stream().filter(groups::contains).findFirst().orElse("member");
		}
		return task.getCandidates()
			.stream()
			.map(IdentityLink::getGroupId)
			.filter((group) -> group != null)
			.findFirst()
			.orElse("");
	}

}
