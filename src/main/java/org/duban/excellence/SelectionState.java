package org.duban.excellence;

/** How far a selection is. */
enum SelectionState {

	/** Those asked recommend. */
	RECOMMENDING,
	/** The clerk looks through the candidates before they are scored. */
	SIFTING,
	/** Experts score. */
	SCORING,
	/** The chairs' meeting decides. */
	DECIDING,
	/** The list is public, objections are taken. */
	PUBLICITY, ANNOUNCED, CANCELLED;

	boolean ended() {
		return this == ANNOUNCED || this == CANCELLED;
	}

}
