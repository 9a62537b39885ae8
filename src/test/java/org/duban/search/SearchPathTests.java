package org.duban.search;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import com.fasterxml.jackson.databind.JsonNode;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duban.DatabaseTest;
import org.duban.proposal.SimilarCases;
import org.duban.proposal.SimilarCases.Similar;
import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.Person;
import org.duban.story.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Search, likeness and suggested units through the whole house. */
@DatabaseTest
class SearchPathTests {

	@LocalServerPort
	int port;

	@Autowired
	IndexKeeper keeper;

	@Autowired
	SearchIndex index;

	@Autowired
	SimilarCases similar;

	@Autowired
	JdbcTemplate jdbc;

	private House house;

	/** A word that stands in no other test's case. */
	private String mark;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
		this.mark = "q" + Long.toString(System.nanoTime(), 36);
	}

	private Walk submitted() {
		return Walk.draft(this.house, "member071", Commands.draft("关于" + this.mark + "号站台雨棚的建议")).submit();
	}

	private JsonNode found(Person person, String typed, String filters) {
		return person.get("/api/search?q=" + URLEncoder.encode(typed, StandardCharsets.UTF_8) + filters);
	}

	private long total(String username, String typed) {
		return found(this.house.as(username), typed, "").path("total").asLong();
	}

	@Test
	void whatWasCommittedIsFoundAtOnceByThoseWhoMaySeeItAndCountedForNobodyElse() {
		Walk walk = submitted();
		assertThat(total("member071", this.mark + " 雨棚")).isEqualTo(1);
		assertThat(total("clerk", this.mark)).isEqualTo(1);
		assertThat(total("member072", this.mark)).isZero();
		assertThat(total("wenlv-handler", this.mark)).isZero();
		walk.filed().assigned("wenlv MAIN");
		assertThat(total("wenlv-handler", this.mark)).isEqualTo(1);
		assertThat(total("jiaoyu-handler", this.mark)).isZero();
		assertThat(total("sysadmin", this.mark)).isZero();
		assertThat(total("clerk", walk.file().path("caseNo").asText())).isEqualTo(1);
	}

	@Test
	void aDraftIsFoundByNobody() {
		Walk.draft(this.house, "member071", Commands.draft("关于" + this.mark + "的建议"));
		this.keeper.compare();
		assertThat(total("member071", this.mark)).isZero();
	}

	@Test
	void filtersNarrowWhatIsCounted() {
		Walk walk = submitted();
		Person clerk = this.house.as("clerk");
		String session = "%02d-%02d".formatted(
				this.jdbc.queryForObject("select term_no from proposal where id = ?", Integer.class, walk.id()),
				this.jdbc.queryForObject("select session_no from proposal where id = ?", Integer.class, walk.id()));
		assertThat(
				found(clerk, this.mark, "&state=SUBMITTED&category=commerce-tourism&session=" + session).path("total")
					.asLong())
			.isEqualTo(1);
		for (String other : List.of("&state=FILED", "&category=education", "&session=01-01", "&unit=wenlv",
				"&replyClass=A", "&type=PARTY")) {
			assertThat(found(clerk, this.mark, other).path("total").asLong()).as(other).isZero();
		}
	}

	@Test
	void aReplyIsFoundOnceItIsDelivered() {
		Walk walk = submitted().filed().assigned("wenlv MAIN").signed().prepared();
		walk.issued("wenlv", Commands.promising(this.house.today().plusDays(60)));
		assertThat(total("member071", this.mark + " 感谢您的关心")).isZero();
		walk.delivered("wenlv", "gov");
		JsonNode page = found(this.house.as("member071"), this.mark + " 感谢您的关心", "&replyClass=B&unit=wenlv");
		assertThat(page.path("total").asLong()).isEqualTo(1);
		assertThat(page.path("items").path(0).path("texts").toString()).contains("REPLY").contains("\"found\":true");
		walk.says("satisfied");
		Similar like = this.similar.like("关于" + this.mark + "号站台雨棚的提案", "")
			.stream()
			.filter((one) -> one.id() == walk.id())
			.findFirst()
			.orElseThrow();
		assertThat(like.replyClass()).isEqualTo("B");
		assertThat(like.promise()).isNotNull()
			.extracting(SimilarCases.Promise::plannedOn)
			.isInstanceOf(LocalDate.class);
	}

	@Test
	void whatStandsInAFileIsFoundByThoseWhoMayOpenIt() throws IOException {
		Walk walk = submitted();
		String files = "/api/proposals/" + walk.id() + "/attachments";
		this.house.as("member071")
			.handIn(files + "?purpose=case", "调研.docx", word("问卷" + this.mark + "显示漏雨点位十七处"))
			.ok();
		this.house.as("clerk").handIn(files + "?purpose=paper", "原件.docx", word("签名" + this.mark + "手写")).ok();
		this.keeper.compare();
		assertThat(total("clerk", this.mark + " 漏雨点位")).isEqualTo(1);
		assertThat(total("clerk", this.mark + " 手写")).isEqualTo(1);
		walk.filed().assigned("wenlv MAIN");
		assertThat(total("wenlv-handler", "漏雨点位 " + this.mark)).isEqualTo(1);
		assertThat(total("wenlv-handler", "手写 " + this.mark)).as("originals are not for units").isZero();
		assertThat(this.house.as("clerk").page("/search?q=" + this.mark)).contains("<mark>" + this.mark + "</mark>");
	}

	@Test
	void whatANodeNeverHeardOfIsFoundByComparing() {
		Walk walk = submitted();
		assertThat(total("clerk", this.mark)).isEqualTo(1);
		this.index.remove(walk.id());
		this.index.show();
		assertThat(this.keeper.balance().missing()).contains(walk.id());
		this.keeper.compare();
		assertThat(total("clerk", this.mark)).isEqualTo(1);
		this.jdbc.update("update proposal set title = ? where id = ?", "关于" + this.mark + "另改站名的建议", walk.id());
		assertThat(this.keeper.balance().outdated()).contains(walk.id());
		this.index.put(MemoryIndex.file(Long.MAX_VALUE, "不在库中的提案", ""));
		this.index.show();
		assertThat(this.keeper.balance().surplus()).contains(Long.MAX_VALUE);
		this.keeper.compare();
		assertThat(this.keeper.balance().even()).isTrue();
		assertThat(total("clerk", this.mark + " 另改站名")).isEqualTo(1);
	}

	@Test
	void theAdministratorSeesIndexAndTablesAgreeAfterARebuild() throws InterruptedException {
		submitted();
		this.keeper.rebuild();
		for (int i = 0; i < 600 && this.keeper.state().busy(); i++) {
			assertThat(total("clerk", this.mark)).as("found all the while").isEqualTo(1);
			Thread.sleep(50);
		}
		assertThat(this.keeper.state().busy()).isFalse();
		assertThat(this.house.as("sysadmin").page("/admin/search-index")).contains("索引与数据库一致");
	}

	@Test
	void pastCasesSuggestAUnitAndSayHowOftenItGaveThemBack() {
		String text = this.mark + "号站台雨棚漏水，候车乘客无处避雨，座椅损坏。";
		Walk kept = like(text, "一").filed().assigned("tiyu MAIN");
		Walk returned = like(text, "二").filed().assigned("wenlv MAIN");
		returned.ofUnit("wenlv", "liaison", "sign-for", Commands.decide("request-return", "reason", "不属于本单位职责",
				"suggestedUnit", "tiyu", "leaderSignOff", "韩立言"));
		returned.ofUnitAs("gov", "wenlv", "decide-return", Commands.decide("approve", "newUnit", "tiyu"));
		Walk next = like(text, "三").filed();
		JsonNode options = this.house.as("clerk").task("propose-units", next.id()).sheet().path("options");
		JsonNode first = options.path("suggested").path(0);
		assertThat(first.path("code").asText()).isEqualTo("tiyu");
		assertThat(first.path("name").asText()).contains(kept.file().path("caseNo").asText())
			.contains(returned.file().path("caseNo").asText());
		assertThat(options.path("suggested").findValuesAsText("code")).doesNotContain("wenlv");
	}

	private Walk like(String text, String no) {
		return Walk
			.draft(this.house, "member073",
					Commands.draft("关于" + this.mark + "号站台雨棚的建议（" + no + "）", text, "1.修好雨棚。\n2.更换座椅。",
							"urban-management"))
			.submit();
	}

	@Test
	void theClerkReadsAtFirstReviewWhatDiffersFromAnEarlierProposal() {
		Walk earlier = submitted();
		Walk walk = Walk
			.draft(this.house, "member074",
					Commands.draft("关于" + this.mark + "号站台雨棚的提案", "另有一处站台没有照明。夜班公交到站时漆黑一片，乘客上下车看不清台阶，多次有人摔倒受伤。",
							"1.装灯。", "urban-management"))
			.submit();
		JsonNode options = this.house.as("clerk").task("first-review", walk.id()).sheet().path("options");
		assertThat(options.path("similar").findValuesAsText("code")).contains(String.valueOf(earlier.id()));
		JsonNode lines = this.house.as("clerk").get("/api/proposals/" + walk.id() + "/compare/" + earlier.id());
		assertThat(lines.findValuesAsText("left")).contains("另有一处站台没有照明。");
		assertThat(lines.findValuesAsText("same")).containsOnly("false");
		assertThat(this.house.as("member074")
			.ask("GET", "/api/proposals/" + walk.id() + "/compare/" + earlier.id(), null)
			.status()).isEqualTo(404);
	}

	private static byte[] word(String text) throws IOException {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			document.createParagraph().createRun().setText(text);
			document.write(out);
			return out.toByteArray();
		}
	}

}
