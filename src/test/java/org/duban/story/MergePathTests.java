package org.duban.story;

import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.duban.supervision.Reminders;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/** Cases about one matter: found, compared, merged by a link, and let go again. */
@DatabaseTest
class MergePathTests {

	@LocalServerPort
	int port;

	@Autowired
	Reminders reminders;

	private House house;

	private Walk main;

	private Walk other;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
		String matter = "关于推进" + Long.toString(System.nanoTime(), 36) + "沿江步道贯通的建议";
		this.main = Walk.draft(this.house, "member041", Commands.draft(matter)).submit();
		this.other = Walk
			.draft(this.house, "member042", Commands.draft(matter + "书", "沿江步道多处断点，市民绕行不便。" + Commands.SITUATION,
					"1.打通断点。\n2.增设驿站。", "urban-construction"))
			.submit();
	}

	@Test
	void theUnitReadsTheMergedTextsAndEverybodyIsTold() {
		merge();
		this.main.filed().assigned("wenlv MAIN");
		JsonNode merged = this.house.as("wenlv-handler").file(this.main.id()).path("merged").path(0);
		assertThat(merged.path("suggestions").asText()).contains("打通断点");
		assertThat(merged.path("number").asText()).isEqualTo(this.other.file().path("serialNo").asText());
		assertThat(this.other.proposer().messages(this.other.id())).anyMatch((message) -> message.contains("已并案"));
		assertThat(this.main.proposer().messages(this.main.id())).anyMatch((message) -> message.contains("有提案并入"));
		assertThat(this.other.proposer().file(this.other.id()).path("mainCase").path("id").asLong())
			.isEqualTo(this.main.id());
		assertThat(this.house.as("clerk").act(this.other.id(), "un-merge", Map.of("reason", "太迟")).status())
			.as("assigned: too late")
			.isEqualTo(403);
	}

	@Test
	void whatWasMergedIsLetGoUntilAssignment() {
		merge();
		this.house.as("clerk").act(this.other.id(), "un-merge", Map.of("reason", "事项不同")).ok();
		assertThat(this.other.state()).isEqualTo("SUBMITTED");
		assertThat(this.other.waiting()).containsExactly("first-review");
		assertThat(this.other.proposer().messages(this.other.id())).anyMatch((message) -> message.contains("取消并案"));
		assertThat(this.main.file().path("merged")).isEmpty();
	}

	@Test
	void everyMergedProposerGetsALetterWithBothNumbers() {
		merge();
		JsonNode letter = this.other.proposer().letters(this.other.id()).get(0);
		assertThat(letter.path("kind").asText()).isEqualTo("MERGED");
		assertThat(this.other.proposer().read(letter)).contains(this.other.file().path("serialNo").asText())
			.contains(this.main.file().path("serialNo").asText())
			.contains(this.main.file().path("title").asText())
			.contains("提出异议");
		assertThat(this.main.proposer().letters(this.main.id())).isEmpty();
	}

	@Test
	void whoWasMergedObjectsInTimeAndTheClerkDecides() {
		merge();
		Map<String, String> reason = Map.of("reason", "所提事项和对象不同。");
		assertThat(this.house.as("member043").act(this.other.id(), "object-to-merge", reason).status()).isEqualTo(403);
		this.other.proposer().act(this.other.id(), "object-to-merge", reason).ok();
		assertThat(this.other.proposer().act(this.other.id(), "object-to-merge", reason).status()).as("once")
			.isEqualTo(403);
		Person clerk = this.house.as("clerk");
		assertThat(clerk.messages(this.other.id())).anyMatch((message) -> message.startsWith("merge-objected"));
		this.main.filed();
		assertThat(clerk.task("propose-units", this.main.id()).refusal(Commands.units("wenlv MAIN")))
			.containsExactly(":merge-objection-open");
		assertThat(clerk.act(this.other.id(), "decide-merge-objection", decide("refuse")).errors())
			.containsExactly("comment:required");
		clerk.act(this.other.id(), "decide-merge-objection", decide("refuse", "comment", "事项一致。")).ok();
		assertThat(this.other.state()).isEqualTo("MERGED");
		assertThat(this.other.proposer().messages(this.other.id()))
			.anyMatch((message) -> message.startsWith("merge-objection-refused"));
		this.main.assigned("wenlv MAIN");

		enter();
		merge();
		Walk late = this.other;
		enter();
		objecting("30", () -> merge());
		this.house.letPass(11);
		assertThat(late.proposer().act(late.id(), "object-to-merge", reason).status()).as("too late").isEqualTo(403);
		this.other.proposer().act(this.other.id(), "object-to-merge", reason).ok();
		clerk.act(this.other.id(), "decide-merge-objection", decide("agree")).ok();
		assertThat(this.other.state()).isEqualTo("SUBMITTED");
		this.main.filed().assigned("wenlv MAIN");
	}

	@Test
	void anObjectionThatNobodyDecidesIsRemindedOfUntilItIsDecided() {
		merge();
		this.other.proposer().act(this.other.id(), "object-to-merge", Map.of("reason", "所提事项和对象不同。")).ok();
		assertThat(this.other.running()).contains("MERGE_OBJECTION RUNNING");
		this.house.letPass(20);
		assertThat(this.reminders.ofCase(this.other.id()))
			.filteredOn((row) -> "MERGE_OBJECTION".equals(String.valueOf(row.clockKind())))
			.allSatisfy((row) -> assertThat(row.recipients()).contains("clerk"))
			.allSatisfy((row) -> assertThat(row.recipients().contains("chair")).isEqualTo(row.level() > 2))
			.extracting(Reminders.Row::level)
			.contains(1, 2, 3);
		assertThat(this.house.as("clerk").messages(this.other.id()))
			.anyMatch((text) -> text.startsWith("level-overdue"));
		assertThat(this.house.as("supervisor").page("/supervision?kind=MERGE_OBJECTION"))
			.contains(this.other.file().path("serialNo").asText())
			.contains("决定并案异议");
		this.house.as("clerk")
			.act(this.other.id(), "decide-merge-objection", decide("refuse", "comment", "事项一致。"))
			.ok();
		assertThat(this.other.running()).isEmpty();
		withdrawn();

		enter();
		merge();
		this.other.proposer().act(this.other.id(), "object-to-merge", Map.of("reason", "所提事项和对象不同。")).ok();
		withdrawn();
		assertThat(this.other.running()).as("nobody waits").isEmpty();
	}

	/** Out of everybody's lists. */
	private void withdrawn() {
		List.of(this.other, this.main)
			.forEach((walk) -> walk.proposer().act(walk.id(), "withdraw", Map.of("reason", "情况已有变化。")).ok());
	}

	/** With another number of days for the objection. */
	private void objecting(String days, Runnable merge) {
		setting(days);
		try {
			merge.run();
		}
		finally {
			setting("5");
		}
	}

	private void setting(String days) {
		this.house.as("sysadmin")
			.post("/api/admin/parameters/merge.objection.wd",
					Map.of("setting", days, "validFrom", this.house.today().toString(), "basis", "办公室通知"))
			.ok();
	}

	@Test
	void twoCasesStandSideBySideWithTheirDifferencesMarked() {
		this.other.reviewed("file");
		String path = "/cases/" + this.other.id() + "/compare/" + this.main.id();
		String page = this.house.as("chair").page(path);
		assertThat(page).contains("打通断点").contains("differs").contains("same");
		assertThat(page).contains("把 " + this.other.file().path("serialNo").asText() + " 并入 "
				+ this.main.file().path("serialNo").asText());
		assertThat(this.house.as("chair").page("/cases/" + this.other.id())).contains("/compare/" + this.main.id());
	}

	@Test
	void aUnitBeginsAReplyFromWhatItWroteInAnotherCase() {
		Walk written = Walk.answered(this.house, "wenlv", Commands.reply("A", 3));
		Walk next = Walk.assignedCase(this.house, "wenlv MAIN");
		String path = "/api/assignments/" + next.assignment("wenlv") + "/reply-sources";
		JsonNode sources = this.house.as("wenlv-handler").get(path).path("items");
		assertThat(sources.findValuesAsText("caseNo")).contains(written.file().path("caseNo").asText());
		assertThat(sources.path(0).path("body").asText()).contains("现答复如下");
		assertThat(this.house.as("weijian-handler").get(path).path("items")).as("of the own unit only").isEmpty();
	}

	private void merge() {
		Task task = reviewed().task("decide-filing", this.other.id());
		assertThat(task.offers("mainCases")).contains(String.valueOf(this.main.id()));
		assertThat(task.refusal(decide("merge", "mainCase", this.other.id())))
			.containsExactly("mainCase:not-a-main-case");
		task.answer(decide("merge", "mainCase", this.main.id()));
		assertThat(this.other.state()).isEqualTo("MERGED");
	}

	private Person reviewed() {
		this.other.then("clerk", "first-review", Commands.pass());
		for (String reviewer : List.of("reviewer1", "reviewer2")) {
			this.other.then(reviewer, "second-review", decide("merge", "mainCase", this.main.id()));
		}
		return this.house.as("chair");
	}

}
