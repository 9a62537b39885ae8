package org.duban.administration;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.Person;
import org.duban.story.Reply;
import org.duban.story.Walk;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class ProposerRegisterTests {

	@LocalServerPort
	int port;

	@Autowired
	RegisterHistory history;

	private House house;

	private Person admin;

	@BeforeEach
	void open() {
		this.house = House.at(this.port);
		this.admin = this.house.as("sysadmin");
	}

	@Test
	void theGroupOfACategoryStandsFirstForItsCases() {
		Walk walk = Walk.submitted(this.house);
		String category = walk.file().path("category2").asText();
		List<String> first = categories("first");
		List<String> second = categories("second");
		assertThat(first).contains(category);
		assertThat(reviewers(walk)).startsWith("reviewer1");

		group("first", List.of("reviewer1", "reviewer2"), without(first, category)).ok();
		assertThat(this.admin.page("/admin/review-groups")).contains("没有小组审查的类别");
		group("second", List.of("reviewer3", "reviewer4"), with(second, category)).ok();
		assertThat(reviewers(walk)).startsWith("reviewer3");
		assertThat(this.history.of("review-group").get(0).afterText()).contains("商贸文旅");
		assertThat(group("second", List.of("reviewer3", "reviewer4"), List.of("astrology")).errors())
			.containsExactly("categories:unknown-category");

		group("first", List.of("reviewer1", "reviewer2"), first).ok();
		group("second", List.of("reviewer3", "reviewer4"), second).ok();
		group("second", List.of("reviewer3", "reviewer4"), null).ok();
		assertThat(categories("second")).isEqualTo(second);
	}

	private List<String> reviewers(Walk walk) {
		return this.house.as("clerk").task("first-review", walk.id()).offers("reviewers");
	}

	private List<String> categories(String id) {
		return texts(found("/api/admin/review-groups", "id", id).path("categories"));
	}

	private Reply group(String id, List<String> reviewers, @Nullable List<String> categories) {
		Map<String, Object> body = new HashMap<>(Map.of("id", id, "name", id.equals("first") ? "第一审查小组" : "第二审查小组",
				"reviewers", reviewers, "basis", "主任会议决定"));
		if (categories != null) {
			body.put("categories", categories);
		}
		return this.admin.post("/api/admin/review-groups", body);
	}

	@Test
	void onlyAMemberOfTheSectorCallsItTogetherAndCountsAtOnce() {
		Map<String, Object> draft = Commands.draft("关于更换界别召集人后提出的建议");
		draft.put("proposalType", "sector");
		Walk walk = Walk.draft(this.house, "member562", draft);
		JsonNode sector = sectorOf("member559");
		List<String> before = texts(sector.path("conveners"));
		String code = sector.path("code").asText();

		assertThat(convene(code, List.of("member001", "nobody")).errors())
			.containsExactly("conveners:convener-no-member", "conveners:convener-no-member");
		convene(code, List.of()).ok();
		assertThat(submit(walk)).contains("convener:no-convener");
		assertThat(this.admin.page("/admin/conveners")).contains("暂缺");
		convene(code, List.of("member562")).ok();
		assertThat(submit(walk)).containsExactly("proposalType:only-at-plenary");
		assertThat(this.history.of("convener").get(0).beforeText()).isEmpty();

		convene(code, before).ok();
		assertThat(submit(walk)).contains("convener:convener-unsigned");
		assertThat(convene("nothing", List.of()).status()).isEqualTo(404);
	}

	private List<String> submit(Walk walk) {
		return walk.proposer().ask("POST", "/api/proposals/" + walk.id() + "/submit", null).errors();
	}

	private JsonNode sectorOf(String convener) {
		for (JsonNode circle : this.admin.get("/api/admin/conveners")) {
			if (texts(circle.path("conveners")).contains(convener) && circle.path("kind").asText().equals("sector")) {
				return circle;
			}
		}
		throw new AssertionError("No sector of " + convener);
	}

	private Reply convene(String code, List<String> conveners) {
		return this.admin.post("/api/admin/conveners",
				Map.of("kind", "sector", "code", code, "conveners", conveners, "basis", "界别选举结果"));
	}

	@Test
	void anInactiveCommitteeProposesNoMore() {
		JsonNode known = found("/api/admin/bodies", "code", "jingjiwei");
		Map<String, Object> body = new HashMap<>(Map.of("code", "jingjiwei", "kind", "committee", "operators",
				List.of("jingjiwei"), "active", false, "basis", "机构调整"));
		for (String field : List.of("name", "responsible", "contactPerson", "contactTel")) {
			body.put(field, known.path("body").path(field).asText());
		}
		Map<String, Object> draft = Commands.draft("关于专门委员会调研成果转化的建议");
		draft.put("proposalType", "committee");

		assertThat(put(body, "kind", "district").errors()).containsExactly("kind:body-kind-fixed");
		assertThat(put(body, "name", "市工商联").errors()).containsExactly("name:dictionary-twice");
		assertThat(put(body, "operators", List.of("clerk")).errors()).containsExactly("operators:body-no-operator");
		put(body, "active", false).ok();
		assertThat(this.house.as("jingjiwei").ask("POST", "/api/proposals", draft).errors())
			.contains("proposalType:type-needs-operator");
		body.put("active", true);
		assertThat(put(body, "operators", List.of()).errors()).containsExactly("operators:body-needs-operator");
		put(body, "active", true).ok();
		Walk.draft(this.house, "jingjiwei", draft);
		assertThat(this.history.of("collective-body").get(0).beforeText()).endsWith("停用");
		assertThat(this.admin.page("/admin/bodies?code=jingjiwei")).contains("经济委员会");
	}

	private Reply put(Map<String, Object> body, String field, Object value) {
		Map<String, Object> changed = new HashMap<>(body);
		changed.put(field, value);
		return this.admin.post("/api/admin/bodies", changed);
	}

	private JsonNode found(String path, String field, String value) {
		for (JsonNode one : this.admin.get(path)) {
			if (one.path(field).asText().equals(value) || one.path("body").path(field).asText().equals(value)) {
				return one;
			}
		}
		throw new AssertionError("No " + value);
	}

	private static List<String> texts(JsonNode array) {
		List<String> texts = new ArrayList<>();
		array.forEach((one) -> texts.add(one.asText()));
		return texts;
	}

	private static List<String> without(List<String> all, String one) {
		return all.stream().filter((each) -> !each.equals(one)).toList();
	}

	private static List<String> with(List<String> all, String one) {
		List<String> more = new ArrayList<>(all);
		more.add(one);
		return more;
	}

}
