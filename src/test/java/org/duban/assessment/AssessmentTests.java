package org.duban.assessment;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.duban.calendar.WorkingDays;
import org.duban.story.ExcellentStory;
import org.duban.story.Reply;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** A year's assessment from its opening to its publication. */
@DatabaseTest
class AssessmentTests extends AssessedYear {

	@Autowired
	WorkingDays workingDays;

	@Test
	void theOfficeOpensAYearOnceAndUnitsAreTold() {
		assertThat(this.house.as("supervisor")
			.post("/api/assessments", Map.of("year", YEAR, "selfUntil", this.today.toString()))
			.errors()).containsExactly("selfUntil:in-past");
		assertThat(this.house.as("supervisor")
			.post("/api/assessments", Map.of("year", 2001, "selfUntil", this.today.plusDays(3).toString()))
			.errors()).containsExactly("year:assessment-no-cases");
		assertThat(this.house.as("wenlv-liaison").post("/api/assessments", Map.of()).status()).isEqualTo(403);
		opened();
		assertThat(this.house.as("clerk")
			.post("/api/assessments", Map.of("year", YEAR, "selfUntil", this.today.plusDays(3).toString()))
			.errors()).containsExactly("year:assessment-twice");
		assertThat(told("xuanchuan-office", "assessment-opened")).anyMatch((text) -> text.contains("2005 年度"));
		assertThat(told("tiyu-office", "assessment-opened")).noneMatch((text) -> text.contains("2005 年度"));
	}

	private List<String> told(String who, String kind) {
		return StreamSupport.stream(this.house.as(who).get("/api/inbox?size=200").path("items").spliterator(), false)
			.filter((message) -> message.path("kind").asText().equals(kind))
			.map((message) -> message.path("body").asText())
			.toList();
	}

	@Test
	void aUnitAssessesItselfUntilTheDayIsOver() {
		opened();
		assertThat(act("wenlv-liaison", "/self", claim("10.5")).errors())
			.containsExactly("claims.organisation.points:assessment-points");
		assertThat(act("wenlv-liaison", "/self", Map.of("claims", Map.of())).status()).isEqualTo(400);
		assertThat(act("wenlv-handler", "/self", claim("9")).status()).isEqualTo(403);
		assertThat(act("tiyu-liaison", "/self", claim("9")).status()).isEqualTo(404);
		act("wenlv-liaison", "/self", claim("9")).ok();
		act("wenlv-office", "/self", claim("8")).ok();
		assertThat(sheet("supervisor", "wenlv").path("claims").get(0).path("own").decimalValue())
			.isEqualByComparingTo("8");
		this.jdbc.update("update assessment set self_until = ? where year_no = ?", this.today, YEAR);
		act("wenlv-liaison", "/self", claim("7")).ok();
		this.jdbc.update("update assessment set self_until = ? where year_no = ?", this.today.minusDays(1), YEAR);
		assertThat(act("wenlv-liaison", "/self", claim("9")).errors()).containsExactly(":assessment-self-over");
	}

	@Test
	void ownPointsCountAsTheOfficeFindsThem() {
		opened();
		act("wenlv-liaison", "/self", claim("9")).ok();
		assertThat(point(sheet("supervisor", "wenlv"), "organisation").path("points").decimalValue()).isZero();
		assertThat(act("supervisor", "/units/wenlv/verify", Map.of("item", "organisation", "points", 7)).errors())
			.containsExactly("reason:required");
		assertThat(act("supervisor", "/units/wenlv/verify", Map.of("item", "contact", "points", 7)).status())
			.isEqualTo(404);
		this.jdbc.update("update assessment set self_until = ? where year_no = ?", this.today.minusDays(1), YEAR);
		assertThat(act("supervisor", "/disclose", Map.of()).errors()).containsExactly(":assessment-unverified");
		act("supervisor", "/units/wenlv/verify", Map.of("item", "organisation", "points", 7, "reason", "只召开一次会议")).ok();
		act("clerk", "/units/jiaoyu/verify", Map.of("item", "organisation", "points", 5, "reason", "没有自评，按材料核定")).ok();
		assertThat(point(sheet("supervisor", "wenlv"), "organisation").path("points").decimalValue())
			.isEqualByComparingTo("7");
		assertThat(point(sheet("supervisor", "jiaoyu"), "organisation").path("points").decimalValue())
			.isEqualByComparingTo("5");
		act("supervisor", "/disclose", Map.of()).ok();
		assertThat(act("supervisor", "/units/wenlv/verify", Map.of("item", "organisation", "points", 9, "reason", "再核"))
			.errors()).containsExactly(":assessment-not-now");
	}

	@Test
	void aUnitObjectsWithinTheWorkingDaysOfTheParameter() {
		ExcellentStory.set(this.house, "assessment.objection.wd", "9");
		try {
			disclosed();
			assertThat(sheet("wenlv-office", "wenlv").path("year").path("objectUntil").asText())
				.isEqualTo(this.workingDays.plus(this.today, 9).toString());
		}
		finally {
			ExcellentStory.set(this.house, "assessment.objection.wd", "5");
		}
		assertThat(sheet("wenlv-office", "wenlv").path("year").path("objectUntil").asText())
			.isEqualTo(this.workingDays.plus(this.today, 5).toString());
		assertThat(told("wenlv-leader", "assessment-disclosed")).anyMatch((text) -> text.contains("2005 年度"));
		this.jdbc.update("update assessment set disclosed_on = ? where year_no = ?", this.today.minusDays(40), YEAR);
		assertThat(act("wenlv-liaison", "/objections", Map.of("item", "organisation", "text", WHY)).errors())
			.containsExactly(":assessment-objection-late");
	}

	@Test
	void anObjectionNamesARowOnce() {
		disclosed();
		String own = point(sheet("wenlv-liaison", "wenlv"), "contact").path("rows").get(0).path("key").asText();
		String others = point(sheet("supervisor", "jiaoyu"), "contact").path("rows").get(0).path("key").asText();
		assertThat(act("wenlv-liaison", "/objections", Map.of("item", "contact", "text", WHY)).errors())
			.containsExactly("source:assessment-source");
		assertThat(
				act("wenlv-liaison", "/objections", Map.of("item", "contact", "source", others, "text", WHY)).errors())
			.containsExactly("source:assessment-source");
		act("wenlv-liaison", "/objections", Map.of("item", "contact", "source", own, "text", WHY)).ok();
		assertThat(act("wenlv-office", "/objections", Map.of("item", "contact", "source", own, "text", WHY)).errors())
			.containsExactly("source:assessment-objected");
		assertThat(told("supervisor", "assessment-objected")).anyMatch((text) -> text.contains("与提案者沟通"));
		assertThat(this.house.as("wenlv-liaison").page("/assessment/" + YEAR + "/units/wenlv")).contains(WHY, "待答复");
	}

	private long objected(String unit, Map<String, ?> body) {
		act(unit + "-liaison", "/objections", body).ok();
		return sheet("supervisor", unit).path("objections").get(0).path("id").asLong();
	}

	private Reply answer(long objection, Map<String, ?> body) {
		return this.house.as("supervisor").post("/api/assessments/objections/" + objection + "/answer", body);
	}

	@Test
	void whatIsUpheldChangesTheScoreAtOnce() {
		disclosed();
		JsonNode late = point(sheet("supervisor", "wenlv"), "late").path("rows").get(0);
		BigDecimal before = total(sheet("supervisor", "wenlv"));
		long objection = objected("wenlv", Map.of("item", "late", "source", late.path("key").asText(), "text", WHY));
		assertThat(answer(objection, Map.of("decision", "uphold", "answer", "系统故障当日无法送达", "points", 3)).errors())
			.containsExactly("points:assessment-no-points");
		answer(objection, Map.of("decision", "uphold", "answer", "系统故障当日无法送达")).ok();
		JsonNode after = sheet("supervisor", "wenlv");
		assertThat(total(after)).isEqualByComparingTo(before.add(BigDecimal.ONE));
		assertThat(point(after, "late").path("rows").get(0).path("excluded").asBoolean()).isTrue();
		assertThat(answer(objection, Map.of("decision", "dismiss", "answer", "再次答复")).errors())
			.containsExactly(":assessment-objection-answered");
		assertThat(told("wenlv-office", "assessment-upheld")).anyMatch((text) -> text.contains("系统故障当日无法送达"));
	}

	@Test
	void ownPointsAreFoundAnewAndWhatIsDismissedChangesNothing() {
		disclosed();
		long own = objected("jiaoyu", Map.of("item", "organisation", "text", WHY));
		assertThat(answer(own, Map.of("decision", "uphold", "answer", "材料属实")).errors())
			.containsExactly("points:required");
		answer(own, Map.of("decision", "uphold", "answer", "材料属实", "points", 6)).ok();
		assertThat(point(sheet("supervisor", "jiaoyu"), "organisation").path("points").decimalValue())
			.isEqualByComparingTo("6");
		BigDecimal before = total(sheet("supervisor", "wenlv"));
		answer(objected("wenlv", Map.of("item", "organisation", "text", WHY)),
				Map.of("decision", "dismiss", "answer", "没有提供材料"))
			.ok();
		assertThat(total(sheet("supervisor", "wenlv"))).isEqualByComparingTo(before);
	}

	private Reply published() {
		return act("supervisor", "/publish", Map.of("decidedOn", this.today.toString(), "basis", "主席会议第 12 次会议"));
	}

	@Test
	void whatIsPublishedStandsWhateverHappensLater() {
		disclosed();
		assertThat(published().errors()).containsExactly(":assessment-objections-run");
		long objection = objected("wenlv", Map.of("item", "organisation", "text", WHY));
		this.jdbc.update("update assessment set disclosed_on = ? where year_no = ?", this.today.minusDays(40), YEAR);
		assertThat(published().errors()).containsExactly(":assessment-unanswered");
		answer(objection, Map.of("decision", "dismiss", "answer", "没有提供材料")).ok();
		JsonNode before = sheet("supervisor", "wenlv");
		JsonNode all = this.house.as("supervisor").get(HERE).path("lines");
		assertThat(act("supervisor", "/publish",
				Map.of("decidedOn", this.today.plusDays(1).toString(), "basis", "主席会议第 12 次会议"))
			.errors()).containsExactly("decidedOn:in-future");
		published().ok();
		assertThat(this.house.as("supervisor").get(HERE).path("lines")).isEqualTo(all);
		this.jdbc.update("delete from contact where proposal_id in (select id from proposal where term_no = 8)");
		this.jdbc.update("update assignment set state = 'CANCELLED' where proposal_id in (select id from proposal"
				+ " where case_no = 'B8-1')");
		assertThat(sheet("supervisor", "wenlv").path("line")).isEqualTo(before.path("line"));
		assertThat(told("jiaoyu-liaison", "assessment-published")).anyMatch((text) -> text.contains("2005 年度"));
		assertThat(this.house.as("clerk").page("/assessment/" + YEAR)).contains("已公布", "主席会议第 12 次会议");
	}

	@Test
	void unitsWithFewCasesStandApartByTheParameter() {
		opened();
		assertThat(places()).containsEntry("jiaoyu", 1).containsEntry("wenlv", 2).containsEntry("xuanchuan", 0);
		ExcellentStory.set(this.house, "assessment.few.cases", "4");
		try {
			assertThat(places()).containsEntry("jiaoyu", 0).containsEntry("wenlv", 1).containsEntry("xuanchuan", 0);
		}
		finally {
			ExcellentStory.set(this.house, "assessment.few.cases", "3");
		}
	}

	/** None is zero. */
	private Map<String, Integer> places() {
		Map<String, Integer> places = new HashMap<>();
		this.house.as("supervisor")
			.get(HERE)
			.path("lines")
			.forEach((line) -> places.put(line.path("unit").asText(), line.path("place").asInt()));
		return places;
	}

	@Test
	void eachReadsWhatIsItsOwn() {
		opened();
		assertThat(sheet("wenlv-handler", "wenlv").path("line").path("cases").asInt()).isEqualTo(4);
		assertThat(sheet("wenlv-handler", "wenlv").path("line").path("place").isNull()).isTrue();
		assertThat(this.house.as("wenlv-head").ask("GET", HERE + "/units/jiaoyu", null).status()).isEqualTo(404);
		assertThat(this.house.as("wenlv-head").ask("GET", HERE, null).status()).isEqualTo(403);
		assertThat(this.house.as("party").ask("GET", HERE + "/units/wenlv", null).status()).isEqualTo(404);
		assertThat(this.house.as("party").get(HERE).path("lines").findValuesAsText("unit"))
			.containsExactly("xuanchuan");
		assertThat(this.house.as("gov").get(HERE).path("lines").findValuesAsText("unit")).contains("wenlv")
			.doesNotContain("xuanchuan");
		assertThat(this.house.as("chair").get(HERE).path("lines")).hasSize(3);
		assertThat(this.house.as("member011").ask("GET", HERE + "/units/wenlv", null).status()).isEqualTo(404);
		assertThat(this.house.as("wenlv-head").page("/assessment/" + YEAR + "/units/wenlv")).contains("关于B8-0的建议");
	}

}
