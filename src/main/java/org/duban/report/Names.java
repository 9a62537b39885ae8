package org.duban.report;

import java.io.IOException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

import org.duban.account.Accounts;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * What indicators, dimensions and their values are called, and in which order values
 * stand.
 */
@Component
class Names {

	private final MessageSource messages;

	private final Units units;

	private final Dictionaries dictionaries;

	private final Accounts accounts;

	Names(MessageSource messages, Units units, Dictionaries dictionaries, Accounts accounts) {
		this.accounts = accounts;
		this.messages = messages;
		this.units = units;
		this.dictionaries = dictionaries;
	}

	/** What writes a paper. */
	interface Work {

		void run() throws IOException;

	}

	/** Papers are Chinese, whoever reads them. */
	static void inChinese(Work work) throws IOException {
		Locale reader = LocaleContextHolder.getLocale();
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		try {
			work.run();
		}
		finally {
			LocaleContextHolder.setLocale(reader);
		}
	}

	/** A code without a name shows itself. */
	String of(String kind, String code) {
		return String.valueOf(this.messages.getMessage(kind + "." + code, null, code, LocaleContextHolder.getLocale()));
	}

	String text(String code, Object... arguments) {
		return this.messages.getMessage(code, arguments, LocaleContextHolder.getLocale());
	}

	String indicator(Indicator indicator) {
		return text("indicator." + indicator.code());
	}

	String definition(Indicator indicator) {
		return text("indicator." + indicator.code() + ".how");
	}

	String sitting(Sitting sitting) {
		return text("report.sitting", sitting.term(), sitting.session());
	}

	/**
	 * @param code of the session
	 */
	String sitting(String code) {
		String[] parts = code.split("-", 2);
		return text("report.sitting", parts[0], parts[parts.length - 1]);
	}

	/** As papers write a day. */
	String day(LocalDate day) {
		return text("report.day", String.valueOf(day.getYear()), String.valueOf(day.getMonthValue()),
				String.valueOf(day.getDayOfMonth()));
	}

	String unit(String code) {
		return this.units.find(code).map(HandlingUnit::name).orElse(code);
	}

	String value(Dimension dimension, String code) {
		if (code.isEmpty()) {
			return text("report.no-value");
		}
		return switch (dimension) {
			case UNIT -> unit(code);
			case CHANNEL -> of("channel", code);
			case MEMBER -> this.accounts.name(code);
			case KEY, EXCELLENT -> of("report.flag", code);
			case MONTH -> code;
			default -> this.dictionaries.find(dimension.names(), code).map(Dictionaries.Entry::shown).orElse(code);
		};
	}

	/** The order of the register or dictionary; what has no value comes last. */
	Comparator<String> order(Dimension dimension) {
		Comparator<String> own = switch (dimension) {
			case UNIT -> Comparator
				.comparingInt((code) -> this.units.find(code).map(HandlingUnit::sortNo).orElse(Integer.MAX_VALUE));
			case CHANNEL, MEMBER, KEY, EXCELLENT, MONTH -> Comparator.comparing((code) -> 0);
			default -> inDictionary(dimension.names());
		};
		return Comparator.comparing(String::isEmpty).thenComparing(own).thenComparing(Comparator.naturalOrder());
	}

	private Comparator<String> inDictionary(String kind) {
		List<String> codes = this.dictionaries.entries(kind).stream().map(Dictionaries.Entry::code).toList();
		return Comparator.comparingInt((code) -> codes.contains(code) ? codes.indexOf(code) : Integer.MAX_VALUE);
	}

}
