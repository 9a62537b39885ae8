package org.duban.story;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.duban.DatabaseTest;
import org.duban.account.StandInDesk;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/** One person's work in another's hands, only while it is lent. */
@DatabaseTest
class StandInTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	StandInDesk desk;

	private House house;

	@BeforeEach
	void open() {
		this.house = House.at(this.port);
	}

	@AfterEach
	void giveBack() {
		this.jdbc.update("update stand_in set ended_at = current_timestamp, ended_by = 'test' where ended_at is null");
	}

	private Reply lend(String lender, String colleague, int from, int until) {
		LocalDate today = this.house.today();
		return this.house.as(lender)
			.post("/api/stand-ins", Map.of("colleague", colleague, "startsOn", today.plusDays(from).toString(),
					"endsOn", today.plusDays(until).toString(), "reason", "出差"));
	}

	@Test
	void aColleagueAnswersTheGroupsTasksWhileTheWorkIsLentAndTheTrailNamesBoth() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN").signed();
		assertThat(this.house.as("wenlv-office").tasks("record-contact", walk.id())).isEmpty();
		lend("wenlv-handler", "wenlv-office", 0, 5).ok();

		this.house.as("wenlv-office").task("record-contact", walk.id()).answer(Commands.contact(this.house.today()));
		Map<String, Object> entry = this.jdbc.queryForMap(
				"select actor, actor_name from audit_entry where proposal_id = ? and act = 'record-contact'",
				walk.id());
		assertThat(entry.get("actor")).isEqualTo("wenlv-office");
		assertThat(String.valueOf(entry.get("actor_name"))).contains("代")
			.contains(name("wenlv-handler"))
			.contains(name("wenlv-office"));
		assertThat(this.house.as("clerk").get("/api/proposals/" + walk.id() + "/timeline").toString())
			.contains(String.valueOf(entry.get("actor_name")));
	}

	private String name(String username) {
		return this.jdbc.queryForObject("select name from account where username = ?", String.class, username);
	}

	@Test
	void theWorkComesBackByItself() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN").signed();
		lend("wenlv-handler", "wenlv-office", 1, 3).ok();
		assertThat(this.house.as("wenlv-office").tasks("record-contact", walk.id())).as("not yet").isEmpty();
		this.house.letPass(1);
		assertThat(this.house.as("wenlv-office").tasks("record-contact", walk.id())).hasSize(1);
		assertThat(this.house.as("wenlv-handler").tasks("record-contact", walk.id())).as("it is lent, not given")
			.hasSize(1);
		Task seen = this.house.as("wenlv-office").task("record-contact", walk.id());
		this.house.letPass(3);
		assertThat(this.house.as("wenlv-office").tasks("record-contact", walk.id())).isEmpty();
		assertThat(seen.send(Commands.contact(this.house.today())).status()).isEqualTo(403);
		this.house.as("wenlv-handler").task("record-contact", walk.id()).answer(Commands.contact(this.house.today()));
	}

	@Test
	void whoeverLentTheWorkTakesItBackEarlier() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN").signed();
		long id = lend("wenlv-handler", "wenlv-office", 0, 9).json().get(0).path("id").asLong();
		assertThat(this.house.as("tiyu-head").post("/api/stand-ins/" + id + "/end", Map.of()).status()).isEqualTo(404);
		this.house.as("wenlv-handler").post("/api/stand-ins/" + id + "/end", Map.of()).ok();
		assertThat(this.house.as("wenlv-office").tasks("record-contact", walk.id())).isEmpty();
	}

	@Test
	void whatWasGivenByNameIsLentToo() {
		Walk walk = Walk.submitted(this.house);
		walk.then("clerk", "first-review", Commands.pass());
		assertThat(this.house.as("reviewer3").ask("GET", "/api/proposals/" + walk.id(), null).status()).isEqualTo(404);
		lend("reviewer1", "reviewer3", 0, 5).ok();
		assertThat(this.house.as("reviewer3").file(walk.id()).path("id").asLong()).isEqualTo(walk.id());
		this.house.as("reviewer3").task("second-review", walk.id()).answerByEngine(decide("file"));
		assertThat(
				this.jdbc.queryForList("select given_by from review_opinion where proposal_id = ? and stage = 'SECOND'",
						String.class, walk.id()))
			.containsExactly("reviewer1");
		walk.then("reviewer2", "second-review", decide("file"));
		assertThat(walk.state()).isEqualTo("DECISION");
	}

	@Test
	void nobodyReviewsTwiceByStandingIn() {
		Walk walk = Walk.submitted(this.house);
		walk.then("clerk", "first-review", Commands.pass());
		lend("reviewer1", "reviewer2", 0, 5).ok();
		List<Task> both = this.house.as("reviewer2").tasks("second-review", walk.id());
		assertThat(both).hasSize(2);
		Task lent = both.stream()
			.filter((task) -> task.card().path("assignee").asText().equals("reviewer1"))
			.findFirst()
			.orElseThrow();
		assertThat(lent.refusal(decide("file"))).containsExactly(":stand-in-two-reviews");
		both.stream().filter((task) -> task != lent).forEach((task) -> task.answer(decide("file")));
		assertThat(walk.state()).isEqualTo("REVIEW");
	}

	@Test
	void whatTheColleagueStillHoldsGoesBackWhenThePeriodIsOver() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN").signed();
		lend("wenlv-handler", "wenlv-office", 0, 2).ok();
		Person office = this.house.as("wenlv-office");
		Task lent = office.task("record-contact", walk.id());
		office.post("/api/tasks/" + lent.id() + "/claim", Map.of()).ok();
		this.desk.giveBackDue();
		assertThat(holder(lent)).as("still lent").isEqualTo("wenlv-office");
		this.house.letPass(3);
		this.desk.giveBackDue();
		assertThat(holder(lent)).isNull();
		assertThat(this.jdbc.queryForList(
				"select actor from audit_entry where proposal_id = ? and act = 'return-lent-task'", String.class,
				walk.id()))
			.containsExactly("system");
		this.house.as("wenlv-handler").task("record-contact", walk.id()).answer(Commands.contact(this.house.today()));

		Walk own = Walk.assignedCase(this.house, "wenlv MAIN").signed().prepared();
		own.ofUnit("wenlv", "handler", "draft-reply", Commands.reply("A", 3));
		Task check = office.task("check-reply", own.id());
		office.post("/api/tasks/" + check.id() + "/claim", Map.of()).ok();
		long id = lend("wenlv-handler", "wenlv-office", 0, 2).json().get(0).path("id").asLong();
		this.house.as("wenlv-handler").post("/api/stand-ins/" + id + "/end", Map.of()).ok();
		assertThat(holder(check)).as("one's own stays").isEqualTo("wenlv-office");
	}

	private String holder(Task task) {
		return this.jdbc.queryForObject("select assignee_ from ACT_RU_TASK where id_ = ?", String.class, task.id());
	}

	@Test
	void actsAreDoneByTheColleagueTooAndTheTrailNamesBoth() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN").signed();
		LocalDate due = LocalDate.parse(walk.clock("REPLY", "wenlv").path("due").asText());
		Map<String, Object> more = Map.of("until", due.plusDays(21).toString(), "reason", "需进一步调研。");
		Person office = this.house.as("wenlv-office");
		assertThat(office.actOnAssignment(walk.assignment("wenlv"), "ask-extension", more).status()).isEqualTo(403);
		lend("wenlv-handler", "wenlv-office", 0, 5).ok();
		this.jdbc.update("update proposal set proposer = 'wenlv-office' where id = ?", walk.id());
		assertThat(office.actOnAssignment(walk.assignment("wenlv"), "ask-extension", more).errors())
			.containsExactly(":stand-in-own-proposal");
		this.jdbc.update("update proposal set proposer = ? where id = ?", walk.proposer().username(), walk.id());
		office.actOnAssignment(walk.assignment("wenlv"), "ask-extension", more).ok();
		assertThat(this.jdbc.queryForObject(
				"select actor_name from audit_entry where proposal_id = ? and act = 'ask-extension'", String.class,
				walk.id()))
			.contains("代", name("wenlv-handler"), name("wenlv-office"));
		assertThat(this.jdbc.queryForObject("select asked_by from extension_request where proposal_id = ?",
				String.class, walk.id()))
			.isEqualTo("wenlv-handler");
	}

	@Test
	void whoStandsInForTheHandlerHandsEvidenceInToo() {
		LooseItem item = LooseItem.opened(this.house, 40, "content", "老旧小区消防通道被占，请清理并巡查。");
		String path = "/api/party-items/" + item.id() + "/evidence";
		byte[] pdf = "%PDF-1.7 list".getBytes(StandardCharsets.US_ASCII);
		Person office = this.house.as("wenlv-office");
		assertThat(office.handIn(path, "list.pdf", pdf).status()).as("not lent").isEqualTo(403);
		long brought = this.house.as("wenlv-handler").handIn(path, "list.pdf", pdf).json().path("id").asLong();
		lend("wenlv-handler", "wenlv-office", 0, 5).ok();
		long own = office.handIn(path, "own.pdf", pdf).json().path("id").asLong();
		assertThat(this.house.as("wenlv-handler").ask("GET", path + "/" + own, null).status()).as("its uploader's")
			.isEqualTo(404);
		for (long file : List.of(brought, own)) {
			Map<String, Object> report = LooseItem.report(file == own);
			report.put("attachment", file);
			item.task("wenlv-office", "report-rectification").orElseThrow().answer(report);
			assertThat(this.house.as("party").ask("GET", path + "/" + file, null).status()).isEqualTo(200);
		}
		item.finish();
	}

	@Test
	void borrowedReviewsStandInAListOfTheirOwn() {
		Walk walk = Walk.submitted(this.house);
		walk.then("clerk", "first-review", Commands.pass());
		Person colleague = this.house.as("reviewer3");
		assertThat(borrowed(colleague)).isEmpty();
		lend("reviewer1", "reviewer3", 0, 5).ok();
		assertThat(borrowed(colleague)).contains(colleague.task("second-review", walk.id()).id())
			.doesNotContain(this.house.as("reviewer2").task("second-review", walk.id()).id());
	}

	/** Ids of the tasks in the stand-in's list. */
	private List<String> borrowed(Person colleague) {
		String filter = colleague
			.get("/engine-rest/filter?firstResult=0&maxResults=50&name="
					+ URLEncoder.encode("代理复审", StandardCharsets.UTF_8))
			.path(0)
			.path("id")
			.asText();
		assertThat(filter).isNotEmpty();
		return colleague.get("/engine-rest/filter/" + filter + "/list?firstResult=0&maxResults=100")
			.findValuesAsText("id");
	}

	@Test
	void noticesGoToBothWhileTheWorkIsLent() {
		lend("wenlv-liaison", "wenlv-office", 0, 5).ok();
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		assertThat(this.house.as("wenlv-liaison").messages(walk.id())).isNotEmpty()
			.allSatisfy((message) -> assertThat(this.house.as("wenlv-office").messages(walk.id())).contains(message));
	}

	@Test
	void workIsLentToOneRelatedColleagueForALimitedTimeAndNotOn() {
		assertThat(lend("wenlv-handler", "wenlv-handler", 0, 5).errors()).containsExactly("colleague:stand-in-oneself");
		assertThat(lend("wenlv-handler", "tiyu-handler", 0, 5).errors()).containsExactly("colleague:stand-in-stranger");
		assertThat(lend("clerk", "gov", 0, 5).errors()).containsExactly("colleague:stand-in-stranger");
		assertThat(lend("wenlv-handler", "nobody", 0, 5).errors()).containsExactly("colleague:stand-in-unknown");
		assertThat(lend("wenlv-handler", "wenlv-office", -1, 5).errors()).containsExactly("startsOn:stand-in-past");
		assertThat(lend("wenlv-handler", "wenlv-office", 5, 4).errors()).containsExactly("endsOn:stand-in-order");
		assertThat(lend("wenlv-handler", "wenlv-office", 0, 90).errors()).containsExactly("endsOn:stand-in-long");
		assertThat(lend("member101", "member102", 0, 5).status()).isEqualTo(403);
		lend("wenlv-handler", "wenlv-office", 0, 5).ok();
		assertThat(lend("wenlv-handler", "wenlv-leader", 5, 9).errors()).containsExactly("startsOn:stand-in-twice");
		assertThat(lend("wenlv-leader", "wenlv-handler", 3, 9).errors()).containsExactly("colleague:stand-in-away");
		assertThat(lend("wenlv-office", "wenlv-leader", 3, 9).errors()).containsExactly("startsOn:stand-in-chained");
		lend("wenlv-office", "wenlv-leader", 6, 9).ok();
	}

	@Test
	void nobodyHandlesTheOwnProposalByStandingIn() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN").signed();
		lend("wenlv-handler", "wenlv-office", 0, 5).ok();
		Task task = this.house.as("wenlv-office").task("record-contact", walk.id());
		// A person who is a member too would log in with one account.
		this.jdbc.update("update proposal set proposer = 'wenlv-office' where id = ?", walk.id());
		assertThat(task.refusal(Commands.contact(this.house.today()))).containsExactly(":stand-in-own-proposal");
	}

	@Test
	void workIsLentAsLongAsTheParameterSays() {
		longest("120");
		Reply lent = lend("wenlv-handler", "wenlv-office", 0, 100);
		longest("90");
		lent.ok();
		assertThat(lend("wenlv-leader", "wenlv-head", 0, 100).errors()).containsExactly("endsOn:stand-in-long");
	}

	private void longest(String days) {
		this.house.as("sysadmin")
			.post("/api/admin/parameters/standin.max.days",
					Map.of("setting", days, "validFrom", this.house.today().toString(), "basis", "办公室通知"))
			.ok();
	}

}
