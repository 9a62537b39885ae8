package org.duban.account;

import java.util.Optional;
import java.util.regex.Pattern;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Where people are reached at work. Everybody enters the own number. */
@Component
@Transactional
public class Phones {

	/** Digits, and what stands between them; an extension in words, e.g. 内线 6101. */
	private static final Pattern NUMBER = Pattern.compile("(?=.*\\d)[\\d\\p{L} +()（）/、,;，；.-]{3,50}");

	private final JdbcClient jdbc;

	Phones(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Transactional(readOnly = true)
	public Optional<String> of(String username) {
		return this.jdbc.sql("select phone from account where username = ? and phone is not null")
			.param(username)
			.query(String.class)
			.optional();
	}

	/** Whether it is a number, or none. */
	static boolean fits(String number) {
		return number.isBlank() || NUMBER.matcher(number.strip()).matches();
	}

	/**
	 * @param number empty for none
	 * @return the code of what is wrong with it, or nothing
	 */
	public Optional<String> set(String username, String number) {
		String meant = number.strip();
		if (!fits(meant)) {
			return Optional.of("phone");
		}
		this.jdbc.sql("update account set phone = ? where username = ?")
			.params(meant.isEmpty() ? null : meant, username)
			.update();
		return Optional.empty();
	}

}
