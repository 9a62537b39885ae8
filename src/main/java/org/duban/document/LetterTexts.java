package org.duban.document;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Set;

/** The wording of the house's letters, for whoever keeps it. Old wordings are kept. */
public interface LetterTexts {

	/**
	 * @param title and body with places for what the case brings: {@code {0}} ...
	 * @param by log-in name, {@code system} for the wording that was shipped
	 */
	record Wording(String title, String body, LocalDate validFrom, String basis, String by, LocalDateTime at) {
	}

	/** Names of the letters whose wording may be set. */
	List<String> wordings();

	/** The wording used on a day. */
	Wording inForce(String wording, LocalDate on);

	/** The newest first, the shipped one last. */
	List<Wording> history(String wording);

	/** The places of the shipped wording, which every other must have too. */
	Set<Integer> places(String wording);

	/** Adds a wording; the ones before it stay. */
	void put(String wording, Wording text);

}
