package org.duban.handling;

import java.util.Optional;

/** The class of a delivered reply, after what it promised was kept. */
public interface ReplyClasses {

	/** Class of the newest delivered reply. */
	Optional<String> of(long assignmentId);

	/** Joins the caller's transaction; the class it was drafted with stays on record. */
	void change(long assignmentId, String replyClass);

}
