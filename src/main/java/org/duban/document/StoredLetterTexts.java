package org.duban.document;

import java.text.MessageFormat;
import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.springframework.context.MessageSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The shipped wordings stand in the message bundle; what the administrator writes stands
 * in the table and goes before them.
 */
@Component
@Transactional
class StoredLetterTexts implements LetterTexts {

	private static final Pattern PLACE = Pattern.compile("\\{(\\d+)}");

	private static final List<String> WORDINGS = List.of("filed", "not-filed", "merged", "assignment", "reply",
			"urge-2", "urge-3", "urge-4", "urge-5", "urge-hand", "urge-item", "urge-item-hand", "order", "summons",
			"circular", "circular-item", "party-item", "party-ledger", "certificate");

	/** Who wrote what the house came with. */
	private static final String SHIPPED = "system";

	/** A letter's text, complete. */
	record Filled(String title, String body) {
	}

	private final JdbcClient jdbc;

	private final MessageSource messages;

	private final Clock clock;

	StoredLetterTexts(JdbcClient jdbc, MessageSource messages, Clock clock) {
		this.jdbc = jdbc;
		this.messages = messages;
		this.clock = clock;
	}

	@Override
	public List<String> wordings() {
		return WORDINGS;
	}

	@Override
	public Wording inForce(String wording, LocalDate on) {
		return stored(wording).stream()
			.filter((text) -> !text.validFrom().isAfter(on))
			.reduce((one, other) -> other.validFrom().isAfter(one.validFrom()) ? other : one)
			.orElseGet(() -> shipped(wording));
	}

	@Override
	public List<Wording> history(String wording) {
		List<Wording> all = new ArrayList<>(stored(wording));
		all.add(shipped(wording));
		return all;
	}

	// The later entered first, so that of two for one day the later holds.
	private List<Wording> stored(String wording) {
		return this.jdbc.sql("""
				select title, body, valid_from, basis, changed_by, changed_at from letter_text
				where wording = ? order by id desc""")
			.param(wording)
			.query((row, no) -> new Wording(row.getString(1), row.getString(2), row.getObject(3, LocalDate.class),
					row.getString(4), row.getString(5), row.getObject(6, LocalDateTime.class)))
			.list();
	}

	private Wording shipped(String wording) {
		LocalDate always = LocalDate.EPOCH;
		return new Wording(raw(wording, "title"), raw(wording, "body"), always, "", SHIPPED, always.atStartOfDay());
	}

	@Override
	public Set<Integer> places(String wording) {
		Set<Integer> places = new TreeSet<>();
		Matcher place = PLACE.matcher(raw(wording, "body"));
		while (place.find()) {
			places.add(Integer.valueOf(place.group(1)));
		}
		return places;
	}

	// Asked without arguments a message comes as it was written.
	private String raw(String wording, String part) {
		return this.messages.getMessage("document.letter." + wording + "." + part, null, Locale.SIMPLIFIED_CHINESE);
	}

	@Override
	public void put(String wording, Wording text) {
		this.jdbc.sql("""
				insert into letter_text (wording, title, body, valid_from, basis, changed_by, changed_at)
				values (?, ?, ?, ?, ?, ?, ?)""")
			.params(wording, text.title(), text.body(), text.validFrom(), text.basis(), text.by(), text.at())
			.update();
	}

	/** What a letter of today says with what the case brings. */
	Filled filled(String wording, Object... arguments) {
		if (!WORDINGS.contains(wording)) {
			return new Filled(shipped(wording, "title", arguments), shipped(wording, "body", arguments));
		}
		Wording now = inForce(wording, LocalDate.now(this.clock));
		if (now.by().equals(SHIPPED)) {
			return new Filled(shipped(wording, "title", arguments), shipped(wording, "body", arguments));
		}
		return new Filled(format(now.title(), arguments), format(now.body(), arguments));
	}

	private String shipped(String wording, String part, Object... arguments) {
		return this.messages.getMessage("document.letter." + wording + "." + part, arguments,
				Locale.SIMPLIFIED_CHINESE);
	}

	private static String format(String text, Object... arguments) {
		return new MessageFormat(text, Locale.SIMPLIFIED_CHINESE).format(arguments);
	}

}
