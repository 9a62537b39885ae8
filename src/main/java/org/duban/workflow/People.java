package org.duban.workflow;

import java.util.List;
import java.util.Optional;

/**
 * Who exists, as the engine must know it. The room {@code account} implements it, so that
 * the engine keeps no copy of people, roles or passwords.
 */
public interface People {

	Optional<Actor> actor(String username);

	/** Enabled people of a group. */
	List<Actor> actorsIn(String group);

}
