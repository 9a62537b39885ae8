package org.duban.performance;

import java.time.LocalDate;

/**
 * Something a member did, as its source says now. It has no points: they are counted from
 * it by the scheme.
 *
 * @param item code of the scheme's item
 * @param share of what one source brings, in percent
 */
public record Fact(String username, String item, LocalDate day, int share, Source source) {

	static final int WHOLE = 100;

	/**
	 * What the points come from.
	 *
	 * @param kind {@code case}, {@code feedback} ..., {@code entry}, or {@code scheme}
	 * where the year begins with points
	 * @param id of the source itself
	 * @param about id of the case, or of the event, that people open
	 * @param note the presence that was entered, or the part of a case
	 */
	public record Source(String kind, long id, long about, String title, String note) {

		public static final String ENTRY = "entry";

		public static final String SCHEME = "scheme";

		static final Source BEGINNING = new Source(SCHEME, 0, 0, "", "");

		public boolean entered() {
			return this.kind.equals(ENTRY);
		}

		public boolean beginning() {
			return this.kind.equals(SCHEME);
		}

	}

}
