package org.duban.document;

import java.util.List;

import org.duban.workflow.Actor;

/** What stands in the files of cases, for whoever makes it findable. */
public interface FileTexts {

	/** As much of it as the house can read; empty for pictures and scans. */
	String of(Attachments.Paper file);

	/** The purposes of files that the reader may open on the cases he may see. */
	List<String> readable(Actor actor);

}
