package org.duban.security;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.duban.DatabaseTest;
import org.duban.account.SetAccount;
import org.duban.account.SetAccount.NewSeat;
import org.duban.account.StopAccount;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** Who comes and who may be what. */
@DatabaseTest
class AccountTests extends AccountScene {

	@Test
	void whoIsNewComesInOnceWithTheHousesPasswordAndThenWithTheOwn() {
		Browser administrator = Browser.of(this.wire, "sysadmin");
		assertThat(administrator.get("/admin/accounts/new").body()).contains("id=\"username\"")
			.doesNotContain("successor");
		String token = "&_csrf=" + administrator.cookies.get("DUBAN-XSRF");
		HttpResponse<String> made = administrator.form("/admin/accounts", "username=" + this.name + "&name="
				+ encoded("新来的人") + "&roles=unit-handler&unit=tiyu&basis=" + encoded("单位来函") + token);
		assertThat(made.headers().firstValue("Location").orElse("")).endsWith("/admin/accounts/" + this.name);
		String page = administrator.get("/admin/accounts/" + this.name).body();
		String once = page.replaceAll("(?s).*<code class=\"once\">([^<]+)</code>.*", "$1");
		assertThat(once).matches("([a-z2-9]{4}-){3}[a-z2-9]{4}");
		assertThat(administrator.get("/admin/accounts/" + this.name).body()).as("shown once")
			.doesNotContain(once, "id=\"username\"");
		assertThat(this.jdbc.queryForList("select command from audit_entry where act = 'create-account'", String.class))
			.anyMatch((entry) -> entry.contains(this.name))
			.noneMatch((entry) -> entry.contains(once));

		Browser person = new Browser(this.wire);
		assertThat(logIn(person, once).headers().firstValue("Location").orElse("")).doesNotContain("error");
		assertThat(person.get("/cases").headers().firstValue("Location").orElse("")).endsWith("/me/password");
		assertThat(person.get("/api/tasks").statusCode()).isEqualTo(403);
		String own = "Song-hua-jiang-7";
		String fields = "current=" + once + "&next=" + own + "&again=" + own + "&_csrf="
				+ person.cookies.get("DUBAN-XSRF");
		Browser elsewhere = new Browser(this.wire);
		logIn(elsewhere, once);
		assertThat(person.form("/me/password", fields.replace("again=" + own, "again=other")).body())
			.contains("两次输入的新密码不一致");
		assertThat(person.form("/me/password", fields).headers().firstValue("Location").orElse(""))
			.endsWith("/me?password=true");
		assertThat(person.get("/cases").statusCode()).as("goes on").isEqualTo(200);
		assertThat(elsewhere.get("/me/password").statusCode()).as("the other session").isEqualTo(302);
		assertThat(logIn(new Browser(this.wire), once).headers().firstValue("Location").orElse("")).contains("error");
		assertThat(logIn(new Browser(this.wire), own).headers().firstValue("Location").orElse(""))
			.doesNotContain("error");
		assertThat(this.people.actor(this.name).orElseThrow().groups()).containsExactly("unit-tiyu-handler");
	}

	@Test
	void whatAnAccountMayNotBeIsNamedByField() {
		assertThat(refused(() -> this.desk.create(account("clerk", "clerk", null), this.sysadmin)))
			.containsExactly("username:account-taken");
		assertThat(refused(() -> this.desk.create(account("person-x", "clerk", null), this.sysadmin)))
			.containsExactly("username:account-reserved");
		assertThat(refused(() -> this.desk.create(account(this.name, "king", null), this.sysadmin)))
			.containsExactly("roles:account-role");
		assertThat(refused(() -> this.desk.create(account(this.name, "unit-handler", null), this.sysadmin)))
			.containsExactly("unit:required");
		assertThat(refused(() -> this.desk.create(account(this.name, "unit-handler", "nowhere"), this.sysadmin)))
			.containsExactly("unit:unknown-unit");
		assertThat(refused(() -> this.desk.create(account(this.name, "clerk", "tiyu"), this.sysadmin)))
			.containsExactly("unit:account-unit-role");
		assertThat(refused(() -> this.desk.create(account(this.name, "collective", null), this.sysadmin)))
			.containsExactly("body:required");
		assertThat(refused(() -> this.desk.create(account(this.name, "member", null), this.sysadmin))).containsExactly(
				"seat.no:required", "seat.sector:required", "seat.party:required", "seat.workplace:required");
		assertThat(this.people.actor(this.name)).isEmpty();
	}

	@Test
	void theAdministratorSaysWhoIsOfWhichCommittee() {
		assertThat(refused(() -> this.desk.create(account(this.name, "committee-nowhere", null), this.sysadmin)))
			.containsExactly("roles:account-role");
		this.desk.create(account(this.name, "committee-economy", null), this.sysadmin);
		assertThat(this.people.actor(this.name).orElseThrow().groups()).containsExactlyInAnyOrder("committee",
				"committee-economy");
		assertThat(Browser.of(this.wire, "sysadmin").get("/admin/accounts/" + this.name).body())
			.containsPattern("value=\"committee-economy\" checked[^>]*>\\s*<span>经济委员会");
	}

	@Test
	void keepersHandleNothingAndUnitsDoNotPropose() {
		for (List<String> roles : List.of(List.of("sysadmin", "auditor"), List.of("secadmin", "clerk"))) {
			assertThat(refused(() -> this.desk.create(
					new SetAccount(this.name, "甲", null, null, roles, null, null, null, null, BASIS), this.sysadmin)))
				.containsExactly("roles:account-keeper");
		}
		NewSeat seat = new NewSeat("T" + this.name.substring(8), "cpc", "cpc", null, "某单位", null);
		assertThat(refused(() -> this.desk.create(new SetAccount(this.name, "甲", null, null,
				List.of("member", "unit-leader"), "tiyu", null, seat, null, BASIS), this.sysadmin)))
			.containsExactly("roles:account-both-sides");
		assertThat(refused(() -> this.desk.create(new SetAccount(this.name, "甲", null, null,
				List.of("member", "collective"), null, "minjian", seat, null, BASIS), this.sysadmin)))
			.contains("roles:account-two-proposers");
	}

	@Test
	void theLastAdministratorStaysAndNobodyChangesTheOwnRoles() throws Exception {
		Actor another = new Actor("t-nobody", "甲", Set.of("sysadmin"), null);
		assertThat(refused(() -> this.desk.stop(new StopAccount("sysadmin", null, BASIS), another)))
			.containsExactly(":account-last-administrator");
		assertThat(refused(() -> this.desk.change(account("sysadmin", "clerk", null), another)))
			.containsExactly("roles:account-last-administrator");
		assertThat(refused(() -> this.desk.change(account("sysadmin", "clerk", null), this.sysadmin)))
			.containsExactly("roles:account-own-roles");
		assertThat(refused(() -> this.desk.stop(new StopAccount("sysadmin", null, BASIS), this.sysadmin)))
			.containsExactly(":account-oneself");
		there(this.name + "a", "sysadmin");
		there(this.name + "b", "sysadmin");
		this.jdbc.update("update account set enabled = false where username = 'sysadmin'");
		try {
			assertThat(stopped(this.name + "a", this.name + "b")).as("of two who stop one another").isOne();
		}
		finally {
			this.jdbc.update("update account set enabled = true where username = 'sysadmin'");
		}
	}

	/** Each stops the other at once. */
	private long stopped(String one, String other) throws Exception {
		Actor first = this.people.actor(one).orElseThrow();
		Actor second = this.people.actor(other).orElseThrow();
		ExecutorService both = Executors.newFixedThreadPool(2);
		try {
			List<Callable<Boolean>> acts = List.of(() -> stops(first, other), () -> stops(second, one));
			long done = 0;
			for (Future<Boolean> each : both.invokeAll(acts)) {
				done += each.get() ? 1 : 0;
			}
			return done;
		}
		finally {
			both.shutdownNow();
		}
	}

	private boolean stops(Actor actor, String username) {
		try {
			this.desk.stop(new StopAccount(username, null, BASIS), actor);
			return true;
		}
		catch (CommandRefused refused) {
			return false;
		}
	}

	@Test
	void aMemberAndAnOperatorAreInTheirRegisters() {
		String no = "T" + this.name.substring(this.name.length() - 9);
		NewSeat seat = new NewSeat(no, "cpc", "cpc", "group-1", "某某研究所", "所长");
		SetAccount member = new SetAccount(this.name, "新委员", null, "0451-12345678", List.of("member"), null, null, seat,
				null, BASIS);
		this.desk.create(member, this.sysadmin);
		assertThat(refused(() -> this.desk.create(
				new SetAccount(this.name + "x", "新委员", null, null, List.of("member"), null, null, seat, null, BASIS),
				this.sysadmin)))
			.containsExactly("seat.no:member-no-taken");
		assertThat(this.jdbc.queryForObject("select member_no from member where username = ?", String.class, this.name))
			.isEqualTo(no);
		String operator = this.name + "o";
		this.desk.create(
				new SetAccount(operator, "经办人", null, null, List.of("collective"), null, "minjian", null, null, BASIS),
				this.sysadmin);
		assertThat(operators()).contains(operator, "minjian");
		this.desk.change(account(operator, "expert", null), this.sysadmin);
		assertThat(operators()).doesNotContain(operator).contains("minjian");
		this.jdbc.update("delete from member where username = ?", this.name);
	}

	private List<String> operators() {
		return this.jdbc.queryForList("select username from collective_operator where body_code = 'minjian'",
				String.class);
	}

}
