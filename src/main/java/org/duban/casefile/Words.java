package org.duban.casefile;

import java.util.Locale;

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

}
