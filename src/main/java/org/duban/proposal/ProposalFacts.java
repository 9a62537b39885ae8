package org.duban.proposal;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/**
 * What other rooms may know of a proposal.
 *
 * @param proposer log-in name of the first proposer or of the collective's operator
 * @param signers log-in names of the first proposer and everyone who signed
 * @param suggestions the numbered suggestions, one per item, never empty
 * @param caseNo e.g. {@code 14-05-0123}; null until filed
 * @param type who proposes; what is not of members as persons is collective
 * @param plenary whether it counts as 大会提案
 * @param key whether it is marked 重点
 */
public record ProposalFacts(long id, CaseState state, String title, @Nullable String serialNo, @Nullable String caseNo,
		String proposer, List<String> signers, List<String> suggestions, @Nullable String category2, ProposalType type,
		boolean plenary, boolean key, @Nullable LocalDate filedOn, @Nullable Long mainCaseId) {

	/** Whether it is not of members as persons. */
	public boolean collective() {
		return this.type.collective();
	}

	/** The number people know it by: the case number, before filing the serial number. */
	public String number() {
		return (this.caseNo != null) ? this.caseNo : ((this.serialNo != null) ? this.serialNo : "草稿" + this.id);
	}

}
