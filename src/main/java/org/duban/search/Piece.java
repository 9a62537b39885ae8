package org.duban.search;

/**
 * One text of a case as it is indexed.
 *
 * @param kind what it is
 * @param source id of the reply or the file; of a proposal its own
 * @param label whose reply, or the file's name
 * @param audience {@link #EVERYBODY}, or the purpose of the file, which says who reads it
 * @param title of the proposal; empty for all else
 */
record Piece(Kind kind, long source, String label, String audience, String title, String text) {

	/** Who may see the case. */
	static final String EVERYBODY = "EVERYBODY";

	/** What a text of a case is. */
	enum Kind {

		PROPOSAL, REPLY, FILE

	}

	static Piece proposal(long id, String title, String text) {
		return new Piece(Kind.PROPOSAL, id, "", EVERYBODY, title, text);
	}

}
