package org.duban.board;

import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.lang3.StringUtils;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** The names of codes as the board shows them, in the reader's language. */
@Component
class BoardNames {

	private final MessageSource messages;

	private final Units units;

	private final Dictionaries dictionaries;

	private final JdbcClient jdbc;

	BoardNames(MessageSource messages, Units units, Dictionaries dictionaries, JdbcClient jdbc) {
		this.messages = messages;
		this.units = units;
		this.dictionaries = dictionaries;
		this.jdbc = jdbc;
	}

	/** A code without a name shows itself. */
	String of(String kind, String code) {
		return String.valueOf(this.messages.getMessage(kind + "." + code, null, code, LocaleContextHolder.getLocale()));
	}

	String text(String code, Object... arguments) {
		return this.messages.getMessage(code, arguments, LocaleContextHolder.getLocale());
	}

	String unit(String code) {
		return code.equals(Standing.NONE) ? text("board.no-unit")
				: this.units.find(code).map(HandlingUnit::name).orElse(code);
	}

	/** Where a unit stands in the fixed order of the register. */
	Comparator<String> unitOrder() {
		return Comparator
			.comparingInt((code) -> this.units.find(code).map(HandlingUnit::sortNo).orElse(Integer.MAX_VALUE));
	}

	List<HandlingUnit> units() {
		return this.units.active();
	}

	String category(String code) {
		if (code.equals(Standing.NONE)) {
			return text("board.no-category");
		}
		return this.dictionaries.find(Dictionaries.CATEGORY, code).map(Dictionaries.Entry::shown).orElse(code);
	}

	/** A group as people say it; a log-in name by the person's name. */
	String holder(String groupOrUser, Map<String, String> people) {
		if (groupOrUser.startsWith("unit-")) {
			return unit(StringUtils.substringBetween(groupOrUser, "-", "-"))
					+ of("unit-role", StringUtils.substringAfterLast(groupOrUser, "-"));
		}
		String group = of("group", groupOrUser);
		if (group.equals(groupOrUser) && groupOrUser.startsWith("committee-")) {
			String code = StringUtils.substringAfter(groupOrUser, "-");
			return this.dictionaries.find(Dictionaries.COMMITTEE, code).map(Dictionaries.Entry::shown).orElse(code);
		}
		return group.equals(groupOrUser)
				? people.getOrDefault(StringUtils.removeStart(groupOrUser, "person-"), groupOrUser) : group;
	}

	/** Names by log-in name. */
	Map<String, String> people(List<String> holders) {
		List<String> usernames = holders.stream().map((one) -> StringUtils.removeStart(one, "person-")).toList();
		Map<String, String> names = new HashMap<>();
		if (!usernames.isEmpty()) {
			this.jdbc.sql("select username, name from account where username in (:usernames)")
				.param("usernames", usernames)
				.query((row) -> {
					names.put(row.getString("username"), row.getString("name"));
				});
		}
		return names;
	}

}
