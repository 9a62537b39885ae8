package org.duban.story;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/** The engine's own REST and ours are one door: the same answer has the same result. */
@DatabaseTest
class TwoDoorsTests {

	@LocalServerPort
	int port;

	private House house;

	private Walk ours;

	private Walk engines;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
		this.ours = Walk.submitted(this.house);
		this.engines = Walk.submitted(this.house).byEngine();
	}

	@Test
	void aWholeChainGoesTheSameWay() {
		LocalDate promised = this.house.today().plusDays(60);
		both(Walk::filed);
		both((walk) -> walk.assigned("wenlv MAIN", "weijian CO"));
		both(Walk::signed);
		both(Walk::prepared);
		both((walk) -> walk.issued("wenlv", Commands.promising(promised)));
		both(Walk::countersigned);
		both((walk) -> walk.delivered("wenlv", "gov"));
		both((walk) -> walk.says("satisfied"));
		both((walk) -> walk.ofUnit("wenlv", "handler", "report-progress",
				Map.of("text", "方案已印发并向社会公布。", "fulfilled", true)));
		both((walk) -> walk.then("clerk", "verify-progress", decide("kept")));
		both(Walk::archived);
		assertThat(this.engines.state()).isEqualTo("ARCHIVED");
	}

	@Test
	void aRefusalGoesTheSameWay() {
		both((walk) -> walk.reviewed("not-file", "reasons", List.of("empty")));
		both((walk) -> walk.then("chair", "decide-filing", decide("not-file", "reasons", List.of("empty"))));
		both((walk) -> walk.then("clerk", "choose-disposition", decide("return", "comment", "请补充具体建议。")));
		assertThat(this.engines.state()).isEqualTo("RETURNED");
	}

	private void both(Consumer<Walk> step) {
		step.accept(this.ours);
		step.accept(this.engines);
		assertThat(seen(this.engines)).isEqualTo(seen(this.ours));
	}

	/** What a step leaves behind, without what is each case's own. */
	private static List<Object> seen(Walk walk) {
		JsonNode file = walk.file();
		return List.of(file.path("state").asText(), each(file.path("waitingFor"), "key"),
				each(file.path("assignments"), "state"), each(file.path("clocks"), "kind"),
				each(file.path("clocks"), "state"), each(file.path("letters"), "kind"),
				each(file.path("replies"), "replyClass"), walk.proposer().messages(walk.id()).size());
	}

	private static List<String> each(JsonNode rows, String field) {
		return StreamSupport.stream(rows.spliterator(), false).map((row) -> row.path(field).asText()).sorted().toList();
	}

}
