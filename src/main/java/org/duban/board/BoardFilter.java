package org.duban.board;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.stream.Collectors;

import org.apache.commons.lang3.EnumUtils;
import org.apache.commons.lang3.StringUtils;
import org.duban.deadline.ClockKind;
import org.duban.deadline.Light;
import org.duban.organisation.Channel;
import org.jspecify.annotations.Nullable;

/**
 * What the board is asked for, as it stands in the page's address, so that it can be
 * kept, sent and returned to.
 *
 * @param asked names and values in a fixed order; what means nothing is not among them
 */
public record BoardFilter(Map<String, String> asked) {

	private static final int LONGEST = 100;

	private static final List<String> NAMES = List.of("light", "kind", "whose", "unit", "channel", "category", "state",
			"leader", "paused", "from", "to", "q");

	/** Nothing is asked: all rows. Stands below the names, for it looks at them. */
	public static final BoardFilter NONE = new BoardFilter(Map.of());

	public BoardFilter {
		Map<String, String> known = new LinkedHashMap<>();
		for (String name : NAMES) {
			String value = StringUtils.truncate(StringUtils.strip(asked.get(name)), LONGEST);
			if (value != null && meansSomething(name, value)) {
				known.put(name, value);
			}
		}
		asked = Collections.unmodifiableMap(known);
	}

	private static boolean meansSomething(String name, String value) {
		return switch (name) {
			case "light" -> EnumUtils.isValidEnum(Light.class, value);
			case "kind" -> EnumUtils.isValidEnum(ClockKind.class, value);
			case "channel" -> EnumUtils.isValidEnum(Channel.class, value);
			case "whose" -> List.of("unit", "others").contains(value);
			case "paused" -> List.of("yes", "no").contains(value);
			case "from", "to" -> day(value) != null;
			default -> !value.isEmpty();
		};
	}

	private static @Nullable LocalDate day(@Nullable String value) {
		try {
			return (value != null) ? LocalDate.parse(value) : null;
		}
		catch (DateTimeParseException ex) {
			return null;
		}
	}

	/** Empty where nothing is asked. */
	public String get(String name) {
		return this.asked.getOrDefault(name, "");
	}

	public BoardFilter with(String name, String value) {
		Map<String, String> more = new LinkedHashMap<>(this.asked);
		more.put(name, value);
		return new BoardFilter(more);
	}

	/** The part of the address after the question mark. */
	public String query() {
		return this.asked.entrySet()
			.stream()
			.map((one) -> one.getKey() + "=" + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
	}

	/** Of the board with these rows. */
	public String address() {
		return this.asked.isEmpty() ? "/supervision" : "/supervision?" + query();
	}

	/** Of one page of the list, which keeps its place. */
	public String address(int page) {
		if (page == 0) {
			return address();
		}
		return (this.asked.isEmpty() ? "/supervision?" : address() + "&") + "page=" + page;
	}

	/** All but the words looked for, which the database knows. */
	Predicate<Standing> rows() {
		Predicate<Standing> all = (row) -> true;
		for (Map.Entry<String, String> one : this.asked.entrySet()) {
			all = all.and(rows(one.getKey(), one.getValue()));
		}
		return all;
	}

	private static Predicate<Standing> rows(String name, String value) {
		return switch (name) {
			case "light" -> (row) -> row.light().name().equals(value);
			case "kind" -> (row) -> row.kind().name().equals(value);
			case "whose" -> (row) -> row.ofUnit() == value.equals("unit");
			case "unit" -> (row) -> row.unit().equals(value);
			case "channel" -> (row) -> row.channel().name().equals(value);
			case "category" -> (row) -> row.category().equals(value);
			case "state" -> (row) -> row.caseState().equals(value);
			case "leader" -> (row) -> row.leader().equals(value);
			case "paused" -> (row) -> row.paused() == value.equals("yes");
			case "from" -> notBefore(LocalDate.parse(value));
			case "to" -> notAfter(LocalDate.parse(value));
			default -> (row) -> true;
		};
	}

	private static Predicate<Standing> notBefore(LocalDate day) {
		return (row) -> !row.due().isBefore(day);
	}

	private static Predicate<Standing> notAfter(LocalDate day) {
		return (row) -> !row.due().isAfter(day);
	}

}
