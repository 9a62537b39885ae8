package org.duban.browser;

import java.time.Clock;
import java.time.LocalDate;
import java.util.regex.Pattern;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.duban.board.BoardSeed;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The board with four hundred cases, or as many as {@code duban.board.cases} says. */
@BrowserTest
class BoardScreensTests {

	private static final int CASES = Integer.getInteger("duban.board.cases", 400);

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Clock clock;

	private BoardSeed seed;

	@BeforeEach
	void plant() {
		this.seed = new BoardSeed(this.jdbc, LocalDate.now(this.clock)).plant(0, CASES);
	}

	@AfterEach
	void clear() {
		this.seed.clear();
		this.jdbc.update("delete from board_view");
	}

	@Test
	void theMostUrgentCaseIsTwoClicksAwayOnEveryScreen() {
		try (Chromium chromium = Chromium.start()) {
			Desks desks = new Desks(chromium.browser(), this.port);
			Screen screen = desks.page("supervisor", "/");
			screen.page().locator("nav.top a[href='/supervision']").click();
			look(screen, "board");
			Locator first = screen.page().locator("table.board tbody tr").first();
			PlaywrightAssertions.assertThat(first).hasAttribute("data-light", "RED");
			first.locator("a").click();
			PlaywrightAssertions.assertThat(screen.page().locator("h1")).containsText("（");
			look(desks.wide("supervisor", "/supervision"), "board-wide");
			look(desks.phone("supervisor", "/supervision"), "board-phone");
			figuresLeadToTheirRows(screen.pardon().page());
			aPersonComesBackToTheSamePlace(screen.page());
			columnsAreChosen(screen.page());
			aViewIsKept(screen);
			whatTheBoardLeadsTo(desks);
			itRenewsItselfAndLeavesWhatIsTyped(desks.page("clerk", "/supervision"));
			screen.isSound("the board at last");
		}
	}

	private static void whatTheBoardLeadsTo(Desks desks) {
		Screen steps = desks.page("supervisor", "/supervision/steps");
		Locator drawing = steps.page().locator("figure.drawing img").first();
		drawing.scrollIntoViewIfNeeded();
		steps.await(drawing);
		steps.page().waitForFunction("document.querySelector('figure.drawing img').naturalWidth > 200");
		steps.photograph("board-steps");
		Screen asked = desks.page("supervisor", "/supervision/what-if?question=term&parameter=sign.wd&amount=viele");
		PlaywrightAssertions.assertThat(asked.page().locator("#term p.error")).containsText("的整数");
		PlaywrightAssertions.assertThat(asked.page().locator("#amount")).hasValue("viele");
		asked.page().locator("#parameter").selectOption("sign.wd");
		asked.page().locator("#amount").fill("10");
		asked.page().locator("#term button[type=submit]").click();
		PlaywrightAssertions.assertThat(asked.page().locator("#lights")).isVisible();
		asked.photograph("board-what-if");
		desks.phone("supervisor", "/supervision/what-if?question=calendar").photograph("board-what-if-phone");
	}

	private static void look(Screen screen, String name) {
		screen.await(screen.page().locator(".chart[data-chart=areas] svg"));
		screen.await(screen.page().locator("#state-flow").locator(".chart[data-chart=flow] svg, p.empty"));
		screen.photographWindow(name + "-window");
		screen.photograph(name);
	}

	private static void figuresLeadToTheirRows(Page page) {
		page.goBack();
		String red = page.locator(".tile-RED strong").innerText();
		page.locator(".tile-RED").click();
		PlaywrightAssertions.assertThat(page.locator("#total"))
			.containsText(red.replaceAll("(\\d)(?=(\\d{3})+$)", "$1,"));
		assertThat(page.locator("table.board tbody tr").all())
			.allSatisfy((row) -> assertThat(row.getAttribute("data-light")).isEqualTo("RED"));
		Locator unit = page.locator("#late-units tbody a").first();
		String late = unit.innerText();
		unit.click();
		PlaywrightAssertions.assertThat(page.locator("#total")).containsText(late);
	}

	private static void aPersonComesBackToTheSamePlace(Page page) {
		page.locator("#board-filter input[name=q]").fill("电梯");
		page.locator("#board-filter select[name=light]").selectOption("");
		page.locator("#board-filter select[name=unit]").selectOption("");
		page.locator("#board-filter select[name=whose]").selectOption("");
		page.locator("#board-filter button[type=submit]").click();
		page.waitForURL(Pattern.compile("/supervision\\?q="));
		page.locator("nav.pages a").last().click();
		page.waitForURL(Pattern.compile("page=1"));
		String place = page.url();
		String second = page.locator("table.board tbody a").first().innerText();
		page.locator("table.board tbody a").first().click();
		page.waitForURL(Pattern.compile("/cases/"));
		page.goBack();
		assertThat(page.url()).isEqualTo(place);
		PlaywrightAssertions.assertThat(page.locator("table.board tbody a").first()).hasText(second);
		PlaywrightAssertions.assertThat(page.locator("#board-filter input[name=q]")).hasValue("电梯");
	}

	private static void columnsAreChosen(Page page) {
		Locator cell = page.locator("table.board tbody td[data-column=reminded]").first();
		PlaywrightAssertions.assertThat(cell).isVisible();
		page.locator("#board-columns summary").click();
		page.locator("#board-columns input[value=reminded]").uncheck();
		PlaywrightAssertions.assertThat(cell).isHidden();
		page.reload();
		PlaywrightAssertions.assertThat(cell).isHidden();
		page.locator("#board-columns summary").click();
		page.locator("#board-columns input[value=reminded]").check();
		PlaywrightAssertions.assertThat(cell).isVisible();
	}

	private static void aViewIsKept(Screen screen) {
		Page page = screen.page();
		Locator name = page.locator("#view-name");
		page.locator(".tools details:has(#view-name) summary").click();
		name.fill("电梯急件");
		page.locator(".tools form:has(#view-name) button").click();
		PlaywrightAssertions.assertThat(page.locator(".views a")).hasText("电梯急件");
		page.locator(".tools details:has(#view-name) summary").click();
		name.fill("电梯急件");
		page.locator(".tools form:has(#view-name) button").click();
		PlaywrightAssertions.assertThat(page.locator(".field:has(#view-name) p.error")).containsText("同名");
		PlaywrightAssertions.assertThat(name).hasValue("电梯急件");
		screen.photograph("board-view-refused");
		page.locator(".views a").click();
		page.waitForURL(Pattern.compile("/supervision\\?q="));
	}

	private void itRenewsItselfAndLeavesWhatIsTyped(Screen screen) {
		Page page = screen.page();
		page.clock().install();
		page.reload();
		page.locator("#board-filter input[name=q]").fill("没有写完");
		page.evaluate("window.scrollTo(0, 600)");
		int red = Integer.parseInt(page.locator(".tile-RED strong").innerText());
		this.jdbc.update("""
				update running_clock set state = 'MET', ended_on = due, active_key = null
				where active_key = (select k from (select min(c.active_key) as k from running_clock c
				 join proposal p on p.id = c.proposal_id where c.state = 'RUNNING' and c.due < ?
				 and c.kind = 'REPLY' and p.serial_no like 'B9-%') one)""", LocalDate.now(this.clock));
		page.clock().fastForward(61_000);
		PlaywrightAssertions.assertThat(page.locator(".tile-RED strong")).hasText(String.valueOf(red - 1));
		PlaywrightAssertions.assertThat(page.locator("#board-filter input[name=q]")).hasValue("没有写完");
		assertThat(page.evaluate("Math.round(window.scrollY)")).isEqualTo(600);
		screen.isSound("the board that renewed itself");
	}

}
