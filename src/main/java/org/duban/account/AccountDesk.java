package org.duban.account;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Set;

import org.duban.workflow.Actor;
import org.duban.workflow.Command;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The accounts as the administrator keeps them; every change leaves its row. */
@Component
@Transactional
public class AccountDesk {

	/**
	 * A password that is shown once.
	 *
	 * @param until the last day on which it opens
	 */
	public record Once(String username, String name, String password, LocalDate until) {

		@Override
		public String toString() {
			return "Once[" + this.username + "]";
		}

	}

	/**
	 * What an account was and became.
	 *
	 * @param beforeText null where it is new
	 * @param changedAt Shanghai time
	 */
	public record Change(@Nullable String beforeText, String afterText, String basis, String changedBy,
			LocalDateTime changedAt) {

	}

	private final AccountRepository accounts;

	private final AccountRules rules;

	private final PasswordRules passwords;

	private final Leaving leaving;

	private final Register register;

	AccountDesk(AccountRepository accounts, AccountRules rules, PasswordRules passwords, Leaving leaving,
			Register register) {
		this.accounts = accounts;
		this.rules = rules;
		this.passwords = passwords;
		this.leaving = leaving;
		this.register = register;
	}

	/** Where it stands who somebody is, and what becomes known of it. */
	@Component
	record Register(AccountLinks links, Phones phones, AccountHistory history, AccountWords words,
			ApplicationEventPublisher events) {
	}

	/** What is wrong with a new account, before anything is entered. */
	@Transactional(readOnly = true)
	public List<FieldError> check(SetAccount command) {
		return this.rules.checkNew(command);
	}

	public Once create(SetAccount command, Actor actor) {
		refuse(this.rules.checkNew(command));
		PasswordRules.Made made = this.passwords.made();
		Account account = new Account(command.account(made.hash()));
		account.password(made.hash(), made.until());
		this.accounts.saveAndFlush(account);
		link(command);
		enter(new AccountHistory.Step(command.username(), null, words(account), command.basis()), "create-account",
				command, actor);
		return new Once(command.username(), account.person().name(), made.password(), made.until());
	}

	public void change(SetAccount command, Actor actor) {
		Account account = account(command.username());
		refuse(this.rules.checkChange(command, account, actor));
		String before = words(account);
		Set<String> had = account.actor().groups();
		account.become(command.account(account.passwordHash()));
		this.accounts.saveAndFlush(account);
		link(command);
		String after = words(account);
		if (!after.equals(before)) {
			enter(new AccountHistory.Step(command.username(), before, after, command.basis()), "change-account",
					command, actor);
		}
		if (!account.actor().groups().containsAll(had)) {
			this.leaving.lost(command.username(), command.successor(), account.actor().groups());
		}
	}

	/** Nobody is there in this name any more, and nothing waits unseen. */
	public void stop(StopAccount command, Actor actor) {
		Account account = account(command.username());
		refuse(this.rules.checkStop(command, account, actor));
		if (account.enabled()) {
			String before = words(account);
			account.stop();
			this.accounts.saveAndFlush(account);
			enter(new AccountHistory.Step(command.username(), before, words(account), command.basis()), "stop-account",
					command, actor);
			this.leaving.stopped(command.username(), command.successor(), actor);
		}
	}

	/** What was offered by name meanwhile and is still open is the person's again. */
	public void start(StartAccount command, Actor actor) {
		Account account = account(command.username());
		if (!account.enabled()) {
			String before = words(account);
			account.start();
			this.accounts.saveAndFlush(account);
			enter(new AccountHistory.Step(command.username(), before, words(account), command.basis()), "start-account",
					command, actor);
			this.leaving.back(command.username());
		}
	}

	public Once once(GiveOncePassword command, Actor actor) {
		Account account = account(command.username());
		PasswordRules.Made made = this.passwords.made();
		account.password(made.hash(), made.until());
		this.accounts.saveAndFlush(account);
		enter(new AccountHistory.Step(command.username(), null, this.register.words().onceGiven(), command.basis()),
				"give-once-password", command, actor);
		return new Once(command.username(), account.person().name(), made.password(), made.until());
	}

	/** Everybody for oneself; the other sessions end. */
	public void choose(OwnPassword chosen, Actor actor) {
		Account account = account(actor.username());
		refuse(this.passwords.check(account, chosen));
		account.password(this.passwords.hash(chosen.next()), null);
		this.accounts.saveAndFlush(account);
		this.register.events()
			.publishEvent(new CommandAccepted(actor, "choose-password", null, Map.of(),
					new OwnPasswordChosen(actor.username())));
	}

	@Transactional(readOnly = true)
	public List<Change> history(String username) {
		return this.register.history().of(username);
	}

	/** How much waits for the person by name that nobody else could do. */
	@Transactional(readOnly = true)
	public int waiting(String username) {
		return this.leaving.waiting(username);
	}

	/** Who may take that over, all of it. */
	@Transactional(readOnly = true)
	public List<Accounts.Person> successors(String username) {
		return this.leaving.successors(username);
	}

	@Transactional(readOnly = true)
	public @Nullable String bodyOf(String username) {
		return this.register.links().bodyOf(username);
	}

	/** Whether the person is or was in the register of members. */
	@Transactional(readOnly = true)
	public boolean isRegistered(String username) {
		return this.register.links().isRegistered(username);
	}

	private Account account(String username) {
		return this.accounts.findById(username).orElseThrow(() -> new NoSuchElementException("No account " + username));
	}

	private void link(SetAccount command) {
		this.register.phones().set(command.username(), command.tel());
		this.register.links().enter(command);
	}

	private void enter(AccountHistory.Step step, String act, Command command, Actor actor) {
		this.register.history().enter(step, actor);
		this.register.events().publishEvent(new CommandAccepted(actor, act, null, Map.of(), command));
	}

	private String words(Account account) {
		return this.register.words().of(account);
	}

	private static void refuse(List<FieldError> errors) {
		if (!errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
	}

}
