package org.duban.report;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duban.organisation.Dictionaries;
import org.jspecify.annotations.Nullable;

/**
 * By what figures are split. An item may have several values, or none: it is then counted
 * under each, or under 未填.
 */
public enum Dimension {

	CATEGORY(Dictionaries.CATEGORY, (item) -> Stream.of(item.of().traits().category())),
	UNIT("", (item) -> units(item).map((unit) -> unit.who().unit())),
	CHANNEL("", (item) -> units(item).map((unit) -> unit.who().channel())),
	TYPE("proposal-type", (item) -> Stream.of(item.of().traits().type())),
	/** The first proposer. */
	MEMBER("", (item) -> Stream.of(item.of().lead().username())),
	SECTOR(Dictionaries.SECTOR, (item) -> Stream.of(item.of().lead().sector())),
	PARTY("party", (item) -> Stream.of(item.of().lead().party())),
	COMMITTEE(Dictionaries.COMMITTEE, (item) -> Stream.of(item.of().lead().committee())),
	GROUP(Dictionaries.PLENARY_GROUP, (item) -> Stream.of(item.of().lead().group())),
	TIME_MARK("time-mark", (item) -> Stream.of(item.of().traits().timeMark())),
	MONTH("", (item) -> Stream.of(item.of().filing().submitted().toString().substring(0, 7))),
	KEY("", (item) -> Stream.of(Boolean.toString(item.of().traits().key()))),
	EXCELLENT("", (item) -> Stream.of(Boolean.toString(item.of().traits().excellent()))),
	REPLY_CLASS("reply-class", (item) -> units(item).map((unit) -> unit.reply().replyClass())),
	SATISFACTION("satisfaction", Dimension::results),
	CONTACT_MODE("contact-mode", (item) -> units(item).flatMap((unit) -> unit.talk().modes().stream()));

	private static final List<Dimension> OF_MEMBERS = List.of(SECTOR, PARTY, COMMITTEE, GROUP);

	private final String names;

	private final Function<Item, Stream<@Nullable String>> values;

	Dimension(String names, Function<Item, Stream<@Nullable String>> values) {
		this.names = names;
		this.values = values;
	}

	static Optional<Dimension> of(String code) {
		return Arrays.stream(values()).filter((one) -> one.code().equals(code)).findFirst();
	}

	/** As it stands in addresses and messages. */
	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	/** The dictionary that names its values; empty for those that have none. */
	String names() {
		return this.names;
	}

	/** Whether members themselves have it, so that numbers per member mean something. */
	boolean ofMembers() {
		return OF_MEMBERS.contains(this);
	}

	/** Empty where nothing stands. */
	Set<String> of(Item item) {
		Set<String> found = this.values.apply(item)
			.filter(Objects::nonNull)
			.map(Objects::requireNonNull)
			.filter((value) -> !value.isEmpty())
			.collect(Collectors.toSet());
		return found.isEmpty() ? Set.of("") : found;
	}

	/** The unit whose part is counted, else those that answer for the case. */
	private static Stream<UnitFact> units(Item item) {
		return (item.unit() != null) ? Stream.of(item.unit()) : item.of().answering().stream();
	}

	private static Stream<@Nullable String> results(Item item) {
		return (item.verdict() != null) ? Stream.of(item.verdict().result())
				: Stream.ofNullable(item.of().outcome().result());
	}

}
