package org.duban.account;

import java.util.List;
import java.util.Set;

import org.duban.workflow.FieldError;

/**
 * Work that waits for one person by name and that nobody else could do; answered by the
 * room that gives it.
 */
public interface WorkByName {

	/**
	 * How much waits.
	 * @param groups what the person will still be
	 */
	int waiting(String username, Set<String> groups);

	/** Who may take it over. */
	List<Accounts.Person> successors(String username);

	/** Why the other person may not take it over; {@code successor} is the field. */
	List<FieldError> objections(String username, String successor);

	void pass(String username, String successor);

}
