package org.duban.account;

import java.util.Set;

import org.jspecify.annotations.Nullable;

/**
 * An account to be made.
 *
 * @param passwordHash as the password encoder made it, never a password
 * @param groups roles of contract.md §3
 * @param unit code of the handling unit it belongs to, or null
 */
public record NewAccount(String username, String name, String passwordHash, Set<String> groups, @Nullable String unit,
		@Nullable String mail) {

}
