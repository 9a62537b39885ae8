package org.duban.proposal;

/** The papers that hang on a proposal; they live with the documents. */
public interface Enclosures {

	/** 盖章原件: the sealed original of an organisation's proposal. */
	String SEAL = "SEAL";

	/** 纸质件: the scan of what a clerk enters on behalf. */
	String PAPER = "PAPER";

	boolean present(long proposalId, String purpose);

}
