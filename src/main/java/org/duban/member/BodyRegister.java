package org.duban.member;

import java.util.List;

/** Where collective proposers are entered and changed. */
public interface BodyRegister {

	/**
	 * @param active whether it may still propose
	 * @param operators the accounts that write for it
	 */
	record Entry(CollectiveBodies.Body body, boolean active, List<String> operators) {

	}

	/** Also those that are no longer active, in the order of their entry. */
	List<Entry> all();

	/** Enters a body, or replaces all but its code. */
	void put(Entry entry);

}
