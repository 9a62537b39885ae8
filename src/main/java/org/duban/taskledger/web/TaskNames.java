package org.duban.taskledger.web;

import java.util.Arrays;
import java.util.List;

import org.duban.account.Accounts;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Who has a matter, by name. */
@Component("taskNames")
public class TaskNames {

	private final Units units;

	private final MessageSource messages;

	private final Accounts accounts;

	TaskNames(Units units, Accounts accounts, MessageSource messages) {
		this.accounts = accounts;
		this.units = units;
		this.messages = messages;
	}

	public String of(String code) {
		return this.units.find(code)
			.map(HandlingUnit::name)
			.orElseGet(() -> String
				.valueOf(this.messages.getMessage("group." + code, null, code, LocaleContextHolder.getLocale())));
	}

	/** Who was told, by name. */
	public String people(String usernames) {
		return String.join("、", Arrays.stream(usernames.split(",")).map((one) -> this.accounts.name(one)).toList());
	}

	public String channels(String codes) {
		return String.join("、", Arrays.stream(codes.split(","))
			.map((one) -> String.valueOf(
					this.messages.getMessage("reminders.channel." + one, null, one, LocaleContextHolder.getLocale())))
			.toList());
	}

	public String all(List<String> codes) {
		return String.join("、", codes.stream().map(this::of).toList());
	}

}
