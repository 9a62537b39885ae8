package org.duban.member;

import java.util.List;

/** The sessions, for whoever keeps them. */
public interface SessionTable {

	/** By their opening. */
	List<Session> all();

	/** Changes a session, or enters a new one of the term and number. */
	void put(Session session);

}
