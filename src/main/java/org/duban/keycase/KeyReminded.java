package org.duban.keycase;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.duban.account.Accounts;
import org.duban.supervision.MatterReminders;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Who of those asked was reminded, when, and who read it then. */
@Component
class KeyReminded {

	private final JdbcClient jdbc;

	private final MatterReminders ledger;

	private final KeyReminderDay rule;

	private final Accounts accounts;

	KeyReminded(JdbcClient jdbc, MatterReminders ledger, KeyReminderDay rule, Accounts accounts) {
		this.jdbc = jdbc;
		this.ledger = ledger;
		this.rule = rule;
		this.accounts = accounts;
	}

	/**
	 * @param people names of those who were told
	 */
	record Reminded(LocalDateTime at, List<String> people) {
	}

	/** By code of those who were asked. */
	Map<String, Reminded> of(KeyAsking asking) {
		Map<Long, String> codes = new HashMap<>();
		this.jdbc.sql("select id, body_code from key_asked_body where asking_id = ?")
			.param(asking.id())
			.query((row) -> {
				codes.put(row.getLong(1), row.getString(2));
			});
		Map<String, Reminded> reminded = new HashMap<>();
		this.ledger.ofAsked(codes.keySet())
			.forEach((sent) -> reminded.put(String.valueOf(codes.get(sent.matter())),
					new Reminded(sent.at(), sent.recipients().stream().map(this.accounts::name).toList())));
		return reminded;
	}

	LocalDate day(KeyAsking asking) {
		return this.rule.of(asking.askedOn(), asking.dueOn());
	}

}
