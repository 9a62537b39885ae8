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

	/** A person who may log in. */
	Optional<Person> find(String username);

	/** What people read for a log-in name, also of somebody who is no longer here. */
	default String name(String username) {
		return find(username).map(Person::name).orElse(username);
	}

	/** Enabled people of a role, e.g. {@code unit-fagai-liaison}. */
	List<Person> inGroup(String group);

}
