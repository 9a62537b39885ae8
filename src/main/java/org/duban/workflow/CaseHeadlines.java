package org.duban.workflow;

import java.util.Optional;

/** The few words of a case that a task's name and a receipt carry. */
public interface CaseHeadlines {

	/**
	 * @param number case number, before filing the serial number
	 * @param state a code of the contract's case states
	 */
	record Headline(String number, String title, String state) {

	}

	Optional<Headline> of(long proposalId);

}
