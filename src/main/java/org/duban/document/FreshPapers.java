package org.duban.document;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.document.Letters.Kind;

/**
 * Papers of what a room's records say now. They are written when somebody asks for them,
 * in the wording and the template that hold on the day, and are not kept.
 */
public interface FreshPapers {

	/**
	 * What a paper is about.
	 *
	 * @param number of the paper; may be empty
	 * @param caseNo and caseTitle empty if it is about no single case
	 */
	record About(Kind kind, String number, String addressee, String caseNo, String caseTitle) {
	}

	/**
	 * Hands the paper over as a Word file.
	 * @param details what the wording takes besides number and title of the case,
	 * addressee and today, from {4} on
	 */
	void word(About about, List<String> details, HttpServletResponse response) throws IOException;

	/** The same as a PDF file. */
	void pdf(About about, List<String> details, HttpServletResponse response) throws IOException;

	/** A day as papers write it. */
	String day(LocalDate day);

}
