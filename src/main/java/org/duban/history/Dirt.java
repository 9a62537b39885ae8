package org.duban.history;

import java.util.Locale;

/**
 * What is wrong in old ledgers, by its kind. The words stand under
 * {@code history.dirt.<code>}: what it is and what to do about it.
 */
public enum Dirt {

	CELL_ERROR, CELL_MERGED, CELLS_TOO_MANY, CELLS_TOO_FEW, GARBLED, DITTO, SECRECY_MARK, CONTACT_DATA, TITLE_MISSING,
	TITLE_SHORT, TEXT_LONG, SESSION_MISSING, SESSION_BAD, SESSION_UNKNOWN, SESSION_LATER, NUMBER_MISSING, NUMBER_BAD,
	NUMBER_SCIENTIFIC, NUMBER_BECAME_DAY, NUMBER_TWICE, NUMBER_KNOWN, NUMBER_IN_HOUSE, NUMBER_OTHER_SESSION,
	PROPOSER_MISSING, DAY_BAD, DAY_IMPOSSIBLE, DAY_AMBIGUOUS, DAY_INCOMPLETE, DAY_SEVERAL, DAY_LATER,
	DAY_BEFORE_SESSION, REPLY_BEFORE_FILING, CATEGORY_UNKNOWN, UNIT_UNKNOWN, UNIT_SEVERAL, UNIT_BOTH, UNIT_TWICE,
	FILED_UNKNOWN, CLASS_UNKNOWN, CLASS_SEVERAL, CLASS_NOT_FILED, SATISFACTION_UNKNOWN, SATISFACTION_NO_REPLY,
	PUBLICITY_UNKNOWN,

	PROPOSER_UNKNOWN(Weight.WARNING), TITLE_TWICE(Weight.WARNING), FORMULA_TEXT(Weight.WARNING),
	CLASS_MISSING(Weight.WARNING),

	FULL_WIDTH(Weight.MENDED), INVISIBLE(Weight.MENDED), LINE_BREAK(Weight.MENDED), APOSTROPHE(Weight.MENDED),
	DAY_WORDS(Weight.MENDED), DAY_SERIAL(Weight.MENDED), CLASS_WORDS(Weight.MENDED), YES_WORDS(Weight.MENDED),
	UNIT_RENAMED(Weight.MENDED), EMPTY_MARK(Weight.MENDED),

	HEADINGS_AGAIN(Weight.SKIPPED), SUBTOTAL(Weight.SKIPPED), SECTION(Weight.SKIPPED), FOOTER(Weight.SKIPPED);

	/** What becomes of a row that has it. */
	public enum Weight {

		/** Not imported. */
		ERROR,
		/** Imported; somebody should look. */
		WARNING,
		/** Imported, written as the house writes it. */
		MENDED,
		/** No case at all, passed over. */
		SKIPPED

	}

	private final Weight weight;

	Dirt() {
		this(Weight.ERROR);
	}

	Dirt(Weight weight) {
		this.weight = weight;
	}

	public Weight weight() {
		return this.weight;
	}

	public String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

}
