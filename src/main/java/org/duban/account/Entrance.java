package org.duban.account;

/** What a session remembers of the account it began with. */
public interface Entrance {

	/**
	 * @param edition grows with everything that ends the person's sessions
	 * @param once whether the password is a one-time one that opens nothing but the page
	 * for a new one
	 */
	record Access(int edition, boolean once) {

	}

	Access access();

}
