package org.duban.proposal;

import java.util.List;

/** What other rooms may do with a proposal. All calls join the caller's transaction. */
public interface Cases {

	/**
	 * @throws java.util.NoSuchElementException if there is none
	 */
	ProposalFacts facts(long proposalId);

	/** The number people call the case by. */
	default String number(long proposalId) {
		return facts(proposalId).number();
	}

	/**
	 * Who answers for the case: the first proposer, or once that membership has ended the
	 * signer who took over.
	 */
	default String speaker(long proposalId) {
		return facts(proposalId).proposer();
	}

	/**
	 * Whether nobody who signed is a member any more; then the office enters on behalf
	 * what is said on paper.
	 */
	default boolean voiceless(long proposalId) {
		return false;
	}

	/** The case has reached a state. Reaching the state it is in is no error. */
	void reached(long proposalId, CaseState state);

	/** Gives the next case number of the session, gapless under parallel decisions. */
	String file(long proposalId);

	/** Links the case to its main case; nothing of it is copied or lost. */
	void merge(long proposalId, long mainCaseId);

	/** The clerk's or reviewers' correction of the category. */
	void classify(long proposalId, String category2);

	/** Cases that are merged into this one, directly. */
	List<Long> mergedInto(long proposalId);

}
