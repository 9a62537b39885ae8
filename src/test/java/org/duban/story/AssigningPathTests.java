package org.duban.story;

import java.util.List;
import java.util.Map;

import org.duban.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/** How a case finds its units. */
@DatabaseTest
class AssigningPathTests {

	@LocalServerPort
	int port;

	private House house;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
	}

	private static Map<String, Object> requestReturn(String suggested) {
		return decide("request-return", "reason", "所提事项不属于我单位职责范围。", "suggestedUnit", suggested, "leaderSignOff",
				"韩立言");
	}

	private static Map<String, Object> preAssign(String... units) {
		Map<String, Object> command = Commands.units(units);
		command.put("preAssign", true);
		return command;
	}

	@Test
	void thereIsOneMainUnitOrSeveralSeparateOnes() {
		Walk walk = Walk.submitted(this.house).filed();
		Task task = this.house.as("clerk").task("propose-units", walk.id());
		assertThat(task.refusal(Commands.units("wenlv MAIN", "fagai MAIN"))).contains("units:one-main-or-separate");
		assertThat(task.refusal(Commands.units("wenlv MAIN", "nowhere CO"))).singleElement()
			.asString()
			.startsWith("units[1].unit:");
	}

	@Test
	void preAssignmentIsAcceptedBySilence() {
		Walk walk = Walk.submitted(this.house).filed();
		walk.then("clerk", "propose-units", preAssign("wenlv MAIN", "weijian CO"));
		assertThat(walk.state()).isEqualTo("PRE_ASSIGNED");
		this.house.as("wenlv-liaison").task("pre-assignment-opinion", walk.id()).answer(decide("accept"));
		this.house.letPass(25);
		assertThat(walk.waiting()).containsExactly("approve-assignment");
		walk.then("gov", "approve-assignment", decide("approve"));
		assertThat(walk.state()).isEqualTo("ASSIGNED");
	}

	@Test
	void aDisputeIsSettledByTheOffice() {
		Walk walk = Walk.submitted(this.house).filed();
		walk.then("clerk", "propose-units", preAssign("wenlv MAIN", "weijian CO"));
		this.house.as("wenlv-liaison")
			.task("pre-assignment-opinion", walk.id())
			.answer(decide("not-ours", "reason", "主要职责在民政部门。", "suggestedUnit", "minzheng"));
		assertThat(this.house.as("weijian-liaison").task("pre-assignment-opinion", walk.id()).answer(decide("accept")))
			.containsExactly("settle-assignment");
		Task settle = this.house.as("gov").task("settle-assignment", walk.id());
		assertThat(settle.offers("units")).contains("minzheng").doesNotContain("xuanchuan");
		settle.answer(Map.of("units",
				List.of(Map.of("unit", "minzheng", "role", "MAIN"), Map.of("unit", "weijian", "role", "CO")), "comment",
				"经协商，由民政部门主办。"));
		walk.then("gov", "approve-assignment", decide("approve"));
		assertThat(walk.units("MAIN")).containsExactly("minzheng");
		assertThat(walk.units("CO")).containsExactly("weijian");
	}

	@Test
	void theOfficeReturnsThePlan() {
		Walk walk = Walk.submitted(this.house).filed();
		walk.then("clerk", "propose-units", Commands.units("wenlv MAIN"));
		assertThat(walk.then("gov", "approve-assignment", decide("return", "comment", "请增加会办单位。")))
			.containsExactly("propose-units");
		walk.assigned("wenlv MAIN", "weijian CO");
		assertThat(walk.state()).isEqualTo("ASSIGNED");
	}

	@Test
	void aReturnedPlanIsNoLongerPreAssigned() {
		Walk walk = Walk.submitted(this.house).filed();
		walk.then("clerk", "propose-units", preAssign("wenlv MAIN"));
		this.house.as("wenlv-liaison").task("pre-assignment-opinion", walk.id()).answer(decide("accept"));
		assertThat(walk.state()).isEqualTo("PRE_ASSIGNED");
		walk.then("gov", "approve-assignment", decide("return", "comment", "请改由其他单位主办。"));
		assertThat(walk.state()).isEqualTo("FILED");
		walk.then("clerk", "propose-units", preAssign("tiyu MAIN"));
		assertThat(walk.state()).isEqualTo("PRE_ASSIGNED");
		this.house.as("tiyu-liaison").task("pre-assignment-opinion", walk.id()).answer(decide("accept"));
		walk.then("gov", "approve-assignment", decide("approve"));
		assertThat(walk.state()).isEqualTo("ASSIGNED");
	}

	@Test
	void twoChannelsApproveEachTheirOwn() {
		Walk walk = Walk.submitted(this.house).filed();
		assertThat(walk.then("clerk", "propose-units", Commands.units("xuanchuan MAIN", "wenlv CO")))
			.containsExactly("approve-assignment", "approve-assignment");
		walk.then("party", "approve-assignment", decide("approve"));
		assertThat(walk.units("MAIN", "CO")).isEmpty();
		walk.then("gov", "approve-assignment", decide("approve"));
		assertThat(walk.units("MAIN", "CO")).containsExactly("xuanchuan", "wenlv");
	}

	@Test
	void aUnitAsksToReturnAndAnotherGetsItsOwnClock() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		String firstDue = walk.clock("REPLY", "wenlv").path("due").asText();
		assertThat(walk.ofUnit("wenlv", "liaison", "sign-for", requestReturn("tiyu"))).containsExactly("decide-return");
		assertThat(walk.assignmentRow("wenlv").path("state").asText()).isEqualTo("RETURN_REQUESTED");
		assertThat(walk.clock("REPLY", "wenlv").path("state").asText()).isEqualTo("PAUSED");
		this.house.letPass(3);
		assertThat(walk.ofUnitAs("gov", "wenlv", "decide-return", decide("approve", "newUnit", "tiyu")))
			.containsExactly("sign-for");
		assertThat(walk.assignmentRow("wenlv").path("state").asText()).isEqualTo("REASSIGNED");
		assertThat(walk.units("MAIN")).containsExactly("tiyu");
		assertThat(walk.clock("REPLY", "tiyu").path("due").asText()).isNotEmpty().isGreaterThanOrEqualTo(firstDue);
		assertThat(this.house.as("wenlv-liaison").ask("GET", "/api/proposals/" + walk.id(), null).status())
			.isEqualTo(404);
		walk.signed().prepared().issued("tiyu", Commands.reply("A", 3)).delivered("tiyu", "gov").says("satisfied");
		assertThat(walk.archived().state()).isEqualTo("ARCHIVED");
	}

	@Test
	void aUnitWhoseReturnIsRefusedMustSign() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		String due = walk.clock("REPLY", "wenlv").path("due").asText();
		walk.ofUnit("wenlv", "liaison", "sign-for", requestReturn("tiyu"));
		this.house.letPass(4);
		walk.ofUnitAs("gov", "wenlv", "decide-return", decide("refuse", "reason", "属于贵单位职责。"));
		assertThat(walk.clock("REPLY", "wenlv").path("state").asText()).isEqualTo("RUNNING");
		assertThat(walk.clock("REPLY", "wenlv").path("due").asText()).isGreaterThan(due);
		Task sign = this.house.as("wenlv-liaison").task("sign-for", walk.id());
		assertThat(sign.refusal(requestReturn("tiyu"))).containsExactly("decision:return-already-asked");
		sign.answer(decide("sign"));
		assertThat(walk.state()).isEqualTo("HANDLING");
	}

	@Test
	void nothingIsReturnedAfterTheWindow() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		this.house.letPass(25);
		assertThat(this.house.as("wenlv-liaison").task("sign-for", walk.id()).refusal(requestReturn("tiyu")))
			.containsExactly("decision:return-window-closed");
	}

	@Test
	void aUnitSuggestsAnotherAndTheClerkAddsIt() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		walk.ofUnit("wenlv", "liaison", "sign-for",
				decide("suggest-unit", "suggestedUnit", "tiyu", "reason", "涉及体育场馆。"));
		Person clerk = this.house.as("clerk");
		Map<String, String> tiyu = Map.of("unit", "tiyu", "role", "CO", "reason", "涉及体育场馆。");
		clerk.act(walk.id(), "add-unit", tiyu).ok();
		assertThat(clerk.act(walk.id(), "add-unit", tiyu).errors()).containsExactly("unit:unit-already-handles");
		assertThat(walk.units("CO")).containsExactly("tiyu");
		walk.ofUnit("tiyu", "liaison", "sign-for", decide("sign"));
		walk.prepared().issued("wenlv", Commands.reply("A", 3)).countersigned().delivered("wenlv", "gov");
		assertThat(walk.state()).isEqualTo("REPLIED");
	}

	@Test
	void aCoUnitReturnsWithoutHoldingUpTheMainUnit() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN", "weijian CO");
		walk.ofUnit("weijian", "liaison", "sign-for", requestReturn("minzheng"));
		walk.ofUnit("wenlv", "liaison", "sign-for", decide("sign"));
		walk.contacted("wenlv");
		assertThat(this.house.as("gov").task("decide-return", walk.id()).refusal(decide("approve", "newUnit", "wenlv")))
			.containsExactly("newUnit:unit-already-handles");
		walk.ofUnitAs("gov", "weijian", "decide-return", decide("approve", "newUnit", "minzheng"));
		walk.ofUnit("minzheng", "liaison", "sign-for", decide("sign"));
		walk.ofUnit("minzheng", "handler", "co-opinion", Commands.coOpinion());
		walk.issued("wenlv", Commands.reply("A", 3)).countersigned().delivered("wenlv", "gov").says("satisfied");
		assertThat(walk.archived().state()).isEqualTo("ARCHIVED");
		assertThat(walk.running()).isEmpty();
	}

	@Test
	void theCaseWaitsForAnAddedUnitThatAnswersItself() {
		Walk walk = Walk.assignedCase(this.house, "wenlv SEPARATE", "fagai SEPARATE");
		this.house.as("clerk")
			.act(walk.id(), "add-unit", Map.of("unit", "tiyu", "role", "SEPARATE", "reason", "涉及体育场馆。"))
			.ok();
		walk.signed().prepared();
		for (String unit : List.of("wenlv", "fagai")) {
			walk.issued(unit, Commands.reply("A", 3)).delivered(unit, "gov");
		}
		assertThat(walk.state()).isEqualTo("HANDLING");
		walk.issued("tiyu", Commands.reply("A", 3)).delivered("tiyu", "gov");
		assertThat(walk.state()).isEqualTo("REPLIED");
		assertThat(walk.proposer().tasks("give-feedback", walk.id())).hasSize(3);
	}

}
