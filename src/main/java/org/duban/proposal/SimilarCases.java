package org.duban.proposal;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * A hint, never a verdict: which proposals of this and of earlier sessions look alike,
 * and what became of them. The most similar first, at most ten.
 */
public interface SimilarCases {

	/** What a unit promised on a case, and whether it was kept. */
	record Promise(LocalDate plannedOn, String state) {

	}

	/**
	 * A case that looks alike.
	 *
	 * @param session e.g. {@code 14-05}
	 * @param earlier whether it is of an earlier session
	 * @param sameProposer whether the same person or organisation proposed it
	 * @param replyClass of its answering units, once there are any, e.g. {@code A、B}
	 */
	record Similar(long id, String number, String title, String session, CaseState state, boolean earlier,
			boolean sameProposer, String replyClass, @Nullable Promise promise) {

	}

	/** Without the proposal itself, and without what came in a later session. */
	List<Similar> like(long proposalId);

	/**
	 * The same for what is being written.
	 * @param text empty while only a title is typed
	 */
	List<Similar> like(String title, String text);

}
