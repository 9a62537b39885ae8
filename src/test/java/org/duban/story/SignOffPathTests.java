package org.duban.story;

import org.duban.DatabaseTest;
import org.duban.handling.SignOffLevels;
import org.duban.workflow.Actor;
import org.duban.workflow.Outcome;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/** A unit's own chain of sign-off, from one level to three. */
@DatabaseTest
class SignOffPathTests {

	@LocalServerPort
	int port;

	@Autowired
	SignOffLevels levels;

	private House house;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
	}

	@AfterEach
	void restore() {
		levels(2);
	}

	private void levels(int number) {
		assertThat(this.levels.change("keji", number, Actor.SYSTEM)).isEqualTo(Outcome.done());
	}

	@Test
	void oneLevelGoesStraightToTheLeader() {
		levels(1);
		Walk walk = Walk.assignedCase(this.house, "keji MAIN").signed().prepared();
		assertThat(walk.ofUnit("keji", "handler", "draft-reply", Commands.reply("A", 3)))
			.containsExactly("issue-reply");
		walk.ofUnit("keji", "leader", "issue-reply", decide("approve"));
		walk.delivered("keji", "gov").says("satisfied");
		assertThat(walk.archived().state()).isEqualTo("ARCHIVED");
	}

	@Test
	void threeLevelsPassTheOfficeTheLeaderAndTheHead() {
		levels(3);
		Walk walk = Walk.assignedCase(this.house, "keji MAIN").signed().prepared();
		walk.ofUnit("keji", "handler", "draft-reply", Commands.reply("A", 3));
		assertThat(this.house.as("keji-leader").tasks("check-reply", walk.id())).isEmpty();
		assertThat(walk.ofUnit("keji", "office", "check-reply", decide("approve"))).containsExactly("check-reply");
		Task second = this.house.as("keji-leader").task("check-reply", walk.id());
		assertThat(second.sheet().path("options").path("about").path(0).path("name").asText()).contains("第 2 步，共 3 步");
		assertThat(second.answer(decide("return", "reason", "请补充数据。"))).contains("draft-reply");
		walk.ofUnit("keji", "handler", "draft-reply", Commands.reply("A", 3));
		walk.ofUnit("keji", "office", "check-reply", decide("approve"));
		walk.ofUnit("keji", "leader", "check-reply", decide("approve"));
		assertThat(this.house.as("keji-leader").tasks("issue-reply", walk.id())).isEmpty();
		assertThat(walk.ofUnit("keji", "head", "issue-reply", decide("approve"))).containsExactly("audit-reply");
	}

}
