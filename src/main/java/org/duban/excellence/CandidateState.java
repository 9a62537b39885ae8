package org.duban.excellence;

/** What became of a candidate. */
enum CandidateState {

	CANDIDATE,
	/** Copied or with false data: no score helps. */
	VETOED,
	/** On the list of the chairs' meeting. */
	CHOSEN,
	/** Taken off the list after an objection that was upheld. */
	REMOVED,
	/** Announced as excellent. */
	EXCELLENT;

	/** Whether it may be put on the list. */
	boolean eligible() {
		return this == CANDIDATE || this == CHOSEN;
	}

}
