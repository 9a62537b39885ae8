package org.duban.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.apache.commons.lang3.StringUtils;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** What an account may be, and who may be stopped. */
@Component
class AccountRules {

	private static final String ROLES = "roles";

	/** What the house itself acts under, and what its addresses are called. */
	private static final List<String> RESERVED = List.of("system", "new", "import", "made");

	private final AccountRepository accounts;

	private final AccountLinks links;

	private final Units units;

	private final ObjectProvider<WorkByName> work;

	private final Dictionaries dictionaries;

	AccountRules(AccountRepository accounts, AccountLinks links, Units units, Dictionaries dictionaries,
			ObjectProvider<WorkByName> work) {
		this.dictionaries = dictionaries;
		this.accounts = accounts;
		this.links = links;
		this.units = units;
		this.work = work;
	}

	/** For a new one; nothing of another account's is taken over by its name. */
	List<FieldError> checkNew(SetAccount command) {
		List<FieldError> errors = check(command, Set.of());
		if (RESERVED.contains(command.username()) || command.username().startsWith("person-")) {
			errors.add(new FieldError("username", "account-reserved", List.of()));
		}
		else if (this.accounts.existsById(command.username())) {
			errors.add(new FieldError("username", "account-taken", List.of(command.username())));
		}
		return errors;
	}

	/** For one that is there. */
	List<FieldError> checkChange(SetAccount command, Account before, Actor actor) {
		Set<String> had = before.actor().groups();
		List<FieldError> errors = check(command, had);
		Set<String> groups = command.groups();
		if (actor.username().equals(command.username()) && !groups.equals(had)) {
			errors.add(new FieldError(ROLES, "account-own-roles", List.of()));
		}
		else if (had.contains("sysadmin") && !groups.contains("sysadmin")) {
			lastOne(command.username()).ifPresent((code) -> errors.add(new FieldError(ROLES, code, List.of())));
		}
		if (!groups.containsAll(had)) {
			errors.addAll(checkSuccessor(command.username(), command.successor(), groups));
		}
		return errors;
	}

	List<FieldError> checkStop(StopAccount command, Account account, Actor actor) {
		List<FieldError> errors = new ArrayList<>();
		if (actor.username().equals(command.username())) {
			errors.add(new FieldError("", "account-oneself", List.of()));
		}
		else if (account.actor().is("sysadmin")) {
			lastOne(command.username()).ifPresent((code) -> errors.add(new FieldError("", code, List.of())));
		}
		errors.addAll(checkSuccessor(command.username(), command.successor(), Set.of()));
		return errors;
	}

	/** Two who stop one another at once must not both succeed: the rows are locked. */
	private Optional<String> lastOne(String username) {
		boolean another = this.accounts.lockAdministrators()
			.stream()
			.anyMatch((account) -> account.enabled() && !account.person().username().equals(username));
		return another ? Optional.empty() : Optional.of("account-last-administrator");
	}

	/** What waits for a person by name needs somebody who goes on with it. */
	private List<FieldError> checkSuccessor(String username, @Nullable String successor, Set<String> groups) {
		List<FieldError> errors = new ArrayList<>();
		String named = StringUtils.trimToEmpty(successor);
		for (WorkByName each : this.work) {
			int waiting = each.waiting(username, groups);
			if (waiting > 0) {
				errors.addAll(
						named.isEmpty() ? List.of(new FieldError("successor", "account-successor", List.of(waiting)))
								: each.objections(username, named));
			}
		}
		return errors;
	}

	private List<FieldError> check(SetAccount command, Set<String> had) {
		List<FieldError> errors = new ArrayList<>();
		command.roles()
			.stream()
			.filter((role) -> !known(role))
			.forEach((role) -> errors.add(new FieldError(ROLES, "account-role", List.of(role))));
		if (!Phones.fits(command.tel())) {
			errors.add(new FieldError("phone", "phone", List.of()));
		}
		checkUnit(command, had, errors);
		checkTogether(command, errors);
		errors.addAll(this.links.check(command));
		return errors;
	}

	private boolean known(String role) {
		return Roles.all().contains(role) || Roles.committee(role)
			.flatMap((code) -> this.dictionaries.find(Dictionaries.COMMITTEE, code))
			.isPresent();
	}

	/** A unit that is no more gets nobody new. */
	private void checkUnit(SetAccount command, Set<String> had, List<FieldError> errors) {
		boolean given = command.unit() != null && !command.unit().isBlank();
		if (command.ofUnit() && !given) {
			errors.add(new FieldError("unit", "required", List.of()));
		}
		else if (given && !command.ofUnit()) {
			errors.add(new FieldError("unit", "account-unit-role", List.of()));
		}
		else if (given && this.units.find(String.valueOf(command.unit())).filter(HandlingUnit::active).isEmpty()
				&& !had.containsAll(command.groups())) {
			errors.add(new FieldError("unit", "unknown-unit", List.of(String.valueOf(command.unit()))));
		}
	}

	/**
	 * Who keeps the house handles nothing, and the three keepers are three people; who
	 * answers proposals has no account in which proposals and verdicts are written.
	 */
	private static void checkTogether(SetAccount command, List<FieldError> errors) {
		Set<String> keeping = new TreeSet<>(command.roles());
		keeping.retainAll(Roles.KEEPERS);
		if (!keeping.isEmpty() && command.roles().stream().distinct().count() > 1) {
			errors.add(new FieldError(ROLES, "account-keeper", List.of()));
		}
		if (command.ofUnit() && Roles.PROPOSERS.stream().anyMatch(command::has)) {
			errors.add(new FieldError(ROLES, "account-both-sides", List.of()));
		}
		if (Roles.PROPOSERS.stream().allMatch(command::has)) {
			errors.add(new FieldError(ROLES, "account-two-proposers", List.of()));
		}
	}

}
