package org.duban.organisation;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

import org.springframework.context.i18n.LocaleContextHolder;

/** The editable dictionaries: categories, reasons, sectors, districts ... */
public interface Dictionaries {

	/** Kinds as they are stored in {@code dictionary_entry.kind}. */
	String CATEGORY = "category2";

	String NOT_FILED_REASON = "not-filed-reason";

	/** What the clerk checks at the first review. */
	String REVIEW_CHECK = "review-check";

	String SECTOR = "sector";

	/** Groups (小组) in which members meet at the plenary. */
	String PLENARY_GROUP = "plenary-group";

	String PROPOSAL_TYPE = "proposal-type";

	String RESEARCH_BASIS = "research-basis";

	String CONTACT_WISH = "contact-wish";

	String DISTRICT = "district";

	String COMMITTEE = "committee";

	String CONTACT_MODE = "contact-mode";

	String REPLY_CLASS = "reply-class";

	/** Whose leaders give instructions (批示). */
	String INSTRUCTION_LEVEL = "instruction-level";

	record Entry(String code, String name, String nameEn) {

		/** The name in the reader's language; papers and messages are Chinese. */
		public String shown() {
			boolean english = LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage());
			return (english && !this.nameEn.isBlank()) ? this.nameEn : this.name;
		}

	}

	/** Active entries in their fixed order. */
	List<Entry> entries(String kind);

	/** Whether an entry comes from a national text and not from the city. */
	default boolean official(String kind, String code) {
		return false;
	}

	/** An entry, also one that is no longer active: old cases keep their words. */
	Optional<Entry> find(String kind, String code);

}
