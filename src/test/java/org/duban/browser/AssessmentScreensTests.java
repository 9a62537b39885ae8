package org.duban.browser;

import java.time.LocalDate;
import java.util.List;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.duban.assessment.AssessmentSeed;
import org.duban.assessment.RatingSide;
import org.duban.story.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A year's assessment as the office, a unit and an administrator see it, and the ratings
 * of both sides, at the desk and on the phone.
 */
@BrowserTest
class AssessmentScreensTests {

	private static final int YEAR = 2003;

	private static final String HERE = "/assessment/" + YEAR;

	private static final String UNIT = HERE + "/units/wenlv";

	private static final String WHY = "分管领导两次主持专题会议研究重点提案，制定办理方案，明确联络员和时限。";

	private static final String UNFOLD = """
			() => { const folded = document.querySelector('main article details.more'); if (folded) { folded.open = true; } }
			""";

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	private AssessmentSeed seed;

	private LocalDate today;

	private int cases;

	@BeforeEach
	void plant() {
		this.today = House.at(this.port).today();
		this.seed = new AssessmentSeed(this.jdbc, YEAR, this.today);
		this.seed.clear();
		this.seed.plant(60);
	}

	@AfterEach
	void clear() {
		this.seed.clear();
	}

	private void moved(String column, LocalDate to) {
		this.jdbc.update("update assessment set " + column + " = ? where year_no = ?", to, YEAR);
	}

	private static void both(Desks desks, String who, String path, String name) {
		for (Screen screen : List.of(desks.page(who, path), desks.phone(who, path))) {
			screen.page().evaluate(UNFOLD);
			screen.photograph(name + (screen.page().viewportSize().width < 400 ? "-phone" : ""));
		}
	}

	@Test
	void aYearIsOpenedAssessedObjectedToAndPublished() {
		try (Chromium chromium = Chromium.start()) {
			Desks desks = new Desks(chromium.browser(), this.port);
			opened(desks);
			Screen unit = desks.page("wenlv-office", UNIT);
			new ActForm(unit, "#assess-self", "#assess-self").write("claims.organisation.points", "11")
				.write("claims.organisation.text", WHY)
				.refused("assessment-self", "claims.organisation.points")
				.write("claims.organisation.points", "9")
				.send();
			PlaywrightAssertions.assertThat(unit.page().locator("#self")).containsText("自评 9 分");
			both(desks, "wenlv-office", UNIT, "assessment-unit-open");
			verified(desks);
			moved("self_until", this.today.minusDays(1));
			Page office = desks.page("supervisor", HERE).page();
			office.locator("#disclose button").click();
			PlaywrightAssertions.assertThat(office.locator("#objections")).containsText("没有申诉");
			answered(desks);
			moved("disclosed_on", this.today.minusDays(40));
			Screen year = desks.page("supervisor", HERE);
			new ActForm(year, "#publish", "#publish").write("decidedOn", this.today.plusDays(1).toString())
				.write("basis", "主席会议第 12 次会议")
				.refused("assessment-publish", "decidedOn")
				.write("decidedOn", this.today.toString())
				.send();
			PlaywrightAssertions.assertThat(year.page().locator("main .state").first()).hasText("已公布");
			both(desks, "supervisor", HERE, "assessment-year");
			both(desks, "wenlv-liaison", UNIT, "assessment-unit");
			both(desks, "wenlv-liaison", "/assessment", "assessment-own-years");
		}
	}

	private void opened(Desks desks) {
		Screen years = desks.page("supervisor", "/assessment");
		new ActForm(years, "#open-assessment", "#open-assessment form").write("year", String.valueOf(YEAR))
			.write("selfUntil", this.today.toString())
			.refused("assessment-open", "selfUntil")
			.write("selfUntil", this.today.plusDays(9).toString())
			.send();
		PlaywrightAssertions.assertThat(years.page().locator("main article").last()).containsText("2003 年度");
		both(desks, "supervisor", "/assessment", "assessment-years");
	}

	private static void verified(Desks desks) {
		Screen unit = desks.page("supervisor", UNIT);
		new ActForm(unit, "#self", "#self form[data-api$='/verify']").write("points", "7")
			.refused("assessment-verify", "reason")
			.write("reason", "只提供一次会议的纪要")
			.send();
		PlaywrightAssertions.assertThat(unit.page().locator("#self")).containsText("核定 7 分");
	}

	private static void answered(Desks desks) {
		Screen unit = desks.page("wenlv-liaison", UNIT);
		new ActForm(unit, "details:has(input[value='late'])", "form:has(input[value='late'])")
			.write("text", "系统故障，当日无法送达。")
			.refused("assessment-object", "source")
			.select("source", 1)
			.send();
		PlaywrightAssertions.assertThat(unit.page().locator("#objections")).containsText("待答复");
		both(desks, "wenlv-liaison", UNIT, "assessment-unit-disclosed");
		Screen office = desks.phone("supervisor", HERE);
		office.photograph("assessment-objection-phone");
		Locator answer = office.page().locator("#objections form").first();
		answer.locator("textarea").fill("经核查，当日系统确有故障，该件不计逾期。");
		answer.locator("button[value=uphold]").click();
		PlaywrightAssertions.assertThat(office.page().locator("#objections .state")).hasText("成立");
	}

	private long delivered(String unit, LocalDate on) {
		long proposal = this.seed.proposal("R8-" + ++this.cases, "REPLIED", "transport");
		long part = this.seed.assigned(proposal, unit, "MAIN", on, on);
		this.seed.verdict(proposal, part, this.seed.reply(proposal, part, 1, "A", on), 1, "member021", "satisfied");
		return part;
	}

	@Test
	void weightsAreTriedAndSet() {
		try (Chromium chromium = Chromium.start()) {
			Desks desks = new Desks(chromium.browser(), this.port);
			Screen screen = desks.page("sysadmin", "/assessment/2004/weights");
			Page page = screen.page();
			page.locator("#try-contact").fill("30");
			page.locator("#rehearse button").click();
			PlaywrightAssertions.assertThat(page.locator("#rehearse p.error")).containsText("115");
			PlaywrightAssertions.assertThat(page.locator("#try-contact")).hasValue("30");
			screen.photograph("weights-refused");
			page.locator("#try-in-time").fill("10");
			page.locator("#rehearse button").click();
			PlaywrightAssertions.assertThat(page.locator("#changes tbody tr")).hasCount(AssessmentSeed.UNITS.length);
			screen.photograph("weights-rehearsed");
			Screen phone = desks.phone("sysadmin", page.url().substring(page.url().indexOf("/assessment")));
			PlaywrightAssertions.assertThat(phone.page().locator("#try-in-time")).hasValue("10");
			phone.photograph("weights-rehearsed-phone");
			new ActForm(screen, "#set-weights", "#set-weights form").write("weights.contact", "31")
				.write("reason", "主席会议决定更重沟通")
				.refused("weights-set-refused", "weights")
				.write("weights.contact", "30")
				.send();
			PlaywrightAssertions.assertThat(page.locator("#editions")).containsText("主席会议决定更重沟通");
			screen.photograph("weights-set");
		}
	}

	@Test
	void bothSidesRateAndReadWhatItComesTo() {
		int rater = 0;
		for (String unit : AssessmentSeed.UNITS) {
			long over = delivered(unit, LocalDate.of(YEAR, 6, 1));
			this.seed.rated(over, RatingSide.UNIT, unit, 3 + rater % 3);
			for (int time = 0; time < 3; time++) {
				this.seed.rated((time == 0) ? over : delivered("wenlv", LocalDate.of(YEAR, 6, 2)), RatingSide.PROPOSER,
						"member02" + time, 2 + rater++ % 4);
			}
		}
		long now = delivered("wenlv", this.today);
		try (Chromium chromium = Chromium.start()) {
			Desks desks = new Desks(chromium.browser(), this.port);
			for (String who : List.of("supervisor", "wenlv-head", "member011")) {
				both(desks, who, "/assessment/ratings?year=" + YEAR, "ratings-" + who);
			}
			Screen unit = desks.page("wenlv-handler", "/assessment/ratings");
			ActForm form = new ActForm(unit, "#cases article", "#cases form");
			form.select("marks.topic", 5)
				.refused("ratings-refused", "marks.single", "marks.form", "marks.workable", "marks.benefit");
			for (String item : List.of("single", "form", "workable", "benefit")) {
				form.select("marks." + item, 4);
			}
			form.send();
			PlaywrightAssertions.assertThat(unit.page().locator("#cases .state").first()).hasText("已评价");
			both(desks, "wenlv-handler", "/assessment/ratings", "ratings-unit");
			Screen proposer = desks.phone("member021", "/assessment/ratings");
			ActForm marks = new ActForm(proposer, "#case-" + now, "#case-" + now + " form");
			for (String item : List.of("timely", "consulted", "effect")) {
				marks.select("marks." + item, 5);
			}
			marks.send();
			PlaywrightAssertions.assertThat(proposer.page().locator("#case-" + now + " .state")).hasText("已评价");
			both(desks, "member021", "/assessment/ratings", "ratings-proposer");
		}
	}

}
