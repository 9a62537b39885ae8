package org.duban.document;

import java.time.LocalDateTime;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** The papers a case has brought forth. */
public interface Letters {

	/**
	 * What a paper is: 立案通知, 不予立案通知书, 并案通知, 交办单, 答复函, 催办单, 督办单, 约谈记录, 通报; and, written
	 * when asked for, 党委督办事项单, 党委督办台账 and the 证书 of an excellent proposal.
	 */
	enum Kind {

		FILED, NOT_FILED, MERGED, ASSIGNMENT, REPLY, URGE, ORDER, SUMMONS, CIRCULAR, PARTY_ITEM, PARTY_LEDGER,
		CERTIFICATE;

		/** Whether it goes out under the red head (红头) of who issues it. */
		public boolean redHeaded() {
			return this == URGE || this == ORDER || this == CIRCULAR;
		}

	}

	/**
	 * @param number of the paper, not of the case
	 * @param proposalId the case it lies with, or null where it lies with
	 * @param matterId one of the {@link org.duban.workflow.LooseMatters}
	 * @param assignmentId of the unit it is to or from, if any
	 * @param writtenAt Shanghai time
	 */
	record Letter(long id, Kind kind, String number, String title, String addressee, @Nullable Long proposalId,
			@Nullable Long assignmentId, @Nullable Long matterId, LocalDateTime writtenAt) {

	}

	/**
	 * In the order in which they were written; each can be read at {@code /letters/{id}}.
	 */
	List<Letter> ofCase(long proposalId);

	/** Those of what belongs to no case, likewise. */
	List<Letter> ofMatter(long matterId);

}
