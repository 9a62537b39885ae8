package org.duban.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duban.account.Accounts;
import org.duban.member.BodyRegister;
import org.duban.member.BodyRegister.Entry;
import org.duban.member.CollectiveBodies.Body;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The collective proposers as the administrator keeps them: parties, organisations,
 * committees and district CPPCCs.
 */
@Component
@Transactional
class BodyDesk {

	private static final String REGISTER = "collective-body";

	private final BodyRegister bodies;

	private final Accounts accounts;

	private final RegisterHistory history;

	private final ApplicationEventPublisher events;

	BodyDesk(BodyRegister bodies, Accounts accounts, RegisterHistory history, ApplicationEventPublisher events) {
		this.bodies = bodies;
		this.accounts = accounts;
		this.history = history;
		this.events = events;
	}

	List<Entry> all() {
		return this.bodies.all();
	}

	Optional<Entry> one(String code) {
		return all().stream().filter((entry) -> entry.body().code().equals(code)).findFirst();
	}

	List<RegisterHistory.Change> history() {
		return this.history.of(REGISTER);
	}

	void put(SetBody command, Actor actor) {
		List<FieldError> errors = check(command);
		if (!errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
		String before = one(command.code()).map(BodyDesk::words).orElse(null);
		Entry entry = new Entry(
				new Body(command.code(), command.kind(), command.name().strip(), command.responsible().strip(),
						command.contactPerson().strip(), command.contactTel().strip()),
				command.proposes(), command.operators().stream().distinct().sorted().toList());
		if (!words(entry).equals(before)) {
			this.bodies.put(entry);
			this.history.enter(REGISTER, new RegisterHistory.Step(command.code(), before, words(entry)),
					command.basis(), actor);
			this.events.publishEvent(new CommandAccepted(actor, "set-body", null, Map.of(), command));
		}
	}

	/**
	 * What it may propose hangs on its kind, so that stays; accounts of collective
	 * proposers write for it, and without one it cannot propose.
	 */
	private List<FieldError> check(SetBody command) {
		List<FieldError> errors = new ArrayList<>();
		if (one(command.code()).filter((known) -> !known.body().kind().equals(command.kind())).isPresent()) {
			errors.add(new FieldError("kind", "body-kind-fixed", List.of()));
		}
		if (all().stream()
			.anyMatch((known) -> known.active() && known.body().name().equals(command.name().strip())
					&& !known.body().code().equals(command.code()))) {
			errors.add(new FieldError("name", "dictionary-twice", List.of()));
		}
		List<String> operators = this.accounts.inGroup("collective").stream().map(Accounts.Person::username).toList();
		command.operators()
			.stream()
			.filter((operator) -> !operators.contains(operator))
			.forEach((operator) -> errors.add(new FieldError("operators", "body-no-operator", List.of(operator))));
		if (command.proposes() && command.operators().isEmpty()) {
			errors.add(new FieldError("operators", "body-needs-operator", List.of()));
		}
		return errors;
	}

	private static String words(Entry entry) {
		Body body = entry.body();
		return String.join(" / ", body.name(), body.responsible(), body.contactPerson(), body.contactTel(),
				String.join("、", entry.operators())) + (entry.active() ? "" : " / 停用");
	}

}
