package org.duban.performance;

import java.util.Locale;

import org.springframework.context.i18n.LocaleContextHolder;

/**
 * One of the items.
 *
 * @param category one of the four classes
 * @param each what one source brings, in hundredths
 * @param most the most the item brings in a year, in hundredths
 * @param full whether everybody begins the year with the most, and each source takes away
 * @param way where its sources come from
 */
public record SchemeItem(String code, String category, String name, String nameEn, int each, int most, boolean full,
		Way way) {

	/**
	 * Where sources come from: what the house has on record, or what the office enters.
	 */
	public enum Way {

		RECORDS, ENTERED, BOTH

	}

	boolean entered() {
		return this.way != Way.RECORDS;
	}

	boolean recorded() {
		return this.way != Way.ENTERED;
	}

	SchemeItem weighing(int newEach, int newMost) {
		return new SchemeItem(this.code, this.category, this.name, this.nameEn, newEach, newMost, this.full, this.way);
	}

	/** In the reader's language. */
	public String shown() {
		return LocaleContextHolder.getLocale().getLanguage().equals(Locale.ENGLISH.getLanguage()) ? this.nameEn
				: this.name;
	}

}
