package org.duban.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.duban.calendar.WorkingDays;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What parties and organisations think of candidates before the chairs' meeting. */
@DatabaseTest
class KeyOpinionPathTests {

	private static final String WHY = "同类问题上年已列重点，建议另选。";

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	WorkingDays workingDays;

	private House house;

	private long asking;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
	}

	/** Who is asked no more is missed in no other test's check of the reminders. */
	@AfterEach
	void nobodyIsAskedAnyMore() {
		this.jdbc.update("update key_asking set due_on = '2020-01-01' where id = ?", this.asking);
	}

	private Walk candidate() {
		return KeyStory.candidate(this.house, Walk.submitted(this.house).filed());
	}

	private void asked(Walk... walks) {
		List<Long> cases = List.of(walks).stream().map(Walk::id).toList();
		this.asking = this.house.as("clerk")
			.post("/api/key-askings", Map.of("cases", cases, "note", "拟提请本月主席会议审议。"))
			.json()
			.path("id")
			.asLong();
	}

	private Reply says(String username, String body, Walk walk, String stance, String opinion) {
		return this.house.as(username)
			.post("/api/key-opinions/" + this.asking + "/" + walk.id(),
					Map.of("body", body, "stance", stance, "opinion", opinion));
	}

	private void everybodyAgrees(Walk walk) {
		this.jdbc.queryForList("select body_code from key_asked_body where asking_id = ?", String.class, this.asking)
			.forEach((body) -> says(speaker(body), body, walk, "agree", "").ok());
	}

	private String speaker(String body) {
		return body.equals("gov-office") ? "gov"
				: this.jdbc
					.queryForList("select username from collective_operator where body_code = ?", String.class, body)
					.get(0);
	}

	private static JsonNode question(Person person, Walk walk) {
		return StreamSupport.stream(person.get("/api/key-opinions").spliterator(), false)
			.flatMap((sheet) -> StreamSupport.stream(sheet.path("questions").spliterator(), false))
			.filter((asked) -> asked.path("about").path("proposalId").asLong() == walk.id())
			.findFirst()
			.orElseThrow(() -> new AssertionError(person.username() + " is not asked about " + walk.id()));
	}

	private static List<String> opinions(JsonNode supervision) {
		return StreamSupport.stream(supervision.path("opinions").spliterator(), false)
			.map((said) -> said.path("by").asText() + " " + said.path("stanceName").asText() + " "
					+ said.path("text").asText(""))
			.toList();
	}

	@Test
	void whatTheyThinkStandsOnTheCaseAndInTheMeetingsList() {
		Walk walk = candidate();
		asked(walk);
		Person minjian = this.house.as("minjian");
		assertThat(minjian.get("/api/inbox?size=50").path("items").findValuesAsText("kind"))
			.contains("key-opinions-asked");
		JsonNode asked = question(minjian, walk);
		assertThat(asked.path("about").path("reason").asText()).startsWith("群众关注度高");
		assertThat(asked.toString()).as("no more of the case than that").doesNotContain("situation", "proposer");
		assertThat(minjian.ask("GET", "/api/proposals/" + walk.id(), null).status()).isEqualTo(404);
		says("minjian", "minjian", walk, "agree", "").ok();
		assertThat(says("gongshanglian", "gongshanglian", walk, "object", " ").errors())
			.containsExactly("opinion:required");
		says("gongshanglian", "gongshanglian", walk, "suggest", "建议补充数据。").ok();
		says("gongshanglian", "gongshanglian", walk, "object", WHY).ok();
		says("gov", "gov-office", walk, "agree", "").ok();
		assertThat(opinions(walk.file().path("supervision")))
			.contains("民建市委会 同意 ", "市工商联 不同意 " + WHY, "市政府办公厅 同意 ", "九三学社市委会 未回复 ")
			.doesNotHaveDuplicates();
		assertThat(this.house.as("vicechair").page("/key-proposals")).contains(WHY, "未回复");
		assertThat(this.house.as("clerk").page("/cases/" + walk.id())).contains(WHY);
		assertThat(walk.proposer().file(walk.id()).toString()).doesNotContain(WHY);
		assertThat(walk.proposer().get("/api/proposals/" + walk.id() + "/timeline").toString()).doesNotContain("征求意见");
		assertThat(minjian.page("/key-opinions")).contains("已于", "key.opinion.wd");
		assertThat(this.house.as("clerk").page("/key-askings")).contains("九三学社市委会", "0 / 1 件", "1 / 1 件");
	}

	@Test
	void theyHaveTheWorkingDaysOfTheParameter() {
		Walk walk = candidate();
		days("3");
		try {
			asked(walk);
		}
		finally {
			days("5");
		}
		JsonNode sheet = this.house.as("minjian").get("/api/key-opinions").path(0);
		assertThat(sheet.path("asking").asLong()).isEqualTo(this.asking);
		LocalDate due = this.workingDays.plus(this.house.today(), 3);
		assertThat(sheet.path("dueOn").asText()).isEqualTo(due.toString());
		this.house.waitUntil(due);
		says("minjian", "minjian", walk, "object", WHY).ok();
		this.house.letPass(1);
		assertThat(says("jiusan", "jiusan", walk, "agree", "").errors()).containsExactly(":key-opinion-late");
		assertThat(question(this.house.as("jiusan"), walk).path("open").asBoolean()).isFalse();
		KeyStory.select(this.house, walk, "on-site").ok();
		assertThat(walk.proposer().file(walk.id()).path("supervision").toString()).as("also of what was chosen")
			.contains("arrangement")
			.doesNotContain(WHY, "opinions");
		assertThat(opinions(walk.file().path("supervision"))).contains("民建市委会 不同意 " + WHY);
	}

	private void days(String setting) {
		this.house.as("sysadmin")
			.post("/api/admin/parameters/key.opinion.wd",
					Map.of("setting", setting, "validFrom", this.house.today().toString(), "basis", "主席会议决定"))
			.ok();
	}

	@Test
	void theMeetingHearsThemBeforeItDecides() {
		Walk walk = candidate();
		asked(walk);
		assertThat(KeyStory.select(this.house, walk, "on-site").errors())
			.containsExactly("meetingOn:key-opinions-awaited");
		assertThat(KeyStory.decline(this.house, walk).errors()).containsExactly("meetingOn:key-opinions-awaited");
		everybodyAgrees(walk);
		KeyStory.decline(this.house, walk).ok();
		assertThat(says("minjian", "minjian", walk, "suggest", "建议分步办理。").errors())
			.containsExactly(":key-opinion-decided");
	}

	@Test
	void onlyWhoIsAskedAnswersAndOnlyForItself() {
		Walk walk = candidate();
		Walk other = candidate();
		asked(walk);
		assertThat(says("minjian", "jiusan", walk, "agree", "").status()).isEqualTo(403);
		assertThat(says("minjian", "minjian", other, "agree", "").status()).isEqualTo(404);
		assertThat(says("nangang-zhengxie", "nangang-zhengxie", walk, "agree", "").status()).isEqualTo(404);
		assertThat(says("member555", "minjian", walk, "agree", "").status()).isEqualTo(403);
		assertThat(this.house.as("nangang-zhengxie").page("/key-opinions")).contains("目前没有征求");
	}

	@Test
	void onlyCandidatesGoRoundAndOnlyOnceAtATime() {
		Walk walk = candidate();
		Person clerk = this.house.as("clerk");
		Walk plain = Walk.submitted(this.house).filed();
		assertThat(clerk.post("/api/key-askings", Map.of("cases", List.of(plain.id()))).errors())
			.containsExactly("cases:key-not-candidate");
		assertThat(clerk.post("/api/key-askings", Map.of("cases", List.of())).errors())
			.containsExactly("cases:required");
		asked(walk);
		assertThat(clerk.post("/api/key-askings", Map.of("cases", List.of(walk.id()))).errors())
			.containsExactly("cases:key-asked-already");
	}

}
