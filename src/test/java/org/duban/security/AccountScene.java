package org.duban.security;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;

import org.duban.account.AccountDesk;
import org.duban.account.SetAccount;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.duban.workflow.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

/** Accounts that a test makes and leaves in nobody's lists. */
abstract class AccountScene {

	static final String BASIS = "测试账号变动";

	@LocalServerPort
	int port;

	@Autowired
	AccountDesk desk;

	@Autowired
	People people;

	@Autowired
	JdbcTemplate jdbc;

	Wire wire;

	Actor sysadmin;

	String name;

	@BeforeEach
	void enter() {
		this.wire = new Wire(this.port);
		this.sysadmin = this.people.actor("sysadmin").orElseThrow();
		this.name = "zz" + System.nanoTime();
	}

	/** Who was made here is in nobody's lists afterwards. */
	@AfterEach
	void leave() {
		this.jdbc.update("delete from review_group_member where group_id = 'test-group'");
		this.jdbc.update("delete from review_group where id = 'test-group'");
		this.jdbc.update("delete from collective_operator where username like 'zz%'");
		this.jdbc.update("update account set enabled = false where username like 'zz%'");
	}

	static SetAccount account(String username, String role, String unit) {
		return new SetAccount(username, "测试人员", null, null, List.of(role), unit, null, null, null, BASIS);
	}

	/** With the password of the demo people, as if an own one had been chosen. */
	void there(String username, String role) {
		this.desk.create(account(username, role, null), this.sysadmin);
		this.jdbc.update("""
				update account set once_until = null, password_hash =
				(select p.hash from (select password_hash as hash from account where username = 'clerk') p)
				where username = ?""", username);
	}

	static List<String> refused(Runnable act) {
		CommandRefused refused = catchThrowableOfType(CommandRefused.class, act::run);
		assertThat(refused).as("refused").isNotNull();
		return refused.errors().stream().map(AccountScene::words).toList();
	}

	private static String words(FieldError error) {
		return error.field() + ":" + error.code();
	}

	static String encoded(String text) {
		return URLEncoder.encode(text, StandardCharsets.UTF_8);
	}

	HttpResponse<String> logIn(Browser browser, String password) {
		browser.get("/login");
		return browser.form("/login", "username=" + this.name + "&password=" + encoded(password) + "&_csrf="
				+ browser.cookies.get("DUBAN-XSRF"));
	}

}
