package org.duban.year;

/**
 * What becomes of a case: after how many days each next step is done.
 *
 * @see LivedCase
 */
enum Fate {

	IN_TIME("MAIN", 2, 3, 2, 5, 40, 2, 2, 6, 12),

	/** The offices take their time, the unit does not. */
	OFFICE_ASLEEP("MAIN", 16, 55, 1, 3, 25, 32, 1, 4, 75),

	SIGNED_LATE("MAIN", 1, 2, 48, 3, 30, 3, 2, 5, 9),

	/** Up to the talk, with an order that is written and explained. */
	REPLIED_LATE("MAIN", 2, 2, 3, 6, 148, 3, 3, 7, 14),

	EXTENDED("MAIN", 1, 4, 3, 9, 128, 4, 2, 8, 10),

	RETURNED("MAIN", 2, 3, 4, 8, 96, 3, 2, 5, 8),

	RETURN_REFUSED("MAIN", 2, 3, 4, 30, 88, 3, 2, 5, 8),

	DISSATISFIED("MAIN", 1, 2, 2, 4, 35, 2, 2, 9, 20),

	CO_LATE("MAIN CO", 2, 3, 5, 7, 80, 2, 3, 6, 7),

	/** The main unit does not wait for ever. */
	CO_MISSED("MAIN CO", 2, 3, 5, 7, 74, 2, 3, 6, 7),

	REFUSED("MAIN", 2, 3, 3, 20, 122, 9, 4, 5, 6),

	/** Refused when all levels were reached and nobody had written the papers. */
	REFUSED_LATE("MAIN", 1, 2, 3, 20, 140, 5, 4, 5, 6),

	SILENT("MAIN", 2, 3, 2, 4, 45, 3, 2, 0, 16),

	SEPARATE("SEPARATE SEPARATE", 2, 3, 3, 5, 60, 3, 2, 6, 10),

	DELIVERED_LATE("MAIN", 2, 3, 2, 6, 50, 3, 45, 6, 10),

	COMMENTED("MAIN", 2, 3, 2, 6, 50, 3, 3, 6, 60),

	NEVER_TOUCHED("MAIN CO", 2, 3, 0, 0, 0, 0, 0, 0, 0);

	private final String roles;

	final int review;

	final int assign;

	final int sign;

	final int contact;

	final int reply;

	final int audit;

	final int deliver;

	final int feedback;

	final int archive;

	Fate(String roles, int... days) {
		this.roles = roles;
		this.review = days[0];
		this.assign = days[1];
		this.sign = days[2];
		this.contact = days[3];
		this.reply = days[4];
		this.audit = days[5];
		this.deliver = days[6];
		this.feedback = days[7];
		this.archive = days[8];
	}

	String[] roles() {
		return this.roles.split(" ");
	}

}
