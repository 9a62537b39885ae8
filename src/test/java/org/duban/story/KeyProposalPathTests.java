package org.duban.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Candidates for key supervision and the choice of the chairs' meeting. */
@DatabaseTest
class KeyProposalPathTests {

	@LocalServerPort
	int port;

	private House house;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
		KeyStory.share(this.house, "100");
	}

	@AfterEach
	void asShipped() {
		KeyStory.share(this.house, "10");
	}

	private Walk candidate() {
		return KeyStory.candidate(this.house, Walk.assignedCase(this.house, "wenlv MAIN"));
	}

	private Map<String, Object> choice(Object... fields) {
		Map<String, Object> choice = new HashMap<>(Commands.choice(this.house.today(), "on-site"));
		for (int i = 0; i < fields.length; i += 2) {
			choice.put(String.valueOf(fields[i]), fields[i + 1]);
		}
		return choice;
	}

	private JsonNode row(String person, Walk walk) {
		for (JsonNode row : this.house.as(person).get("/api/key-proposals")) {
			if (row.path("proposalId").asLong() == walk.id()) {
				return row;
			}
		}
		throw new AssertionError(person + " does not find " + walk.id());
	}

	@Test
	void aCandidateIsScoredByTheFourCriteriaAndMayBeScoredAnew() {
		Walk walk = candidate();
		assertThat(row("supervisor", walk).path("total").asInt()).isEqualTo(80);
		this.house.as("chair").act(walk.id(), "nominate-key", Commands.nomination(25)).ok();
		assertThat(row("clerk", walk).path("total").asInt()).isEqualTo(100);
		assertThat(this.house.as("clerk").act(walk.id(), "nominate-key", Commands.nomination(26)).errors())
			.contains("attention:invalid-value", "feasibility:invalid-value");
		assertThat(this.house.as("clerk").page("/key-proposals")).contains("100 分", "候选")
			.containsPattern("关注度高</span>\\s*<strong>25</strong>");
		assertThat(this.house.as("supervisor").act(walk.id(), "nominate-key", Commands.nomination(9)).status())
			.isEqualTo(403);
	}

	@Test
	void onlyStaffKnowsOfCandidates() {
		Walk walk = candidate();
		assertThat(walk.file().path("supervision").path("state").asText()).isEqualTo("CANDIDATE");
		for (Person outside : List.of(walk.proposer(), this.house.as("wenlv-handler"))) {
			assertThat(outside.file(walk.id()).path("supervision").isNull()).isTrue();
			assertThat(outside.get("/api/proposals/" + walk.id() + "/timeline").toString()).doesNotContain("推荐为重点");
			assertThat(outside.ask("GET", "/api/key-proposals", null).status()).isEqualTo(403);
		}
	}

	@Test
	void theChairsChooseAndTheCaseIsMarked() {
		Walk walk = candidate();
		Person clerk = this.house.as("clerk");
		assertThat(
				clerk
					.act(walk.id(), "select-key",
							choice("supervisor", "chair", "committee", "none", "meetingOn",
									this.house.today().minusDays(1)))
					.errors())
			.containsExactlyInAnyOrder("committee:unknown-code", "meetingOn:key-meeting-early",
					"supervisor:unknown-code");
		assertThat(clerk.act(walk.id(), "select-key", choice("models", List.of())).errors())
			.containsExactly("models:required");
		clerk.act(walk.id(), "select-key", choice()).ok();
		assertThat(walk.file().path("key").asBoolean()).isTrue();
		JsonNode seen = walk.proposer().file(walk.id()).path("supervision");
		assertThat(seen.path("supervisorName").asText()).isEqualTo("钱令茵");
		assertThat(seen.path("modelNames").toString()).contains("现场督办型");
		assertThat(seen.has("total")).as("scores are the staff's").isFalse();
		assertThat(clerk.act(walk.id(), "select-key", choice()).status()).as("once").isEqualTo(403);
		assertThat(clerk.act(walk.id(), "nominate-key", Commands.nomination(1)).status()).isEqualTo(403);
		for (Person told : List.of(walk.proposer(), this.house.as("wenlv-head"), this.house.as("vicechair"),
				this.house.as("economy-committee"))) {
			assertThat(told.messages(walk.id())).anyMatch((text) -> text.startsWith("key-selected"));
		}
		assertThat(this.house.as("agriculture-committee").messages(walk.id())).isEmpty();
	}

	@Test
	void theMarkStaysWhileTheCaseIsSupervised() {
		Walk walk = KeyStory.chosen(this.house, candidate(), "on-site");
		assertThat(KeyStory.decline(this.house, walk).status()).isEqualTo(403);
		assertThat(walk.file().path("acts").toString()).doesNotContain("-key");
		assertThat(walk.file().path("key").asBoolean()).isTrue();
	}

	@Test
	void moreThanTheShareIsRefused() {
		KeyStory.chosen(this.house, candidate(), "on-site");
		KeyStory.share(this.house, "0");
		Walk other = candidate();
		assertThat(this.house.as("clerk").act(other.id(), "select-key", choice()).errors())
			.containsExactly(":key-share");
		assertThat(other.file().path("key").asBoolean()).as("key.share.max").isFalse();
	}

	@Test
	void aCommitteeWithoutPeopleIsNotChosen() {
		Walk walk = candidate();
		committee(true);
		try {
			assertThat(this.house.as("clerk").act(walk.id(), "select-key", choice("committee", "nobody")).errors())
				.containsExactly("committee:key-committee-empty");
		}
		finally {
			committee(false);
		}
	}

	private void committee(boolean active) {
		this.house.as("sysadmin")
			.post("/api/admin/dictionaries/committee",
					Map.of("code", "nobody", "name", "筹备中的委员会", "nameEn", "Committee to be", "sortNo", 99, "active",
							active, "basis", "机构调整"))
			.ok();
	}

	@Test
	void whatTheChairsDoNotChooseMayBePutForwardAgain() {
		Walk walk = candidate();
		Person clerk = this.house.as("clerk");
		KeyStory.decline(this.house, walk).ok();
		assertThat(row("clerk", walk).path("state").asText()).isEqualTo("DECLINED");
		assertThat(walk.proposer().file(walk.id()).path("supervision").isNull()).isTrue();
		assertThat(clerk.act(walk.id(), "select-key", choice()).status()).isEqualTo(403);
		clerk.act(walk.id(), "nominate-key", Commands.nomination(22)).ok();
		assertThat(row("clerk", walk).path("state").asText()).isEqualTo("CANDIDATE");
	}

	@Test
	void whatIsNotFiledYetIsNoCandidate() {
		Walk walk = Walk.submitted(this.house);
		assertThat(this.house.as("clerk").act(walk.id(), "nominate-key", Commands.nomination(20)).status())
			.isEqualTo(403);
	}

}
