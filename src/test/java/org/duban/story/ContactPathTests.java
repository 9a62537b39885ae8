package org.duban.story;

import java.util.Map;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/** Units and proposers talk, and units among each other. */
@DatabaseTest
class ContactPathTests {

	@LocalServerPort
	int port;

	private House house;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
	}

	@Test
	void aKeyCaseIsTalkedOverFaceToFace() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN").signed();
		KeyStory.chosen(this.house, walk, "on-site");
		Map<String, Object> call = Commands.contact(this.house.today());
		call.put("mode", "phone");
		walk.ofUnit("wenlv", "handler", "record-contact", call);
		Task draft = this.house.as("wenlv-handler").task("draft-reply", walk.id());
		assertThat(draft.refusal(Commands.reply("A", 3))).containsExactly(":no-face-to-face-contact");
		walk.contacted("wenlv");
		draft.answer(Commands.reply("A", 3));
		assertThat(walk.assignmentRow("wenlv").path("state").asText()).isEqualTo("DRAFTED");
	}

	@Test
	void theReplyIsExplainedAfterItsDelivery() {
		Walk walk = Walk.answered(this.house, "wenlv", Commands.reply("A", 3));
		Map<String, Object> call = Commands.contact(this.house.today());
		Person handler = this.house.as("wenlv-handler");
		long assignment = walk.assignment("wenlv");
		assertThat(handler.actOnAssignment(assignment, "record-contact", call).errors())
			.containsExactly("phase:contact-after-only");
		call.put("phase", "AFTER");
		handler.actOnAssignment(assignment, "record-contact", call).ok();
		assertThat(walk.file().path("contacts").path(1).path("phase").asText()).isEqualTo("AFTER");
		assertThat(this.house.as("wenlv-leader").actOnAssignment(assignment, "record-contact", call).status())
			.isEqualTo(403);
	}

	@Test
	void whatAUnitObjectsToTwiceTheOfficeSettles() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN", "weijian CO").signed().prepared();
		Map<String, Object> objection = decide("object", "text", "第二条措施需明确经费来源。");
		walk.issued("wenlv", Commands.reply("A", 3));
		assertThat(walk.then("weijian-leader", "countersign", objection)).contains("draft-reply");
		assertThat(this.house.as("wenlv-leader").messages(walk.id()))
			.anyMatch((text) -> text.startsWith("reply-objected"));
		walk.issued("wenlv", Commands.reply("A", 3));
		assertThat(walk.then("weijian-leader", "countersign", objection)).containsExactly("audit-reply");
		Task audit = this.house.as("gov").task("audit-reply", walk.id());
		assertThat(audit.refusal(decide("pass"))).containsExactly("reason:objection-needs-reason");
		audit.answer(decide("pass", "reason", "经协调，由主办单位列支。"));
		JsonNode signature = walk.file().path("replies").path(1).path("countersignatures").path(0);
		assertThat(signature.path("decision").asText()).isEqualTo("object");
		assertThat(this.house.as("weijian-leader").messages(walk.id()))
			.anyMatch((text) -> text.startsWith("objection-settled"));
	}

	@Test
	void aReplyIsPublishedAsFarAsUnitAndProposerBothAllow() {
		Walk walk = Walk.answered(this.house, "wenlv", Commands.reply("A", 3));
		assertThat(walk.file().path("replies").path(0).path("published").asText()).isEqualTo("FULL");
	}

}
