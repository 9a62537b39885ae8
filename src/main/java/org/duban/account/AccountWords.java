package org.duban.account;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** An account in words, for its history; papers and trails are Chinese. */
@Component
class AccountWords {

	private final MessageSource messages;

	private final Units units;

	AccountWords(MessageSource messages, Units units) {
		this.messages = messages;
		this.units = units;
	}

	String of(Account account) {
		Accounts.Person person = account.person();
		String roles = Roles.of(account.actor().groups())
			.stream()
			.map((role) -> word("role." + role))
			.collect(Collectors.joining("、"));
		String unit = Optional.ofNullable(person.unit())
			.flatMap(this.units::find)
			.map(HandlingUnit::name)
			.orElse(person.unit());
		String state = account.enabled() ? null : word("account.stopped");
		return Stream.of(person.name(), roles, unit, person.mail(), state)
			.filter((part) -> part != null && !part.isBlank())
			.collect(Collectors.joining(" / "));
	}

	String onceGiven() {
		return word("account.once-given");
	}

	private String word(String code) {
		return String.valueOf(this.messages.getMessage(code, null, code, Locale.SIMPLIFIED_CHINESE));
	}

}
