package org.duban.account;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The people who log in. */
public interface Accounts {

	/**
	 * @param mail where notices go, or null if the person has none
	 */
	record Person(String username, String name, @Nullable String unit, @Nullable String mail) {

	}

	Optional<Person> find(String username);

	/** Enabled people of a role, e.g. {@code unit-fagai-liaison}. */
	List<Person> inGroup(String group);

}
