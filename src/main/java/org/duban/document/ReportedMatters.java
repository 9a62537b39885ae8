package org.duban.document;

import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;

/**
 * Matters of no case that are reported on with files. Their room says who reads one, and
 * who reports on it.
 */
public interface ReportedMatters {

	/** Whose matters they are, where their files are kept. */
	enum Ledger {

		TASK, PARTY

	}

	Ledger ledger();

	/**
	 * @throws java.util.NoSuchElementException if the reader has no such matter
	 */
	void requireReadable(long id, Actor actor);

	/**
	 * @throws org.springframework.security.access.AccessDeniedException if the reader
	 * writes no reports on it
	 * @throws CommandRefused if nobody does now
	 */
	void requireReportable(long id, Actor actor);

}
