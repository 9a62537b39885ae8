package org.duban.story;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.duban.MailServer;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/** Three proposals from a member's desk to the archive, told by HTTP alone. */
@DatabaseTest
class StoryTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	private House house;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
		MailServer.forgetMailsOfOtherTests(this.jdbc);
	}

	@Test
	void wellnessIndustryWithThreeCoUnits() {
		Walk walk = written("member011", "关于以四季康养为主线推动我市康养产业发展的建议",
				"我市夏季凉爽、冬季有冰雪温泉，发展康养产业条件好。但目前康养项目多而散，医疗、养老、文旅各管一段，服务没有统一标准，游客来了留不住，本地老人也难以享受。",
				"1.由文旅部门牵头编制康养产业规划，明确四季产品。\n2.制定康养基地服务标准，与就近医院签订转诊协议。\n3.把中医理疗、长期护理纳入康养服务包并培训护理员。", "commerce-tourism");
		assignedTo(walk, "gov", "wenlv MAIN", "weijian CO", "minzheng CO", "fagai CO");
		answeredAndArchived(walk, "wenlv", "gov", List.of("weijian", "minzheng", "fagai"));
	}

	@Test
	void childFriendlyCityWithSixCoUnits() {
		Walk walk = written("member012", "关于推进儿童友好型城市建设的建议",
				"儿童友好是城市文明的尺度。我市公园、学校周边和社区里适合儿童活动的空间不足，上学路上人车混行，普惠托育和心理辅导资源分布不均，需要全市统一谋划。",
				"1.出台儿童友好城市建设方案，建立联席会议制度。\n2.改造学校周边道路和街角空地，建设儿童友好街区。\n3.增加普惠托育和儿童心理服务，向社区延伸。", "children-women");
		assignedTo(walk, "gov", "fagai MAIN", "jiaoyu CO", "minzheng CO", "zhujian CO", "weijian CO", "jiaotong CO",
				"chengguan CO");
		answeredAndArchived(walk, "fagai", "gov",
				List.of("jiaoyu", "minzheng", "zhujian", "weijian", "jiaotong", "chengguan"));
	}

	@Test
	void literatureOfThePlaceAnsweredByAPartyUnit() {
		Walk walk = written("member013", "关于扶持本土题材文学创作的建议",
				"我市历史和风土独特，写这座城市的好作品却不多。青年作者缺少深入生活的机会，优秀书稿出版、改编的渠道窄，已有作品的推介也不够，城市故事没有讲出去。",
				"1.设立本土题材文学创作扶持项目。\n2.建立作家驻点创作和采风制度。\n3.推动优秀作品出版、改编和进校园。", "culture-sports");
		assignedTo(walk, "party", "xuanchuan MAIN");
		assertThat(this.house.as("gov").ask("GET", "/api/proposals/" + walk.id(), null).status())
			.as("the government's office has nothing to do with it")
			.isEqualTo(404);
		answeredAndArchived(walk, "xuanchuan", "party", List.of());
	}

	private Walk written(String member, String title, String situation, String suggestions, String category) {
		Walk walk = Walk.draft(this.house, member, Commands.draft(title, situation, suggestions, category));
		assertThat(walk.state()).isEqualTo("DRAFT");
		assertThat(this.house.as("clerk").ask("GET", "/api/proposals/" + walk.id(), null).status())
			.as("a draft is its author's")
			.isEqualTo(404);
		walk.submit();
		assertThat(walk.proposer().file(walk.id()).path("serialNo").asText()).isNotEmpty();
		assertThat(walk.then("clerk", "first-review", Commands.pass())).containsExactly("second-review",
				"second-review");
		assertThat(walk.then("reviewer1", "second-review", decide("file"))).isEmpty();
		assertThat(walk.then("reviewer2", "second-review", decide("file"))).containsExactly("decide-filing");
		assertThat(walk.then("chair", "decide-filing", decide("file"))).containsExactly("propose-units");
		toldOfFiling(walk, title);
		return walk;
	}

	private void toldOfFiling(Walk walk, String title) {
		String caseNo = walk.file().path("caseNo").asText();
		assertThat(caseNo).isNotEmpty();
		assertThat(walk.proposer().messages(walk.id())).anyMatch((message) -> message.contains("立案"));
		assertThat(walk.proposer().mail(walk.id(), "已立案")).contains(caseNo).contains(title);
		assertThat(this.house.as("clerk").mail(walk.id(), "待初审")).contains(title);
		JsonNode letter = letter(walk.proposer(), walk, "FILED");
		assertThat(walk.proposer().read(letter)).contains(caseNo).contains(title);
	}

	private void assignedTo(Walk walk, String office, String... unitsAndRoles) {
		walk.then("clerk", "propose-units", Commands.units(unitsAndRoles));
		List<String> next = walk.then(office, "approve-assignment", decide("approve"));
		assertThat(next).hasSize(unitsAndRoles.length).containsOnly("sign-for");
		assertThat(walk.state()).isEqualTo("ASSIGNED");
		for (String unit : walk.units("MAIN", "CO")) {
			Person liaison = this.house.as(unit + "-liaison");
			assertThat(liaison.messages(walk.id())).isNotEmpty();
			assertThat(liaison.mail(walk.id(), "【交办】")).contains("请按时签收");
			assertThat(liaison.letters(walk.id())).extracting((letter) -> letter.path("kind").asText())
				.contains("ASSIGNMENT")
				.doesNotContain("FILED");
		}
		walk.signed();
		assertThat(walk.state()).isEqualTo("HANDLING");
	}

	private void answeredAndArchived(Walk walk, String main, String office, List<String> others) {
		assertThat(walk.units("CO")).containsExactlyElementsOf(others);
		walk.prepared();
		walk.issued(main, Commands.reply("A", 3)).countersigned();
		assertThat(walk.state()).isEqualTo("REPLY_AUDIT");
		walk.ofUnitAs(office, main, "audit-reply", decide("refuse", "reason", "第二条答复过于笼统，请写明时限。"));
		assertThat(this.house.as(main + "-handler").messages(walk.id())).isNotEmpty();
		assertThat(this.house.as(main + "-handler").mail(walk.id(), "【退回】")).contains("请写明时限");
		assertThat(this.house.as(main + "-handler").task("draft-reply", walk.id()).sheet().path("items")).hasSize(3);
		walk.issued(main, Commands.reply("A", 3)).countersigned();
		walk.delivered(main, office);
		assertThat(walk.state()).isEqualTo("REPLIED");
		replyIsRead(walk, main);
		assertThat(
				this.house.as(main + "-liaison").ask("GET", "/api/tasks?key=give-feedback", null).json().path("items"))
			.isEmpty();
		walk.says("satisfied");
		assertThat(walk.state()).isEqualTo("CLOSED");
		walk.archived();
		assertThat(walk.state()).isEqualTo("ARCHIVED");
		assertThat(walk.waiting()).isEmpty();
		assertThat(walk.running()).isEmpty();
		assertThat(walk.proposer().get("/api/proposals/" + walk.id() + "/timeline")).isNotEmpty();
		assertThat(walk.proposer().act(walk.id(), "withdraw", Map.of("reason", "已归档")).status()).isBetween(400, 409);
	}

	private void replyIsRead(Walk walk, String main) {
		JsonNode reply = letter(walk.proposer(), walk, "REPLY");
		assertThat(reply.path("number").asText()).isNotEmpty();
		assertThat(walk.proposer().read(reply)).contains("现答复如下").contains("已纳入年度工作计划并组织实施");
		assertThat(walk.proposer().messages(walk.id())).anyMatch((message) -> message.contains("答复"));
		assertThat(walk.proposer().mail(walk.id(), "答复")).contains("第");
		assertThat(this.house.as(main + "-liaison").read(reply)).contains("现答复如下");
		assertThat(this.house.as("tiyu-liaison").ask("GET", "/api/letters/" + reply.path("id").asLong(), null).status())
			.as("nobody else reads it")
			.isEqualTo(404);
	}

	private static JsonNode letter(Person reader, Walk walk, String kind) {
		return reader.letters(walk.id())
			.stream()
			.filter((letter) -> letter.path("kind").asText().equals(kind))
			.findFirst()
			.orElseThrow(() -> new AssertionError("No letter " + kind + " in " + reader.letters(walk.id())));
	}

}
