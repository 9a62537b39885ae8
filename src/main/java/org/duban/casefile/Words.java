package org.duban.casefile;

import java.util.Locale;

import org.duban.deadline.Light;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The names of codes in the reader's language; a code without a name shows itself. */
@Component("words")
public class Words {

	private final MessageSource messages;

	Words(MessageSource messages) {
		this.messages = messages;
	}

	public String of(String kind, String code) {
		Locale locale = LocaleContextHolder.getLocale();
		return String.valueOf(this.messages.getMessage(kind + "." + code, null, code, locale));
	}

	/**
	 * Working days left, or how many it is late; on a day off after the date none has
	 * passed yet and it is late all the same.
	 */
	public String remaining(int workingDays, Light light) {
		String key = (workingDays < 0) ? "casefile.late" : "casefile.left";
		if (workingDays == 0 && light == Light.RED) {
			key = "casefile.overdue";
		}
		return this.messages.getMessage(key, new Object[] { Math.abs(workingDays) }, LocaleContextHolder.getLocale());
	}

}
