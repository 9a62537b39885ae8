package org.duban.assessment;

import java.math.BigDecimal;

import org.duban.organisation.VerdictLabels;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** What lines, states and rows are called, in the reader's language. */
@Component("assessmentWords")
public class AssessmentWords {

	private final MessageSource messages;

	private final VerdictLabels verdicts;

	AssessmentWords(MessageSource messages, VerdictLabels verdicts) {
		this.messages = messages;
		this.verdicts = verdicts;
	}

	public String text(String code, Object... arguments) {
		return this.messages.getMessage(code, arguments, LocaleContextHolder.getLocale());
	}

	public String line(String name, String nameEn) {
		return LocaleContextHolder.getLocale().getLanguage().equals("en") ? nameEn : name;
	}

	/** As people write points. */
	public String points(@Nullable BigDecimal points) {
		return (points != null) ? Points.text(points) : "—";
	}

	/** What the record of a row says. */
	public String said(String measure, String code) {
		return switch (measure) {
			case "satisfaction", "dissatisfied" -> this.verdicts.results().getOrDefault(code, code);
			case "adoption" -> text("assessment.class", code);
			case "promises" -> text("commitment.state." + code);
			default -> "";
		};
	}

}
