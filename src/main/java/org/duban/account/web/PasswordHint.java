package org.duban.account.web;

import java.time.Clock;
import java.time.LocalDate;

import org.duban.parameter.Parameters;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What a password must be like, said before it is typed. */
@Component("passwordHint")
public class PasswordHint {

	private final Parameters parameters;

	private final MessageSource messages;

	private final Clock clock;

	PasswordHint(Parameters parameters, MessageSource messages, Clock clock) {
		this.parameters = parameters;
		this.messages = messages;
		this.clock = clock;
	}

	public String text() {
		LocalDate today = LocalDate.now(this.clock);
		return this.messages.getMessage("password.hint", new Object[] {
				this.parameters.number("password.min.chars", today), this.parameters.number("password.kinds", today) },
				LocaleContextHolder.getLocale());
	}

}
