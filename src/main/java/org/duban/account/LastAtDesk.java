package org.duban.account;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;

import org.duban.member.BodyRegister;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * For what somebody is the only one who can log in. Who has left must be out, so nobody
 * is kept for that; whoever stops the account sees it before, and who is near enough to
 * take the work on.
 */
@Component
@Transactional(readOnly = true)
public class LastAtDesk {

	/** Theirs are no tasks of a desk: they act for themselves, or are chosen by name. */
	private static final Set<String> BY_NAME = Set.of("member", "collective", "reviewer", "expert", "leader");

	private static final String ONLY = """
			select g.group_name from account_group g where g.username = :name and not exists (
			 select 1 from account_group o join account a on a.username = o.username
			 where o.group_name = g.group_name and o.username <> :name and a.enabled)""";

	private final JdbcClient jdbc;

	private final AccountList accounts;

	private final BodyRegister bodies;

	LastAtDesk(JdbcClient jdbc, AccountList accounts, BodyRegister bodies) {
		this.jdbc = jdbc;
		this.accounts = accounts;
		this.bodies = bodies;
	}

	/**
	 * @param roles of {@link Roles}, whose tasks nobody else would get
	 * @param bodies names of collective proposers for whom nobody else writes
	 * @param colleagues of the same unit, who may be given the role
	 */
	public record Alone(Collection<String> roles, List<String> bodies, List<AccountList.Line> colleagues) {

		public boolean somewhere() {
			return !this.roles.isEmpty() || !this.bodies.isEmpty();
		}

	}

	public Alone of(AccountList.Line person) {
		if (!person.enabled()) {
			return new Alone(List.of(), List.of(), List.of());
		}
		Set<String> roles = new TreeSet<>(
				Roles.of(this.jdbc.sql(ONLY).param("name", person.username()).query(String.class).list()));
		roles.removeAll(BY_NAME);
		List<String> proposers = this.bodies.all()
			.stream()
			.filter((entry) -> entry.active() && entry.operators().contains(person.username()))
			.filter((entry) -> entry.operators().stream().noneMatch((one) -> isAnother(one, person)))
			.map((entry) -> entry.body().name())
			.toList();
		return new Alone(roles, proposers, colleagues(person));
	}

	private boolean isAnother(String username, AccountList.Line person) {
		return !username.equals(person.username())
				&& this.accounts.one(username).filter(AccountList.Line::enabled).isPresent();
	}

	private List<AccountList.Line> colleagues(AccountList.Line person) {
		if (person.unit() == null) {
			return List.of();
		}
		return this.accounts.find(new AccountList.Search(null, null, person.unit(), "on", 0))
			.lines()
			.stream()
			.filter((line) -> !line.username().equals(person.username()))
			.toList();
	}

}
