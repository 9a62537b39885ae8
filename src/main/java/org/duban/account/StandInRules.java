package org.duban.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duban.parameter.Parameters;
import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;
import org.springframework.stereotype.Component;

/**
 * To whom and for how long work is lent: to one colleague of the same unit or the same
 * role, not to oneself, not in a chain, for a limited time.
 */
@Component
class StandInRules {

	private static final List<String> NOT_LENT = List.of("member", "collective");

	private final AccountRepository accounts;

	private final StandInRepository standIns;

	private final Parameters parameters;

	private final Clock clock;

	StandInRules(AccountRepository accounts, StandInRepository standIns, Parameters parameters, Clock clock) {
		this.accounts = accounts;
		this.standIns = standIns;
		this.parameters = parameters;
		this.clock = clock;
	}

	boolean mayLend(Actor actor) {
		return NOT_LENT.stream().noneMatch(actor::is);
	}

	List<FieldError> check(LendWork command, Actor lender) {
		List<FieldError> errors = new ArrayList<>();
		checkDays(command, errors);
		Optional<Actor> colleague = this.accounts.findById(command.colleague())
			.filter(Account::enabled)
			.map(Account::actor);
		if (colleague.isEmpty() || !mayLend(colleague.get())) {
			errors.add(new FieldError("colleague", "stand-in-unknown", List.of(command.colleague())));
		}
		else if (lender.username().equals(command.colleague())) {
			errors.add(new FieldError("colleague", "stand-in-oneself", List.of()));
		}
		else if (!related(lender, colleague.get())) {
			errors.add(new FieldError("colleague", "stand-in-stranger", List.of()));
		}
		else if (errors.isEmpty()) {
			checkChain(command, lender, errors);
		}
		return errors;
	}

	private void checkDays(LendWork command, List<FieldError> errors) {
		LocalDate today = LocalDate.now(this.clock);
		if (command.startsOn().isBefore(today)) {
			errors.add(new FieldError("startsOn", "stand-in-past", List.of()));
		}
		int longest = this.parameters.number("standin.max.days", today);
		long days = ChronoUnit.DAYS.between(command.startsOn(), command.endsOn()) + 1;
		if (days < 1) {
			errors.add(new FieldError("endsOn", "stand-in-order", List.of()));
		}
		else if (days > longest) {
			errors.add(new FieldError("endsOn", "stand-in-long", List.of(longest)));
		}
	}

	private void checkChain(LendWork command, Actor lender, List<FieldError> errors) {
		if (meets(this.standIns.findByLenderAndEndedAtIsNull(lender.username()), command)) {
			errors.add(new FieldError("startsOn", "stand-in-twice", List.of()));
		}
		if (meets(this.standIns.findByLenderAndEndedAtIsNull(command.colleague()), command)) {
			errors.add(new FieldError("colleague", "stand-in-away", List.of()));
		}
		if (meets(this.standIns.findByColleagueAndEndedAtIsNull(lender.username()), command)) {
			errors.add(new FieldError("startsOn", "stand-in-chained", List.of()));
		}
	}

	private static boolean meets(List<StandIn> standIns, LendWork command) {
		return standIns.stream().anyMatch((each) -> each.meets(command.startsOn(), command.endsOn()));
	}

	/** Of one unit, or of one role beside the units'. */
	private static boolean related(Actor one, Actor other) {
		if (one.unit() != null) {
			return one.unit().equals(other.unit());
		}
		return other.unit() == null && one.groups().stream().anyMatch(other::is);
	}

}
