package org.duban.account;

import java.util.Set;

import org.apache.commons.lang3.StringUtils;
import org.springframework.beans.factory.InitializingBean;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Profile;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/**
 * A production house has no account of its own making: its first administrator comes from
 * the environment, and without one it does not start.
 */
@Component
@Profile("production")
class FirstAdministrator implements InitializingBean {

	private final AccountRegister register;

	private final AccountRepository accounts;

	private final PasswordEncoder passwords;

	private final String username;

	private final String password;

	FirstAdministrator(AccountRegister register, AccountRepository accounts, PasswordEncoder passwords,
			@Value("${duban.admin.username:}") String username, @Value("${duban.admin.password:}") String password) {
		this.register = register;
		this.accounts = accounts;
		this.passwords = passwords;
		this.username = username;
		this.password = password;
	}

	@Override
	public void afterPropertiesSet() {
		if (!this.accounts.inGroup("sysadmin").isEmpty()) {
			return;
		}
		if (StringUtils.isAnyBlank(this.username, this.password)) {
			throw new IllegalStateException(
					"No administrator yet: set DUBAN_ADMIN_USERNAME and DUBAN_ADMIN_PASSWORD for the first start");
		}
		try {
			this.register.register(new NewAccount(this.username, this.username, this.passwords.encode(this.password),
					Set.of("sysadmin"), null, null));
		}
		catch (DataIntegrityViolationException | ConcurrencyFailureException ex) {
			// Another node starts on the same empty database and was first.
		}
	}

}
