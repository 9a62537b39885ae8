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
 * How verdicts read in this city, as the parameter {@code feedback.labels} says: three
 * words (满意/基本满意/不满意), or four (同意/理解/保留/不同意), of which the third is for results only.
 * The codes and what follows from them never change.
 */
@Component("verdictLabels")
public class VerdictLabels {

	/** From best to worst, as the labels are. */
	private static final List<String> THREE = List.of("satisfied", "basically-satisfied", "dissatisfied");

	private static final List<String> FOUR = List.of("satisfied", "basically-satisfied", "reserved", "dissatisfied");

	private final Parameters parameters;

	private final MessageSource messages;

	private final Clock clock;

	VerdictLabels(Parameters parameters, MessageSource messages, Clock clock) {
		this.parameters = parameters;
		this.messages = messages;
		this.clock = clock;
	}

	/** Code and word of each result, as whoever answers today reads them. */
	public Map<String, String> results() {
		LocalDate today = LocalDate.now(this.clock);
		return labels(codes(chosen(today)), today);
	}

	/** Of how people were treated nobody has reservations: good, bearable or bad. */
	public Map<String, String> attitudes() {
		return labels(THREE, LocalDate.now(this.clock));
	}

	private Map<String, String> labels(List<String> codes, LocalDate on) {
		Map<String, String> labels = new LinkedHashMap<>();
		codes.forEach((code) -> labels.put(code, of(code, on)));
		return labels;
	}

	private String[] chosen(LocalDate on) {
		return this.parameters.text("feedback.labels", on).split("/");
	}

	private static List<String> codes(String[] chosen) {
		return (chosen.length == FOUR.size()) ? FOUR : THREE;
	}

	/** An answer keeps the word under which it was given. */
	public String of(String code, LocalDate on) {
		String[] chosen = chosen(on);
		int place = codes(chosen).indexOf(code);
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
