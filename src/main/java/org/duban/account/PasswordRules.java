package org.duban.account;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.duban.parameter.Parameters;
import org.duban.workflow.FieldError;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** What a password must be like, and passwords that the house makes itself. */
@Component
class PasswordRules {

	/** More the check of a password does not look at. */
	private static final int MOST_BYTES = 72;

	/** Without those that are mistaken for one another. */
	private static final String LETTERS = "abcdefghjkmnpqrstuvwxyz23456789";

	private static final int GROUPS = 4;

	private static final int OF_GROUP = 4;

	/**
	 * Nobody guesses what the house makes by chance, so its check need not be slow.
	 */
	private static final int LIGHT = 4;

	/** A one-time password, and the last day on which it opens. */
	record Made(String password, String hash, LocalDate until) {

		@Override
		public String toString() {
			return "Made[" + this.until + "]";
		}

	}

	private final SecureRandom random = new SecureRandom();

	private final PasswordEncoder once = new BCryptPasswordEncoder(LIGHT);

	private final PasswordEncoder passwords;

	private final Parameters parameters;

	private final Clock clock;

	PasswordRules(PasswordEncoder passwords, Parameters parameters, Clock clock) {
		this.passwords = passwords;
		this.parameters = parameters;
		this.clock = clock;
	}

	Made made() {
		StringBuilder password = new StringBuilder();
		for (int i = 0; i < GROUPS * OF_GROUP; i++) {
			password.append((i > 0 && i % OF_GROUP == 0) ? "-" : "")
				.append(LETTERS.charAt(this.random.nextInt(LETTERS.length())));
		}
		LocalDate today = LocalDate.now(this.clock);
		return new Made(password.toString(), this.once.encode(password),
				today.plusDays(this.parameters.number("password.once.days", today)));
	}

	String hash(String password) {
		return this.passwords.encode(password);
	}

	/**
	 * Long enough, of several kinds of characters, without the log-in name, and not the
	 * one before.
	 */
	List<FieldError> check(Account account, OwnPassword chosen) {
		List<FieldError> errors = new ArrayList<>();
		LocalDate today = LocalDate.now(this.clock);
		if (!this.passwords.matches(chosen.current(), account.passwordHash())) {
			errors.add(new FieldError("current", "password-wrong", List.of()));
		}
		int shortest = this.parameters.number("password.min.chars", today);
		int kinds = this.parameters.number("password.kinds", today);
		if (chosen.next().codePointCount(0, chosen.next().length()) < shortest) {
			errors.add(new FieldError("next", "password-short", List.of(shortest)));
		}
		else if (chosen.next().getBytes(StandardCharsets.UTF_8).length > MOST_BYTES) {
			errors.add(new FieldError("next", "password-long", List.of(MOST_BYTES)));
		}
		else if (kinds(chosen.next()) < kinds) {
			errors.add(new FieldError("next", "password-kinds", List.of(kinds)));
		}
		else if (chosen.next().toLowerCase(Locale.ROOT).contains(account.person().username())) {
			errors.add(new FieldError("next", "password-name", List.of()));
		}
		else if (this.passwords.matches(chosen.next(), account.passwordHash())) {
			errors.add(new FieldError("next", "password-same", List.of()));
		}
		if (!chosen.next().equals(chosen.again())) {
			errors.add(new FieldError("again", "password-differs", List.of()));
		}
		return errors;
	}

	/** Small letters, capitals, digits, everything else. */
	private static long kinds(String password) {
		return Stream.of("[a-z]", "[A-Z]", "[0-9]", "[^a-zA-Z0-9]")
			.filter((kind) -> password.replaceAll(kind, "").length() < password.length())
			.count();
	}

}
