package org.duban.account;

import java.util.Collection;

import org.duban.workflow.Actor;
import org.duban.workflow.SignedIn;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * Who has logged in; its authorities are the roles, unchanged.
 *
 * @param access which roles these are
 */
record LogIn(Actor actor, String passwordHash, State state,
		Entrance.Access access) implements UserDetails, SignedIn, Entrance {

	/** Whether the door opens. */
	enum State {

		OPEN, STOPPED, PASSWORD_EXPIRED

	}

	@Override
	public Collection<? extends GrantedAuthority> getAuthorities() {
		return this.actor.groups().stream().map(SimpleGrantedAuthority::new).toList();
	}

	@Override
	public String getPassword() {
		return this.passwordHash;
	}

	@Override
	public String getUsername() {
		return this.actor.username();
	}

	@Override
	public boolean isEnabled() {
		return this.state != State.STOPPED;
	}

	@Override
	public boolean isCredentialsNonExpired() {
		return this.state != State.PASSWORD_EXPIRED;
	}

}
