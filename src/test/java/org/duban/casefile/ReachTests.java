package org.duban.casefile;

import java.util.List;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.duban.account.Phones;
import org.duban.story.House;
import org.duban.story.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** Who has a case in a unit, and where they are reached. */
@DatabaseTest
class ReachTests {

	@LocalServerPort
	int port;

	@Autowired
	Phones phones;

	@BeforeEach
	void hangUp() {
		this.phones.set("tiyu-liaison", "");
	}

	@Test
	void whoHasTheCaseIsReachedByItsNumber() {
		assertThat(this.phones.set("tiyu-liaison", "内线 6101")).isEmpty();
		Walk walk = Walk.submitted(House.at(this.port)).filed().assigned("tiyu MAIN", "jiaoyu CO");
		JsonNode unit = StreamSupport.stream(walk.proposer().file(walk.id()).path("assignments").spliterator(), false)
			.filter((one) -> one.path("unit").asText().equals("tiyu"))
			.findFirst()
			.orElseThrow();
		assertThat(unit.path("people").findValuesAsText("role")).containsExactly("联络员", "经办人");
		assertThat(unit.path("people").get(0).path("phone").asText()).isEqualTo("内线 6101");
		assertThat(walk.proposer().page("/cases/" + walk.id())).contains("内线 6101").doesNotContain("tel:");
		this.phones.set("tiyu-liaison", "(010) 8460-1234");
		assertThat(walk.proposer().page("/cases/" + walk.id())).contains("tel:01084601234", "(010) 8460-1234");
	}

	@Test
	void whatIsNoNumberIsNotKept() {
		assertThat(List.of("电话", "12", "1".repeat(51), "<b>123</b>"))
			.allSatisfy((wrong) -> assertThat(this.phones.set("tiyu-liaison", wrong)).contains("phone"));
		assertThat(this.phones.of("tiyu-liaison")).isEmpty();
		assertThat(this.phones.set("tiyu-liaison", " 010-8460 1234；内线 6101 ")).isEmpty();
		assertThat(this.phones.of("tiyu-liaison")).contains("010-8460 1234；内线 6101");
		assertThat(this.phones.set("tiyu-liaison", " ")).isEmpty();
		assertThat(this.phones.of("tiyu-liaison")).isEmpty();
	}

}
