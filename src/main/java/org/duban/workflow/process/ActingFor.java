package org.duban.workflow.process;

import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.camunda.bpm.engine.delegate.DelegateTask;
import org.camunda.bpm.engine.task.IdentityLink;
import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.StandInRule;
import org.duban.workflow.StandIns;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** In whose name somebody answers a task: the own, or a colleague's who is away. */
@Component
class ActingFor {

	private final ObjectProvider<StandIns> standIns;

	private final ObjectProvider<StandInRule> rules;

	ActingFor(ObjectProvider<StandIns> standIns, ObjectProvider<StandInRule> rules) {
		this.standIns = standIns;
		this.rules = rules;
	}

	List<Actor> lenders(String username) {
		StandIns known = this.standIns.getIfAvailable();
		return (known != null) ? known.lenders(username) : List.of();
	}

	/** The own groups and those of everybody stood in for. */
	List<String> groups(Actor actor) {
		Set<String> roles = new TreeSet<>(actor.groups());
		Set<String> persons = new LinkedHashSet<>();
		for (Actor lender : lenders(actor.username())) {
			roles.addAll(lender.groups());
			persons.add(StandIns.groupOf(lender.username()));
		}
		persons.addAll(EngineGroups.of(roles));
		return List.copyOf(persons);
	}

	/** The person whose task it is, seen from who answers it. */
	Actor of(DelegateTask task, Actor actor) {
		List<Actor> lenders = lenders(actor.username());
		Optional<Actor> holder = lenders.stream()
			.filter((lender) -> lender.username().equals(task.getAssignee()))
			.findFirst();
		if (holder.isPresent()) {
			return actor.standingInFor(holder.get());
		}
		Set<String> offered = offered(task);
		if (offered.contains(actor.username()) || meet(actor.groups(), offered)) {
			return actor;
		}
		return lenders.stream()
			.filter((lender) -> meet(lender.groups(), offered) || offered.contains(StandIns.groupOf(lender.username())))
			.findFirst()
			.map(actor::standingInFor)
			.orElse(actor);
	}

	/** Why the one who acts for another may not do this. */
	Optional<FieldError> objection(OpenTask task, Actor actor) {
		Actor colleague = actor.standIn();
		return (colleague == null) ? Optional.empty()
				: this.rules.stream()
					.map((rule) -> rule.objection(task, colleague))
					.flatMap(Optional::stream)
					.findFirst();
	}

	/** Whether a colleague may so much as see what was given to the one by name. */
	boolean mayBeLent(String taskKey) {
		return this.rules.stream().noneMatch((rule) -> rule.keptToOneself(taskKey));
	}

	private static Set<String> offered(DelegateTask task) {
		Set<String> offered = new TreeSet<>();
		for (IdentityLink link : task.getCandidates()) {
			offered.add(Objects.requireNonNullElse(link.getGroupId(), Objects.toString(link.getUserId(), "")));
		}
		return offered;
	}

	private static boolean meet(Collection<String> groups, Set<String> offered) {
		return groups.stream().anyMatch(offered::contains);
	}

}
