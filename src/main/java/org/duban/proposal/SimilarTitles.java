package org.duban.proposal;

import java.util.List;

/** A hint, never a verdict: which proposals of the session look alike. */
public interface SimilarTitles {

	/** The most similar first, at most ten; without the proposal itself. */
	List<ProposalFacts> like(long proposalId);

	/** The same for a title that is being typed. */
	List<ProposalFacts> like(String title);

}
