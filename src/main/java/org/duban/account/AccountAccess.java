package org.duban.account;

import java.util.Optional;

import org.duban.account.Entrance.Access;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an account may do now, asked at every request on whichever node. */
@Component
public class AccountAccess {

	private final JdbcClient jdbc;

	AccountAccess(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** Nothing if there is no such account or it is stopped. */
	public Optional<Access> of(String username) {
		return this.jdbc
			.sql("select edition, once_until is not null as once from account where username = ? and enabled")
			.param(username)
			.query((row, number) -> new Access(row.getInt("edition"), row.getBoolean("once")))
			.optional();
	}

}
