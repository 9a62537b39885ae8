package org.duban.document;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.duban.document.Letters.Kind;
import org.duban.workflow.FieldError;

/**
 * The Word templates of the papers. Each kind has one that is shipped; those the
 * administrator puts in hold from a day on, and none is ever taken away.
 */
public interface PaperTemplates {

	/**
	 * A template from a day on.
	 *
	 * @param id 0 for the shipped one's first time
	 * @param name of the file; empty where the shipped one holds
	 * @param by {@code system} for the shipped one's first time
	 */
	record Version(long id, String name, long size, LocalDate validFrom, String basis, String by, LocalDateTime at) {

		public boolean shipped() {
			return this.name.isEmpty();
		}

	}

	/** The places that every template has. */
	List<String> required();

	/** The places that a template may have besides. */
	List<String> optional();

	/** The one used on a day. */
	Version inForce(Kind kind, LocalDate on);

	/** The newest first, the shipped one last. */
	List<Version> history(Kind kind);

	/** Writes a version's Word file. */
	void copy(Kind kind, long version, OutputStream out) throws IOException;

	/** Why the file cannot be a template, in the words of whoever made it. */
	List<FieldError> refusals(String name, byte[] content);

	/**
	 * Adds a version; the ones before it stay.
	 * @param content empty for the shipped one
	 */
	void put(Kind kind, Version version, byte[] content);

}
