package org.duban.commitment;

import java.util.List;

import org.duban.handling.Promise;

/** What the processes ask of this room. All calls join the caller's transaction. */
public interface Commitments {

	/** Who promised what for which case; no text. */
	record Subject(long id, long proposalId, long assignmentId) {
	}

	/**
	 * Takes over what the delivered replies promise, each with its clock; the case is
	 * then in TRACKING, or CLOSED if nothing was promised.
	 * @return how many promises there are
	 */
	int take(long proposalId);

	/**
	 * A unit promised something in a consultation: it is tracked from now on, besides
	 * what its reply promises.
	 */
	void agree(long consultationId, Promise promise);

	/** Promises of replies that are not settled yet. */
	List<Long> open(long proposalId);

	Subject subject(long commitmentId);

}
