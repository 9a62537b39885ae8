package org.duban.account;

import java.time.LocalDate;
import java.util.Objects;
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

	private @Nullable LocalDate onceUntil;

	private int edition;

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

	/** Sessions end where roles or unit change. */
	void become(NewAccount changed) {
		this.name = changed.name();
		this.mail = changed.mail();
		if (!changed.groups().equals(this.groups) || !Objects.equals(changed.unit(), this.unit)) {
			this.unit = changed.unit();
			this.groups.clear();
			this.groups.addAll(changed.groups());
			this.edition++;
		}
	}

	void stop() {
		this.enabled = false;
		this.edition++;
	}

	void start() {
		this.enabled = true;
	}

	/** The earlier password opens nothing any more, and its sessions end. */
	void password(String hash, @Nullable LocalDate until) {
		this.passwordHash = hash;
		this.onceUntil = until;
		this.edition++;
	}

	Actor actor() {
		return new Actor(this.username, this.name, this.groups, this.unit);
	}

	Accounts.Person person() {
		return new Accounts.Person(this.username, this.name, this.unit, this.mail);
	}

	LogIn logIn(LocalDate today) {
		LogIn.State state = !this.enabled ? LogIn.State.STOPPED
				: (this.onceUntil != null && this.onceUntil.isBefore(today)) ? LogIn.State.PASSWORD_EXPIRED
						: LogIn.State.OPEN;
		return new LogIn(actor(), this.passwordHash, state, new Entrance.Access(this.edition, this.onceUntil != null));
	}

	String passwordHash() {
		return this.passwordHash;
	}

	@Nullable LocalDate onceUntil() {
		return this.onceUntil;
	}

	boolean enabled() {
		return this.enabled;
	}

}
