package org.duban.assessment;

import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.duban.parameter.Parameters;
import org.duban.story.ExcellentStory;
import org.duban.story.House;
import org.duban.story.Reply;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.mock;

/** What units and proposers think of each other. */
@DatabaseTest
class RatingTests {

	private static final Map<String, Integer> MARKS = Map.of("topic", 5, "single", 4, "form", 3, "workable", 2,
			"benefit", 1);

	/** Ratings of this year's replies are still taken, those of 2007 are over. */
	private static final int OVER = 2007;

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	private House house;

	private AssessmentSeed seed;

	private LocalDate today;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
		this.today = this.house.today();
		this.seed = new AssessmentSeed(this.jdbc, OVER, this.today);
		this.seed.clear();
	}

	@AfterEach
	void clear() {
		this.seed.clear();
	}

	private long delivered(String unit, LocalDate on, String category) {
		long proposal = this.seed.proposal("C8-" + System.nanoTime() % 1_000_000_000L, "REPLIED", category);
		long part = this.seed.assigned(proposal, unit, "MAIN", on, on);
		this.seed.reply(proposal, part, 1, "A", on);
		return part;
	}

	private Reply rate(String who, long part) {
		return this.house.as(who).post("/api/ratings/" + part, Map.of("marks", MARKS));
	}

	private JsonNode own(String who, long part) {
		return StreamSupport
			.stream(this.house.as(who).get("/api/ratings/own?year=" + this.today.getYear()).spliterator(), false)
			.filter((one) -> one.path("assignmentId").asLong() == part)
			.findFirst()
			.orElseThrow();
	}

	@Test
	void aRatingIsSeenByItsRaterOnly() {
		long part = delivered("wenlv", this.today, "transport");
		assertThat(this.house.as("wenlv-handler")
			.post("/api/ratings/" + part, Map.of("marks", Map.of("topic", 6, "luck", 1)))
			.errors()).containsExactlyInAnyOrder("marks.luck:unknown-code", "marks.topic:assessment-mark",
					"marks.single:required", "marks.form:required", "marks.workable:required",
					"marks.benefit:required");
		assertThat(rate("jiaoyu-handler", part).status()).isEqualTo(404);
		assertThat(rate("wenlv-leader", part).status()).isEqualTo(403);
		rate("wenlv-handler", part).ok();
		assertThat(own("wenlv-handler", part).path("own").path("topic").asInt()).isEqualTo(5);
		assertThat(own("wenlv-liaison", part).path("rated").asBoolean()).isTrue();
		assertThat(own("wenlv-liaison", part).path("own").isNull()).isTrue();
		assertThat(rate("wenlv-liaison", part).errors()).containsExactly(":assessment-rated");
		rate("wenlv-handler", part).ok();
		assertThat(this.jdbc.queryForList("select command from audit_entry where act = 'rate-proposal'", String.class))
			.isNotEmpty()
			.allMatch((command) -> command.equals("{\"marks\":{}}"));
		assertThat(this.house.as("wenlv-liaison").page("/assessment/ratings")).contains("同事已评价");
	}

	@Test
	void whatWasNotDeliveredIsNotRated() {
		long proposal = this.seed.proposal("C8-1", "HANDLING", "transport");
		long part = this.seed.assigned(proposal, "wenlv", "MAIN", this.today, this.today);
		assertThat(rate("wenlv-handler", part).status()).isEqualTo(404);
		long over = delivered("wenlv", LocalDate.of(OVER, 5, 1), "transport");
		assertThat(rate("wenlv-handler", over).errors()).containsExactly(":assessment-rating-over");
	}

	@Test
	void nothingIsTakenTogetherBeforeTheDayOfTheParameter() {
		for (int days : List.of(0, 31)) {
			Parameters parameters = mock(Parameters.class);
			given(parameters.number(eq("rating.close.days"), any())).willReturn(days);
			LocalDate last = LocalDate.of(2031, 12, 31).plusDays(days);
			assertThat(term(parameters, last).closing(2031)).isEqualTo(last);
			assertThat(term(parameters, last).closed(2031)).isFalse();
			assertThat(term(parameters, last.plusDays(1)).closed(2031)).isTrue();
		}
		JsonNode now = this.house.as("supervisor").get("/api/ratings?year=" + this.today.getYear());
		assertThat(now.path("closed").asBoolean()).isFalse();
		assertThat(now.path("proposals")).isEmpty();
		assertThat(now.path("units")).isEmpty();
		assertThat(this.house.as("supervisor").page("/assessment/ratings?year=19x9")).contains("年度应为四位数字", "19x9");
		assertThat(this.house.as("supervisor").page("/assessment/ratings?year=1989")).contains("评价截止 1990-01-31");
	}

	private static RatingTerm term(Parameters parameters, LocalDate today) {
		ZoneId zone = ZoneId.of("Asia/Shanghai");
		return new RatingTerm(parameters, Clock.fixed(today.atTime(23, 59).atZone(zone).toInstant(), zone));
	}

	private void rated(String unit, String category, int mark) {
		long part = delivered(unit, LocalDate.of(OVER, 5, 1), category);
		this.seed.rated(part, RatingSide.UNIT, unit, mark);
	}

	private JsonNode of(String who) {
		return this.house.as(who).get("/api/ratings?year=" + OVER);
	}

	@Test
	void fewerRatersThanTheParameterSaysAreNeverShown() {
		rated("wenlv", "transport", 5);
		rated("jiaoyu", "transport", 4);
		rated("minzheng", "transport", 4);
		rated("minzheng", "housing", 1);
		assertThat(of("supervisor").path("proposals").findValuesAsText("overall")).containsExactly("4.33");
		assertThat(of("member011").path("proposals").findValuesAsText("overall")).containsExactly("3.5");
		assertThat(of("member012").path("proposals")).isEmpty();
		assertThat(of("wenlv-handler").path("proposals")).isEmpty();
		ExcellentStory.set(this.house, "rating.least", "4");
		try {
			assertThat(of("supervisor").path("proposals")).isEmpty();
			assertThat(of("member011").path("proposals")).isEmpty();
		}
		finally {
			ExcellentStory.set(this.house, "rating.least", "3");
		}
	}

	@Test
	void aProposerRatesTheUnitAndNobodyReadsIt() {
		long proposal = this.seed.proposal("C8-9", "REPLIED", "transport");
		long part = this.seed.assigned(proposal, "wenlv", "MAIN", this.today, this.today);
		this.seed.verdict(proposal, part, this.seed.reply(proposal, part, 1, "A", this.today), 1, "member021", null);
		assertThat(rateUnit("member022", part).status()).isEqualTo(404);
		assertThat(rateUnit("wenlv-handler", part).status()).isEqualTo(403);
		assertThat(this.house.as("member021")
			.post("/api/ratings/" + part + "/unit", Map.of("marks", Map.of("topic", 1, "timely", 0)))
			.errors()).containsExactlyInAnyOrder("marks.topic:unknown-code", "marks.timely:assessment-mark",
					"marks.consulted:required", "marks.effect:required");
		rateUnit("member021", part).ok();
		rateUnit("member021", part).ok();
		assertThat(own("member021", part).path("own").path("consulted").asInt()).isEqualTo(4);
		assertThat(own("wenlv-handler", part).path("rated").asBoolean()).isFalse();
		assertThat(this.jdbc.queryForList("select command from audit_entry where act = 'rate-unit'", String.class))
			.isNotEmpty()
			.allMatch((command) -> command.equals("{\"marks\":{}}"));
		assertThat(this.house.as("member021").page("/assessment/ratings")).contains("已评价", "充分协商");
	}

	private Reply rateUnit(String who, long part) {
		return this.house.as(who)
			.post("/api/ratings/" + part + "/unit", Map.of("marks", Map.of("timely", 5, "consulted", 4, "effect", 3)));
	}

	@Test
	void aUnitReadsTheMarksOfEnoughProposersOnly() {
		for (int rater = 0; rater < 3; rater++) {
			this.seed.rated(delivered("wenlv", LocalDate.of(OVER, 5, 1), "transport"), RatingSide.PROPOSER,
					"member02" + rater, 3 + rater / 2);
		}
		for (int time = 0; time < 3; time++) {
			this.seed.rated(delivered("jiaoyu", LocalDate.of(OVER, 5, 1), "transport"), RatingSide.PROPOSER,
					"member021", 1);
		}
		JsonNode marks = of("wenlv-head").path("units").get(0).path("marks");
		assertThat(marks.path("raters").asInt()).isEqualTo(3);
		assertThat(marks.path("overall").decimalValue()).isEqualByComparingTo(this.jdbc.queryForObject("""
				select round(avg(k.mark * 1.0), 2) from given_rating_mark k join given_rating g on g.id = k.rating_id
				join assignment a on a.id = g.assignment_id join proposal p on p.id = a.proposal_id
				where p.term_no = 8 and a.unit = 'wenlv' and g.side = 'PROPOSER'""", BigDecimal.class));
		assertThat(of("jiaoyu-head").path("units").get(0).path("marks").isNull()).isTrue();
		assertThat(of("supervisor").path("proposals")).isEmpty();
	}

	@Test
	void aUnitReadsOnlyWhatEnoughProposersThinkOfIt() {
		for (int signer = 0; signer < 3; signer++) {
			verdict("wenlv", signer, (signer == 0) ? "dissatisfied" : "satisfied");
		}
		verdict("jiaoyu", 0, "satisfied");
		verdict("jiaoyu", 1, "satisfied");
		JsonNode own = of("wenlv-head").path("units");
		assertThat(own).hasSize(1);
		assertThat(own.get(0).path("raters").asInt()).isEqualTo(3);
		assertThat(own.get(0).path("result").decimalValue()).isEqualByComparingTo("66.67");
		JsonNode others = of("gov").path("units");
		assertThat(others.findValuesAsText("unit")).containsExactly("jiaoyu", "wenlv");
		assertThat(others.get(0).path("raters").isNull()).isTrue();
		assertThat(others.get(0).path("result").isNull()).isTrue();
		assertThat(of("party").path("units")).isEmpty();
		assertThat(this.house.as("supervisor").page("/assessment/ratings?year=" + OVER)).contains("66.67%", "不足 3 人");
	}

	private void verdict(String unit, int signer, String result) {
		LocalDate on = LocalDate.of(OVER, 5, 1);
		long proposal = this.seed.proposal("C8-" + unit + signer, "REPLIED", "transport");
		long part = this.seed.assigned(proposal, unit, "MAIN", on, on);
		this.seed.verdict(proposal, part, this.seed.reply(proposal, part, 1, "A", on), 1, "member02" + signer, result);
	}

}
