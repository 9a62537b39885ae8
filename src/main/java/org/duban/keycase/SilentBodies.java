package org.duban.keycase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.duban.account.Accounts;
import org.duban.account.Accounts.Person;
import org.duban.supervision.DatedMatters;
import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Those who were asked about candidates and have not answered. For whom nobody can answer
 * any more, the office hears of it.
 */
@Component
@Transactional(readOnly = true)
class SilentBodies implements DatedMatters {

	/** That of the yellow light: there is still time. */
	static final int LEVEL = 1;

	/** Owes an opinion on a candidate on which the meeting has not decided. */
	private static final String SILENT = """
			select b.id, b.body_code, a.asked_at, a.due_on, count(*) from key_asked_body b
			join key_asking a on a.id = b.asking_id join key_asking_case c on c.asking_id = a.id
			join key_case k on k.proposal_id = c.proposal_id and k.state = 'CANDIDATE'
			where a.due_on >= :today and not exists (select 1 from key_opinion o where o.asking_id = a.id
			 and o.proposal_id = c.proposal_id and o.body_code = b.body_code) and (b.id = :only or :only = 0)
			group by b.id, b.body_code, a.asked_at, a.due_on order by b.id""";

	private final JdbcClient jdbc;

	private final AskedBodies bodies;

	private final KeyReminderDay rule;

	private final Accounts accounts;

	private final MessageSource messages;

	private final Clock clock;

	SilentBodies(JdbcClient jdbc, AskedBodies bodies, KeyReminderDay rule, Accounts accounts, MessageSource messages,
			Clock clock) {
		this.jdbc = jdbc;
		this.bodies = bodies;
		this.rule = rule;
		this.accounts = accounts;
		this.messages = messages;
		this.clock = clock;
	}

	/** One who is asked and how many opinions are owed. */
	private record Silent(Matter matter, String body, int owed) {
	}

	@Override
	public Kind kind() {
		return Kind.KEY_OPINION;
	}

	@Override
	public List<Matter> open() {
		return silent(today(), 0).stream().map(Silent::matter).toList();
	}

	@Override
	public Optional<Matter> find(long id) {
		return silent(today(), id).stream().map(Silent::matter).findFirst();
	}

	@Override
	public List<Integer> reached(Matter matter, LocalDate day) {
		return this.rule.reached(matter.start(), matter.due(), day) ? List.of(LEVEL) : List.of();
	}

	@Override
	public LocalDate dayOf(Matter matter, int level) {
		return this.rule.of(matter.start(), matter.due());
	}

	@Override
	public Said said(Matter matter, int level) {
		Silent silent = silent(today(), matter.id()).stream()
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException("Nobody silent " + matter.id()));
		List<String> people = this.bodies.people(silent.body());
		List<String> told = people.isEmpty() ? this.accounts.inGroup("clerk").stream().map(Person::username).toList()
				: people;
		String text = this.messages.getMessage(
				people.isEmpty() ? "key-opinion.reminder.nobody" : "key-opinion.reminder",
				new Object[] { matter.title(), silent.owed(), matter.due().toString() }, Locale.SIMPLIFIED_CHINESE);
		return new Said(told, text, people.isEmpty() ? "/key-askings" : "/key-opinions");
	}

	/**
	 * @param only the one who is asked, or 0 for all
	 */
	private List<Silent> silent(LocalDate today, long only) {
		return this.jdbc.sql(SILENT).param("today", today).param("only", only).query((row, no) -> {
			String body = row.getString(2);
			LocalDateTime askedAt = row.getObject(3, LocalDateTime.class);
			return new Silent(new Matter(Kind.KEY_OPINION, row.getLong(1), name(body), askedAt.toLocalDate(),
					row.getObject(4, LocalDate.class), askedAt), body, row.getInt(5));
		}).list();
	}

	// The ledger is a Chinese file whoever looks at it.
	private String name(String body) {
		return body.equals(AskedBodies.GOVERNMENT)
				? this.messages.getMessage("group." + body, null, Locale.SIMPLIFIED_CHINESE) : this.bodies.name(body);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
