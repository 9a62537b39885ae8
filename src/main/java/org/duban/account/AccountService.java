package org.duban.account;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

import org.duban.workflow.Actor;
import org.duban.workflow.People;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The one register of people that pages, API and engine ask. */
@Service
@Transactional
class AccountService implements Accounts, AccountRegister, People, UserDetailsService {

	private final AccountRepository accounts;

	private final Clock clock;

	AccountService(AccountRepository accounts, Clock clock) {
		this.accounts = accounts;
		this.clock = clock;
	}

	@Override
	public Optional<Person> find(String username) {
		return this.accounts.findById(username).filter(Account::enabled).map(Account::person);
	}

	@Override
	public String name(String username) {
		return this.accounts.findById(username).map((account) -> account.person().name()).orElse(username);
	}

	@Override
	public List<Person> inGroup(String group) {
		return this.accounts.inGroup(group).stream().map(Account::person).toList();
	}

	@Override
	public Optional<Actor> actor(String username) {
		return this.accounts.findById(username).filter(Account::enabled).map(Account::actor);
	}

	@Override
	public List<Actor> actorsIn(String group) {
		return this.accounts.inGroup(group).stream().map(Account::actor).toList();
	}

	@Override
	public void registerAll(List<NewAccount> made) {
		this.accounts.saveAll(made.stream()
			.filter((account) -> !this.accounts.existsById(account.username()))
			.map(Account::new)
			.toList());
	}

	@Override
	public UserDetails loadUserByUsername(String username) {
		return this.accounts.findById(username)
			.map((account) -> account.logIn(LocalDate.now(this.clock)))
			.orElseThrow(() -> new UsernameNotFoundException("Unknown or wrong password"));
	}

}
