package org.duban.security;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.duban.DatabaseTest;
import org.duban.account.AccountDesk;
import org.duban.account.GiveOncePassword;
import org.duban.account.LendWork;
import org.duban.account.SetAccount;
import org.duban.account.StandInDesk;
import org.duban.account.StartAccount;
import org.duban.account.StopAccount;
import org.duban.agenda.FeedKeys;
import org.duban.filing.ReviewGroups;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Who changes and goes, and that nothing of the old rights stays. */
@DatabaseTest
class LeavingTests extends AccountScene {

	@Autowired
	FeedKeys feeds;

	@Autowired
	ReviewGroups groups;

	@Autowired
	StandInDesk standIns;

	@Autowired
	Clock clock;

	@Test
	void whoIsStoppedIsOutEverywhereAtOnceAndMayComeBack() {
		there(this.name, "clerk");
		Browser person = Browser.of(this.wire, this.name);
		person.get("/camunda/app/tasklist/default/");
		String secret = this.feeds.renew(this.name);
		Chain chain = new Chain(this.wire).submitted();
		String task = chain.task(this.name, "first-review");
		this.wire.post(this.name, "/api/tasks/" + task + "/claim", "{}").ok();
		assertThat(assignee(task)).isEqualTo(this.name);
		assertThat(this.wire.get(null, "/calendar/" + secret + ".ics").status()).isEqualTo(200);
		there(this.name + "s", "clerk");
		lends(this.name, this.name + "s");
		assertThat(this.standIns.lenders(this.name + "s")).hasSize(1);

		this.desk.stop(new StopAccount(this.name, null, BASIS), this.sysadmin);

		assertThat(person.get("/cases").headers().firstValue("Location").orElse("")).contains("/login");
		assertThat(person.get("/camunda/api/engine/engine/default/filter").statusCode()).isEqualTo(401);
		assertThat(this.wire.get(this.name, "/api/tasks").status()).isEqualTo(401);
		assertThat(this.wire.get(null, "/calendar/" + secret + ".ics").status()).isEqualTo(404);
		assertThat(assignee(task)).isNull();
		assertThat(grants(this.name)).isZero();
		assertThat(this.jdbc.queryForList("select command from audit_entry where act = 'stop-account'", String.class))
			.anyMatch((entry) -> entry.contains(this.name));
		assertThat(Browser.of(this.wire, "sysadmin").get("/admin/accounts/" + this.name).body()).contains("已停用", BASIS);

		this.desk.start(new StartAccount(this.name, BASIS), this.sysadmin);
		assertThat(this.wire.get(this.name, "/api/tasks").status()).isEqualTo(200);
		assertThat(person.get("/cases").statusCode()).as("the old session stays closed").isEqualTo(302);
		assertThat(this.wire.get(null, "/calendar/" + secret + ".ics").status()).as("the old address opens nothing")
			.isEqualTo(404);
		assertThat(this.standIns.lenders(this.name + "s")).as("what was lent is lent no more").isEmpty();
	}

	@Test
	void whoLosesARoleLosesWhatItOpened() {
		there(this.name, "clerk");
		Browser person = Browser.of(this.wire, this.name);
		assertThat(person.get("/register").statusCode()).isEqualTo(200);
		Chain chain = new Chain(this.wire).submitted();
		String task = chain.task(this.name, "first-review");
		this.wire.post(this.name, "/api/tasks/" + task + "/claim", "{}").ok();

		this.desk.change(account(this.name, "expert", null), this.sysadmin);

		assertThat(person.get("/cases").statusCode()).as("the session").isEqualTo(302);
		assertThat(assignee(task)).isNull();
		assertThat(grants(this.name)).isZero();
		assertThat(Browser.of(this.wire, this.name).get("/register").statusCode()).isEqualTo(403);
		assertThat(this.jdbc.queryForObject(
				"select concat(before_text, '>', after_text) from account_change where username = ? and before_text is not null",
				String.class, this.name))
			.matches(".*提案委办公室.*>.*专家.*");
	}

	@Test
	void whoStandsInLosesWithTheLenderWhatTheLenderLoses() {
		there(this.name, "clerk");
		there(this.name + "s", "expert");
		this.desk.change(new SetAccount(this.name, "测试人员", null, null, List.of("clerk", "expert"), null, null, null,
				null, BASIS), this.sysadmin);
		lends(this.name, this.name + "s");
		String task = new Chain(this.wire).submitted().task("clerk", "first-review");
		this.wire.post(this.name + "s", "/api/tasks/" + task + "/claim", "{}").ok();
		assertThat(assignee(task)).isEqualTo(this.name + "s");

		this.desk.change(account(this.name, "expert", null), this.sysadmin);

		assertThat(assignee(task)).isNull();
		assertThat(this.wire.post(this.name + "s", "/api/tasks/" + task + "/claim", "{}").status()).isEqualTo(403);
	}

	private void lends(String lender, String colleague) {
		LocalDate today = LocalDate.now(this.clock);
		this.standIns.lend(new LendWork(colleague, today, today.plusDays(5), "出差"),
				this.people.actor(lender).orElseThrow());
	}

	@Test
	void whatIsOfferedByNameComesBackWithThePersonOnly() {
		Chain chain = new Chain(this.wire).submitted()
			.does("clerk", "first-review", "{\"decision\": \"return\", \"comment\": \"请补充调研情况。\"}");
		String task = chain.task(chain.member, "revise");
		assertThat(grants(chain.member, task)).isOne();
		this.desk.stop(new StopAccount(chain.member, null, BASIS), this.sysadmin);
		try {
			assertThat(grants(chain.member, task)).isZero();
			assertThat(chain.task("clerk", "revise")).as("the clerk enters for the member").isEqualTo(task);
		}
		finally {
			this.desk.start(new StartAccount(chain.member, BASIS), this.sysadmin);
		}
		assertThat(grants(chain.member, task)).isOne();
		assertThat(chain.task(chain.member, "revise")).isEqualTo(task);
	}

	@Test
	void aReviewThatWaitsForOneByNameIsTakenOverByAnother() {
		List<String> reviewers = List.of(this.name + "a", this.name + "b", this.name + "c");
		reviewers.forEach((reviewer) -> there(reviewer, "reviewer"));
		this.groups.put("test-group", "测试组", reviewers);
		Chain chain = new Chain(this.wire).submitted();
		chain.does("clerk", "first-review",
				Wire.json(Map.of("decision", "pass", "reviewers", reviewers.subList(0, 2))));
		String gone = reviewers.get(0);
		assertThat(Browser.of(this.wire, "sysadmin").get("/admin/accounts/" + gone).body()).as("who may take it over")
			.contains("list=\"successors\"")
			.contains("<option value=\"" + reviewers.get(2) + "\">测试人员（复审委员）")
			.doesNotContain("<option value=\"" + gone + "\"", "<option value=\"" + reviewers.get(1) + "\"");
		assertThat(refused(() -> this.desk.stop(new StopAccount(gone, null, BASIS), this.sysadmin)))
			.containsExactly("successor:account-successor");
		assertThat(refused(() -> this.desk.stop(new StopAccount(gone, "clerk", BASIS), this.sysadmin)))
			.containsExactly("successor:account-successor-unknown");
		assertThat(refused(() -> this.desk.stop(new StopAccount(gone, reviewers.get(1), BASIS), this.sysadmin)))
			.containsExactly("successor:account-successor-twice");
		assertThat(refused(() -> this.desk.change(account(gone, "expert", null), this.sysadmin)))
			.containsExactly("successor:account-successor");

		this.desk.stop(new StopAccount(gone, reviewers.get(2), BASIS), this.sysadmin);

		assertThat(grants(gone)).isZero();
		chain.does(reviewers.get(2), "second-review", "{\"decision\": \"file\"}");
		chain.does(reviewers.get(1), "second-review", "{\"decision\": \"file\"}");
		assertThat(chain.state()).isEqualTo("DECISION");
		assertThat(this.groups.all()).filteredOn((group) -> group.id().equals("test-group"))
			.singleElement()
			.satisfies((group) -> assertThat(group.reviewers()).containsExactlyElementsOf(reviewers.subList(1, 3)));
	}

	@Test
	void whoIsTheOnlyOneIsNamedAsSuchBeforeTheAccountIsStopped() {
		assertThat(alone("tiyu-liaison")).contains("“承办单位联络员”没有其他在用账号", "/admin/accounts/tiyu-handler")
			.doesNotContain("/admin/accounts/tiyu-liaison");
		this.desk.create(account(this.name, "unit-liaison", "tiyu"), this.sysadmin);
		assertThat(alone("tiyu-liaison")).isEmpty();
		this.desk.stop(new StopAccount(this.name, null, BASIS), this.sysadmin);
		assertThat(alone("tiyu-liaison")).as("who is stopped is nobody").isNotEmpty();
		assertThat(alone(this.name)).as("has left already").isEmpty();

		assertThat(alone("jiusan")).contains("“九三学社市委会”没有其他可以登录的人员", "请先新增账号");
		this.desk.create(new SetAccount(this.name + "o", "经办人", null, null, List.of("collective"), null, "jiusan", null,
				null, BASIS), this.sysadmin);
		assertThat(alone("jiusan")).isEmpty();
		assertThat(alone("reviewer1")).as("is chosen by name").isEmpty();
	}

	/** What the page says of it, if anything. */
	private String alone(String username) {
		String page = Browser.of(this.wire, "sysadmin").get("/admin/accounts/" + username).body();
		int at = page.indexOf("id=\"alone\"");
		return (at < 0) ? "" : page.substring(at, page.indexOf("</section>", at));
	}

	@Test
	void aNewOneTimePasswordEndsTheSessionsOfTheOldOne() {
		there(this.name, "expert");
		Browser person = Browser.of(this.wire, this.name);
		AccountDesk.Once once = this.desk.once(new GiveOncePassword(this.name, BASIS), this.sysadmin);
		assertThat(person.get("/cases").statusCode()).isEqualTo(302);
		assertThat(this.wire.get(this.name, "/api/tasks").status()).as("the old password").isEqualTo(401);
		this.jdbc.update("update account set once_until = ? where username = ?", LocalDate.of(2020, 1, 1), this.name);
		assertThat(logIn(new Browser(this.wire), once.password()).headers().firstValue("Location").orElse(""))
			.contains("expired");
	}

	private String assignee(String task) {
		return this.jdbc.queryForObject("select ASSIGNEE_ from ACT_RU_TASK where ID_ = ?", String.class, task);
	}

	private int grants(String username) {
		return this.jdbc.queryForObject(
				"select count(*) from ACT_RU_AUTHORIZATION where USER_ID_ = ? and RESOURCE_TYPE_ = 7", Integer.class,
				username);
	}

	private int grants(String username, String task) {
		return this.jdbc.queryForObject(
				"select count(*) from ACT_RU_AUTHORIZATION where USER_ID_ = ? and RESOURCE_ID_ = ?", Integer.class,
				username, task);
	}

}
