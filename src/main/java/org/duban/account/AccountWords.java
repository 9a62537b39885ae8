package org.duban.account;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duban.organisation.Dictionaries;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/** An account in words, for its history; papers and trails are Chinese. */
@Component
class AccountWords {

	private final MessageSource messages;

	private final Units units;

	private final Dictionaries dictionaries;

	AccountWords(MessageSource messages, Units units, Dictionaries dictionaries) {
		this.dictionaries = dictionaries;
		this.messages = messages;
		this.units = units;
	}

	String of(Account account) {
		Accounts.Person person = account.person();
		String roles = Roles.of(account.actor().groups()).stream().map(this::role).collect(Collectors.joining("、"));
		String unit = Optional.ofNullable(person.unit())
			.flatMap(this.units::find)
			.map(HandlingUnit::name)
			.orElse(person.unit());
		String state = account.enabled() ? null : word("account.stopped");
		return Stream.of(person.name(), roles, unit, person.mail(), state)
			.filter((part) -> part != null && !part.isBlank())
			.collect(Collectors.joining(" / "));
	}

	private String role(String role) {
		return Roles.committee(role)
			.flatMap((code) -> this.dictionaries.find(Dictionaries.COMMITTEE, code))
			.map(Dictionaries.Entry::name)
			.orElseGet(() -> word("role." + role));
	}

	String onceGiven() {
		return word("account.once-given");
	}

	private String word(String code) {
		return String.valueOf(this.messages.getMessage(code, null, code, Locale.SIMPLIFIED_CHINESE));
	}

}
