package org.duban.proposal;

import java.util.Comparator;

/**
 * Which of several cases about one matter becomes the main case (主案), unless somebody
 * knows better: a filed one before those that are not, collective before personal, then
 * the earliest handed in.
 */
public final class MainCaseRule {

	/** The case that comes first should be the main one. */
	public static final Comparator<ProposalFacts> ORDER = Comparator
		.comparing((ProposalFacts facts) -> facts.caseNo() == null)
		.thenComparing((facts) -> !facts.collective())
		.thenComparing((facts) -> (facts.serialNo() != null) ? facts.serialNo() : "~")
		.thenComparing(ProposalFacts::id);

	private MainCaseRule() {
	}

	public static ProposalFacts choose(ProposalFacts one, ProposalFacts other) {
		return (ORDER.compare(one, other) <= 0) ? one : other;
	}

}
