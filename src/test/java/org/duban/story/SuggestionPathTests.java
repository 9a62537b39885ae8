package org.duban.story;

import java.util.Map;

import org.duban.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/** 增办建议, and the catalogue of numbers. */
@DatabaseTest
class SuggestionPathTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	private House house;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
	}

	private Walk suggested() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		walk.ofUnit("wenlv", "liaison", "sign-for",
				decide("suggest-unit", "suggestedUnit", "weijian", "reason", "涉及医疗资源"));
		return walk;
	}

	@Test
	void theOfficeAddsTheSuggestedUnitAndTheUnitIsTold() {
		Walk walk = suggested();
		assertThat(walk.assignmentRow("wenlv").path("wishState").asText()).isEqualTo("PENDING");
		assertThat(this.house.as("gov").messages(walk.id())).anyMatch((text) -> text.contains("增办建议"));
		assertThat(this.house.as("gov").page("/cases/" + walk.id())).contains("涉及医疗资源").contains("待交办单位决定");
		assertThat(this.house.as("wenlv-liaison")
			.act(walk.id(), "add-unit", Map.of("unit", "weijian", "role", "CO", "reason", "自行转办"))
			.status()).as("a unit passes nothing on by itself").isEqualTo(403);
		this.house.as("gov").act(walk.id(), "add-unit", Map.of("unit", "weijian", "role", "CO", "reason", "同意增办")).ok();
		assertThat(walk.assignmentRow("wenlv").path("wishState").asText()).isEqualTo("ACCEPTED");
		assertThat(this.house.as("wenlv-liaison").messages(walk.id())).anyMatch((text) -> text.contains("已采纳"));
		walk.ofUnit("weijian", "liaison", "sign-for", decide("sign"));
	}

	@Test
	void theOfficeDeclinesOnlyWithAReasonAndOnce() {
		Walk walk = suggested();
		long assignment = walk.assignment("wenlv");
		Person office = this.house.as("gov");
		assertThat(office.actOnAssignment(assignment, "decline-suggestion", Map.of()).errors())
			.containsExactly("reason:required");
		assertThat(this.house.as("party")
			.actOnAssignment(assignment, "decline-suggestion", Map.of("reason", "不必"))
			.status()).isEqualTo(403);
		office.actOnAssignment(assignment, "decline-suggestion", Map.of("reason", "该单位已在另案办理")).ok();
		assertThat(walk.assignmentRow("wenlv").path("wishAnswer").asText()).isEqualTo("该单位已在另案办理");
		assertThat(this.house.as("wenlv-liaison").messages(walk.id())).anyMatch((text) -> text.contains("未采纳"));
		assertThat(office.actOnAssignment(assignment, "decline-suggestion", Map.of("reason", "再说")).status())
			.isEqualTo(403);
	}

	@Test
	void aCancelledNumberStaysInTheCatalogue() {
		Walk walk = Walk.submitted(this.house).filed();
		Walk next = Walk.submitted(this.house).filed();
		String number = walk.file().path("caseNo").asText();
		this.jdbc.update("update proposal set state = 'WITHDRAWN' where id = ?", walk.id());
		String session = number.substring(0, 5);
		Person clerk = this.house.as("clerk");
		assertThat(clerk.get("/api/register?session=" + session).path("entries").toString())
			.containsPattern("\"caseNo\":\"" + number + "\"[^}]*\"cancelled\":true")
			.containsPattern("\"caseNo\":\"" + next.file().path("caseNo").asText() + "\"[^}]*\"cancelled\":false");
		assertThat(clerk.page("/register?session=" + session)).contains("作废（撤案）");
		Walk later = Walk.submitted(this.house).filed();
		assertThat(later.file().path("caseNo").asText()).isGreaterThan(next.file().path("caseNo").asText());
	}

}
