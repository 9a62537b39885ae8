package org.duban.administration;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.duban.organisation.Dictionaries;
import org.duban.story.House;
import org.duban.story.Person;
import org.duban.story.Reply;
import org.duban.story.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class RegisterChangeTests {

	@LocalServerPort
	int port;

	@Autowired
	Dictionaries dictionaries;

	@Autowired
	RegisterHistory history;

	@Autowired
	JdbcTemplate jdbc;

	private House house;

	private Person admin;

	@BeforeEach
	void open() {
		this.house = House.at(this.port);
		this.admin = this.house.as("sysadmin");
	}

	private Reply entry(String kind, String code, String name, boolean active) {
		return this.admin.post("/api/admin/dictionaries/" + kind,
				Map.of("code", code, "name", name, "sortNo", 900, "active", active, "basis", "委员会决定"));
	}

	@Test
	void whatIsInactiveIsOfferedNoMoreAndKeepsItsWords() {
		entry(Dictionaries.CONTACT_MODE, "video", "视频会议", true).ok();
		assertThat(this.dictionaries.entries(Dictionaries.CONTACT_MODE)).extracting(Dictionaries.Entry::name)
			.contains("视频会议");
		entry(Dictionaries.CONTACT_MODE, "video", "视频连线", true).ok();
		entry(Dictionaries.CONTACT_MODE, "video", "视频连线", false).ok();
		assertThat(this.dictionaries.entries(Dictionaries.CONTACT_MODE)).extracting(Dictionaries.Entry::code)
			.doesNotContain("video");
		assertThat(this.dictionaries.find(Dictionaries.CONTACT_MODE, "video").orElseThrow().name()).isEqualTo("视频连线");
		assertThat(this.history.of("dictionary:contact-mode")).extracting(RegisterHistory.Change::afterText)
			.element(1)
			.asString()
			.startsWith("视频连线");
		assertThat(this.history.of("dictionary:contact-mode")).extracting(RegisterHistory.Change::beforeText)
			.element(1)
			.asString()
			.startsWith("视频会议");
	}

	@Test
	void codesThatRulesKnowAreOnlyRenamed() {
		assertThat(entry("satisfaction", "delighted", "非常满意", true).errors()).containsExactly("code:dictionary-fixed");
		assertThat(entry("satisfaction", "satisfied", "满意", false).errors()).contains("active:dictionary-fixed");
		String twice = this.dictionaries.entries(Dictionaries.SECTOR).get(0).name();
		assertThat(entry(Dictionaries.SECTOR, "another", twice, true).errors())
			.containsExactly("name:dictionary-twice");
		assertThat(entry(Dictionaries.SECTOR, "空 格", "新界别", true).errors()).containsExactly("code:invalid-value");
		assertThat(this.admin.ask("GET", "/api/admin/dictionaries/nothing", null).status()).isEqualTo(404);
	}

	@Test
	void aSessionsDaysAgreeWithEachOtherAndWithTheOtherSessions() {
		Map<String, Object> session = new HashMap<>(Map.of("term", 14, "no", 1, "opening", "2022-01-11", "closing",
				"2022-01-14", "plenaryDeadline", "2022-01-12T16:00", "basis", "主席会议决定"));
		this.admin.post("/api/admin/sessions", session).ok();
		JsonNode first = this.admin.get("/api/admin/sessions").get(0);
		assertThat(first.path("plenaryDeadline").asText()).startsWith("2022-01-12T16:00");
		assertThat(this.history.of("session").get(0).beforeText()).contains("2022-01-12T17:00");
		session.put("plenaryDeadline", "2022-01-16T17:00");
		assertThat(session(session)).containsExactly("plenaryDeadline:session-deadline");
		session.putAll(Map.of("plenaryDeadline", "2022-01-12T17:00", "closing", "2022-01-10"));
		assertThat(session(session)).contains("closing:session-closing");
		session.putAll(Map.of("opening", "2023-01-12", "closing", "2023-01-13", "plenaryDeadline", "2023-01-12T17:00"));
		assertThat(session(session)).containsExactly("opening:session-order");
		session.putAll(Map.of("opening", "2022-01-11", "closing", "2022-01-14", "plenaryDeadline", "2022-01-12T17:00"));
		this.admin.post("/api/admin/sessions", session).ok();
	}

	private List<String> session(Map<String, Object> body) {
		return this.admin.post("/api/admin/sessions", body).errors();
	}

	@Test
	void aLetterIsWrittenInTheWordingThatHoldsAndEarlierOnesStay() {
		JsonNode shipped = this.admin.get("/api/admin/letters/filed").get(0);
		Walk before = Walk.submitted(this.house).filed();
		letter("关于《{1}》立案的函", "{2}：\n  {0}号《{1}》已按新格式立案。\n{3}").ok();
		Walk after = Walk.submitted(this.house).filed();

		assertThat(body(after)).contains("已按新格式立案").contains(after.file().path("title").asText());
		assertThat(body(before)).doesNotContain("已按新格式立案");
		assertThat(this.admin.get("/api/admin/letters/filed").size()).isGreaterThan(1);
		letter(shipped.path("title").asText(), shipped.path("body").asText()).ok();
		assertThat(body(Walk.submitted(this.house).filed())).doesNotContain("已按新格式立案");
	}

	private static String body(Walk walk) {
		return walk.proposer().read(walk.proposer().letters(walk.id()).get(0));
	}

	@Test
	void aWordingHasEveryPlaceOfTheCaseAndNoOther() {
		assertThat(letter("立案", "{2}：\n  已立案。{3}").errors()).containsExactly("body:letter-missing-place");
		assertThat(letter("立案{9}", "{0}{1}{2}{3}").errors()).containsExactly("title:letter-unknown-place");
		assertThat(letter("立案", "{0}{1}{2}{3}{案由}").errors()).containsExactly("body:letter-unknown-place");
		assertThat(letter("立案", "{0}{1}{2}{3}{").errors()).containsExactly("body:letter-brace");
	}

	private Reply letter(String title, String body) {
		return this.admin.post("/api/admin/letters/filed",
				Map.of("title", title, "body", body, "validFrom", this.house.today().toString(), "basis", "办公室通知"));
	}

	@Test
	void aReviewGroupHasTwoDifferentReviewers() {
		assertThat(group("reviewer3").errors()).containsExactly("reviewers:too-few");
		assertThat(group("reviewer3", "reviewer3").errors()).containsExactly("reviewers:group-twice");
		assertThat(group("reviewer3", "clerk").errors()).containsExactly("reviewers:group-no-reviewer");
		group("reviewer3", "reviewer1").ok();
		assertThat(this.admin.get("/api/admin/review-groups").toString()).contains("第三审查小组");
		assertThat(this.history.of("review-group").get(0).afterText()).contains("reviewer1");
		this.jdbc.update("delete from review_group_member where group_id = 'third'");
		this.jdbc.update("delete from review_group where id = 'third'");
	}

	private Reply group(String... reviewers) {
		return this.admin.post("/api/admin/review-groups",
				Map.of("id", "third", "name", "第三审查小组", "reviewers", List.of(reviewers), "basis", "委员会决定"));
	}

}
