package org.duban.account;

import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

/** A person or organisation that logs in. */
@Entity
class Account {

	@Id
	private String username;

	@Version
	private int version;

	private String name;

	private String passwordHash;

	private @Nullable String unit;

	private @Nullable String mail;

	private boolean enabled;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "account_group", joinColumns = @JoinColumn(name = "username"))
	@Column(name = "group_name")
	private Set<String> groups = new TreeSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Account() {
	}

	Account(NewAccount made) {
		this.username = made.username();
		this.name = made.name();
		this.passwordHash = made.passwordHash();
		this.unit = made.unit();
		this.mail = made.mail();
		this.enabled = true;
		this.groups.addAll(made.groups());
	}

	Actor actor() {
		return new Actor(this.username, this.name, this.groups, this.unit);
	}

	Accounts.Person person() {
		return new Accounts.Person(this.username, this.name, this.unit, this.mail);
	}

	String passwordHash() {
		return this.passwordHash;
	}

	boolean enabled() {
		return this.enabled;
	}

}
