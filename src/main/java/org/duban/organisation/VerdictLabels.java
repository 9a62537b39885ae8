package org.duban.organisation;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.duban.parameter.Parameters;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/**
 * How the three verdicts read in this city (满意/基本满意/不满意, or 同意/理解/不同意), as the parameter
 * {@code feedback.labels} says; the codes and what follows from them never change.
 */
@Component("verdictLabels")
public class VerdictLabels {

	/** From best to worst, as the labels are. */
	private static final List<String> CODES = List.of("satisfied", "basically-satisfied", "dissatisfied");

	private final Parameters parameters;

	private final MessageSource messages;

	private final Clock clock;

	VerdictLabels(Parameters parameters, MessageSource messages, Clock clock) {
		this.parameters = parameters;
		this.messages = messages;
		this.clock = clock;
	}

	/** Code and word of each, as whoever answers today reads them. */
	public Map<String, String> today() {
		Map<String, String> labels = new LinkedHashMap<>();
		CODES.forEach((code) -> labels.put(code, of(code, LocalDate.now(this.clock))));
		return labels;
	}

	/** An answer keeps the word under which it was given. */
	public String of(String code, LocalDate on) {
		int place = CODES.indexOf(code);
		String[] chosen = this.parameters.text("feedback.labels", on).split("/");
		if (place < 0 || place >= chosen.length) {
			return word(code, LocaleContextHolder.getLocale());
		}
		// The house's own words have a translation, the city's have none.
		boolean usual = chosen[place].equals(word(code, Locale.SIMPLIFIED_CHINESE));
		return usual ? word(code, LocaleContextHolder.getLocale()) : chosen[place];
	}

	private String word(String code, Locale locale) {
		return String.valueOf(this.messages.getMessage("verdict." + code, null, code, locale));
	}

}
