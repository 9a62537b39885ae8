package org.duban.notification;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.duban.MailServer;
import org.duban.time.CaseWalk;
import org.duban.time.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** What is written with rare characters is read with them everywhere. */
@DatabaseTest
class RareCharacterTests {

	private static final String RARE = "𬭚㛃😀【试点】";

	private static final String TITLE = "关于支持" + RARE + "建设的建议";

	private static final String SITUATION = "现状：𬭚、㛃两地资源丰富，但产业链条短、服务标准不统一，专业人才缺口较大，亟需统筹推进😀【形成合力】。";

	@LocalServerPort
	private int port;

	@Autowired
	private JdbcTemplate jdbc;

	private House house;

	@BeforeEach
	void open() {
		this.house = new House(this.port);
	}

	@Test
	void surviveFromTheFormToTheLetterAndTheMail() {
		MailServer.forgetMailsOfOtherTests(this.jdbc);
		CaseWalk walk = CaseWalk.submitted(this.house, TITLE, SITUATION);
		assertThat(this.jdbc.queryForMap("select title, situation from proposal where id = ?", walk.id()).values())
			.map(Object::toString)
			.contains(TITLE);
		assertThat(walk.file().get("situation").asText()).isEqualTo(SITUATION);
		assertThat(this.jdbc.queryForList(
				"select t.NAME_ from ACT_RU_TASK t join ACT_RU_VARIABLE v"
						+ " on v.PROC_INST_ID_ = t.PROC_INST_ID_ where v.NAME_ = 'proposalId' and v.LONG_ = ?",
				String.class, walk.id()))
			.isNotEmpty()
			.allMatch((name) -> name.contains(RARE));

		walk.filed();

		assertThat(this.house.page("member001", "/inbox")).contains(RARE);
		JsonNode letter = walk.file().get("letters").get(0);
		assertThat(this.house.page("clerk", "/letters/" + letter.get("id").asLong())).contains(TITLE);
		assertThat(this.house.page("clerk", "/cases/" + walk.id())).contains(TITLE);
		assertThat(MailServer.mail("member001@duban.example", (mail) -> mail.contains(RARE))).doesNotContain("?");
	}

	@Test
	void areFoundAndToldApart() {
		CaseWalk walk = CaseWalk.submitted(this.house, "再次" + TITLE, SITUATION);

		for (String character : List.of("𬭚", "㛃", "😀", "【试点】", "持𬭚㛃")) {
			assertThat(found(character)).as(character).contains(walk.id());
		}
		for (String other : List.of("😁", "𬭛", "㛄")) {
			assertThat(found(other)).as(other).doesNotContain(walk.id());
		}
	}

	/** A name is cut between characters, never within one. */
	@ParameterizedTest
	@ValueSource(ints = { 18, 19, 20, 21, 22, 23, 24, 25 })
	void areCutAsAWhole(int before) {
		CaseWalk walk = CaseWalk.submitted(this.house, "提".repeat(before) + "😀𬭚😀𬭚" + "案".repeat(20), SITUATION);

		String name = this.jdbc
			.queryForList(
					"select t.NAME_ from ACT_RU_TASK t join ACT_RU_VARIABLE v"
							+ " on v.PROC_INST_ID_ = t.PROC_INST_ID_ where v.NAME_ = 'proposalId' and v.LONG_ = ?",
					String.class, walk.id())
			.get(0);
		assertThat(StandardCharsets.UTF_8.newEncoder().canEncode(name)).as(name).isTrue();
		assertThat(name).doesNotContain("?").endsWith("…");
	}

	@Test
	void aReplyKeepsThem() {
		CaseWalk walk = CaseWalk.submitted(this.house, "继续" + TITLE, SITUATION)
			.filed()
			.assignedTo("wenlv")
			.signed("wenlv");
		walk.contacted("wenlv", this.house.now().toLocalDate());
		String body = "您提出的关于𬭚㛃😀的提案收悉，经认真研究，现答复如下：规划已经编制，【基地】正在建设，感谢您的关心支持。";

		walk.repliedBy("wenlv", body);

		assertThat(walk.file().get("replies").toString()).contains(body);
	}

	private List<Long> found(String text) {
		List<Long> ids = new ArrayList<>();
		this.house.get("clerk", "/api/proposals?size=100&q=" + URLEncoder.encode(text, StandardCharsets.UTF_8))
			.get("items")
			.forEach((item) -> ids.add(item.get("id").asLong()));
		return ids;
	}

}
