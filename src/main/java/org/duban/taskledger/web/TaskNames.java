package org.duban.taskledger.web;

import java.util.List;

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

	TaskNames(Units units, MessageSource messages) {
		this.units = units;
		this.messages = messages;
	}

	public String of(String code) {
		return this.units.find(code)
			.map(HandlingUnit::name)
			.orElseGet(() -> String
				.valueOf(this.messages.getMessage("group." + code, null, code, LocaleContextHolder.getLocale())));
	}

	public String all(List<String> codes) {
		return String.join("、", codes.stream().map(this::of).toList());
	}

}
