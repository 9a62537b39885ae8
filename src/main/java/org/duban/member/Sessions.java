package org.duban.member;

/** The sessions of the terms. */
public interface Sessions {

	/** The session that now's proposals belong to. */
	Session current();

}
