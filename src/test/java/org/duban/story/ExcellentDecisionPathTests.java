package org.duban.story;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duban.DatabaseTest;
import org.duban.MailServer;
import org.duban.calendar.WorkingDays;
import org.duban.excellence.SelectionSheets;
import org.duban.workflow.People;
import org.duban.workflow.Timers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** A selection from its ranking to the announcement. */
@DatabaseTest
class ExcellentDecisionPathTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	WorkingDays workingDays;

	@Autowired
	Timers timers;

	@Autowired
	SelectionSheets sheets;

	@Autowired
	People people;

	private House house;

	private @Nullable ExcellentStory story;

	@BeforeEach
	void enter() {
		MailServer.forgetMailsOfOtherTests(this.jdbc);
		this.house = House.at(this.port);
	}

	@AfterEach
	void leave() {
		if (this.story != null) {
			this.story.end(this.jdbc);
		}
	}

	private Walk answered() {
		return Walk.answered(this.house, "wenlv", Commands.reply("A", 3));
	}

	private ExcellentStory keep(ExcellentStory opened) {
		this.story = opened;
		return opened;
	}

	private void decide(ExcellentStory decided, Object... changes) {
		decided.task("chair", "decide-excellent").answer(decided.decision(changes));
	}

	private static Map<String, Object> objection(String day) {
		return Map.of("objector", "某委员 0451-00000009", "text", "所引数据与统计年鉴不一致。", "receivedOn", day);
	}

	@Test
	void whatWasDecidedIsPublicForSomeDaysAndThenAnnounced() {
		Walk walk = answered().says("satisfied");
		ExcellentStory decided = keep(ExcellentStory.decided(this.house, List.of(walk)));
		assertThat(decided.row(walk).path("merits").findValuesAsText("source"))
			.anyMatch((source) -> source.contains("A 类"))
			.anyMatch((source) -> source.contains("均为满意"));
		assertThat(decided.row(walk).path("points").asText()).isEqualTo("95 分（专家 85，记录 10）");
		assertThat(inEnglish(decided)).contains("replied on", "verdicts: 1, all satisfied", "Topic: narrow")
			.doesNotContain("A 类", "均为满意", "提案委办公室", "启动时确定");
		decide(decided);
		assertThat(decided.state()).isEqualTo("PUBLICITY");
		assertThat(this.house.as("member001").page("/excellence/" + decided.id()))
			.contains(walk.file().path("title").asText())
			.doesNotContain("蔡道阔", "专家 85");
		assertThat(walk.file().path("excellent").asBoolean()).isFalse();
		this.house.letPass(14);
		assertThat(decided.state()).isEqualTo("ANNOUNCED");
		assertThat(walk.file().path("excellent").asBoolean()).isTrue();
		assertThat(walk.proposer().page("/cases/" + walk.id())).contains("优秀提案");
		assertThat(walk.proposer().messages(walk.id())).anyMatch((text) -> text.startsWith("excellent-announced"));
		assertThat(this.house.as("clerk").get("/api/proposals/" + walk.id() + "/timeline").toString())
			.contains("公布为优秀提案");
		certificates(walk, decided);
	}

	/** What the chair reads in English. */
	private String inEnglish(ExcellentStory decided) {
		LocaleContextHolder.setLocale(Locale.ENGLISH);
		try {
			return this.sheets.of(decided.id(), this.people.actor("chair").orElseThrow()).toString();
		}
		finally {
			LocaleContextHolder.resetLocaleContext();
		}
	}

	/** Opened again: both say who, what and when, whenever they are printed. */
	private void certificates(Walk walk, ExcellentStory announced) {
		String path = "/excellence/candidates/" + announced.row(walk).path("id").asLong() + "/certificate.";
		LocalDate day = LocalDateTime.parse(announced.sheet("clerk").path("meeting").path("announcedAt").asText())
			.toLocalDate();
		String[] words = { walk.file().path("caseNo").asText(), walk.file().path("title").asText(),
				walk.file().path("proposerName").asText(), "优秀提案",
				"%d年%d月%d日".formatted(day.getYear(), day.getMonthValue(), day.getDayOfMonth()) };
		this.house.letPass(3);
		try (PDDocument pdf = Loader.loadPDF(walk.proposer().bytes(path + "pdf"));
				XWPFDocument word = new XWPFDocument(new ByteArrayInputStream(walk.proposer().bytes(path + "docx")));
				XWPFWordExtractor text = new XWPFWordExtractor(word)) {
			assertThat(new PDFTextStripper().getText(pdf).replaceAll("\\s", "")).contains(words);
			assertThat(text.getText().replaceAll("\\s", "")).contains(words);
			assertThat(pdf.getNumberOfPages()).isEqualTo(1);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		for (String other : List.of("member002", "expert1", "wenlv-liaison")) {
			assertThat(this.house.as(other).ask("GET", path + "pdf", null).status()).as(other).isNotEqualTo(200);
		}
	}

	@Test
	void theMeetingPutsOnAndTakesOffWithItsReasonWithinTheNumber() {
		Walk best = answered();
		Walk second = answered();
		Walk third = answered();
		ExcellentStory decided = keep(
				ExcellentStory.decided(this.house, List.of(best, second, third), "quota", 2, "collectivePercent", 0));
		assertThat(decided.row(third).path("list").asText()).contains("未入选", "名额已满");
		Task task = decided.task("chair", "decide-excellent");
		assertThat(task.refusal(decided.decision(decided.change(third, "add"))))
			.containsExactly("changes:excellent-over-quota");
		assertThat(task.refusal(decided.decision(decided.change(best, "add"))))
			.containsExactly("changes[0].act:excellent-change-nothing");
		assertThat(task.refusal(decided.decision(Map.of("candidate", 987654321, "act", "add", "reason", "会议认为代表性更强。"))))
			.containsExactly("changes[0].candidate:unknown-code");
		assertThat(task.refusal(Map.of("meetingOn", this.house.today().plusDays(1).toString(), "minutesNo", "9号")))
			.containsExactly("meetingOn:in-future");
		assertThat(task.refusal(Map.of("meetingOn", this.house.today().minusDays(400).toString(), "minutesNo", "9号")))
			.containsExactly("meetingOn:excellent-meeting-early");
		decide(decided, decided.change(best, "remove"), decided.change(third, "add"));
		assertThat(decided.row(best).path("state").asText()).isEqualTo("CANDIDATE");
		assertThat(decided.row(third).path("state").asText()).isEqualTo("CHOSEN");
		assertThat(decided.row(third).path("reason").asText()).isEqualTo("会议认为代表性更强。");
	}

	@Test
	void anUpheldObjectionTakesTheCaseOffAndTheNextMovesUpByDecision() {
		Walk best = answered();
		Walk next = answered();
		ExcellentStory decided = keep(
				ExcellentStory.decided(this.house, List.of(best, next), "quota", 1, "collectivePercent", 0));
		decide(decided);
		assertThat(decided.onCandidate(next, "objections", objection(this.house.today().toString())).errors())
			.containsExactly(":excellent-not-public");
		long objection = decided.onCandidate(best, "objections", objection(this.house.today().toString()))
			.json()
			.path("id")
			.asLong();
		this.house.letPass(14);
		assertThat(decided.state()).as("an open objection holds it up").isEqualTo("PUBLICITY");
		assertThat(decided.onCandidate(best, "objections", objection(this.house.today().toString())).errors())
			.containsExactly("receivedOn:excellent-objection-late");
		String answer = "/api/excellent-objections/" + objection + "/answer";
		Map<String, String> upheld = Map.of("decision", "uphold", "answer", "经核实，数据与年鉴不一致。");
		this.house.as("clerk").post(answer, upheld).ok();
		assertThat(this.house.as("clerk").post(answer, upheld).errors()).containsExactly(":excellent-not-now");
		assertThat(decided.row(best).path("state").asText()).isEqualTo("REMOVED");
		assertThat(decided.row(next).path("list").asText()).contains("拟入选");
		decide(decided);
		this.house.letPass(14);
		assertThat(decided.state()).isEqualTo("ANNOUNCED");
		assertThat(next.file().path("excellent").asBoolean()).isTrue();
		assertThat(best.file().path("excellent").asBoolean()).isFalse();
	}

	@Test
	void anObjectionThatIsDismissedLeavesTheListAsItIs() {
		Walk walk = answered();
		ExcellentStory decided = keep(ExcellentStory.decided(this.house, List.of(walk)));
		decide(decided);
		long objection = decided.onCandidate(walk, "objections", objection(this.house.today().toString()))
			.json()
			.path("id")
			.asLong();
		this.house.letPass(14);
		this.house.as("clerk")
			.post("/api/excellent-objections/" + objection + "/answer",
					Map.of("decision", "dismiss", "answer", "数据出自当年公报，无误。"))
			.ok();
		assertThat(decided.state()).isEqualTo("ANNOUNCED");
		assertThat(walk.file().path("excellent").asBoolean()).isTrue();
	}

	@Test
	void theListIsPublicForAsLongAsTheParameterSays() {
		Walk walk = answered();
		ExcellentStory.set(this.house, "excellent.publicity.wd", "1");
		try {
			ExcellentStory decided = keep(ExcellentStory.decided(this.house, List.of(walk)));
			decide(decided);
			String until = decided.sheet("clerk").path("line").path("publicityUntil").asText();
			assertThat(until).isBetween(this.house.today().plusDays(1).toString(),
					this.house.today().plusDays(11).toString());
		}
		finally {
			ExcellentStory.set(this.house, "excellent.publicity.wd", "5");
		}
	}

	@Test
	void publicityMovesWithTheCalendar() {
		Walk walk = answered();
		ExcellentStory decided = keep(ExcellentStory.decided(this.house, List.of(walk)));
		decide(decided);
		String until = publicUntil(decided);
		String off = this.workingDays.plus(this.house.today(), 1).toString();
		Instant ends = next(decided);
		this.house.as("sysadmin")
			.post("/api/admin/calendar",
					Map.of("days", List.of(Map.of("onDay", off, "kind", "OFF", "name", "临时放假", "source", "市政府通知"))))
			.ok();
		try {
			assertThat(publicUntil(decided)).isGreaterThan(until);
			assertThat(next(decided)).as("the timer goes with it").isAfter(ends);
			assertThat(this.jdbc.queryForObject(
					"select count(*) from audit_entry where act = 'move-publicity' and about = ?", Integer.class,
					"selectionId=" + decided.id()))
				.isEqualTo(1);
		}
		finally {
			this.house.as("sysadmin").post("/api/admin/calendar", Map.of("days", List.of(), "cleared", off)).ok();
		}
		assertThat(publicUntil(decided)).isEqualTo(until);
		assertThat(next(decided)).isEqualTo(ends);
	}

	private static String publicUntil(ExcellentStory decided) {
		return decided.sheet("clerk").path("line").path("publicityUntil").asText();
	}

	private Instant next(ExcellentStory decided) {
		return this.timers.next("excellent-selection", String.valueOf(decided.id())).orElseThrow();
	}

}
