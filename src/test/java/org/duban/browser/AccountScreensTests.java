package org.duban.browser;

import java.util.List;
import java.util.stream.Stream;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import org.assertj.core.api.Assertions;
import org.duban.document.ExcelFiles;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

/** An account from its first day to its last, on the screen. */
@BrowserTest
class AccountScreensTests {

	private static final String LONG = "关于调整承办单位提案办理工作分管领导和联络员的函（发展改革委员会办公室二〇二六年第十七号）";

	private static final String OWN = "Song-hua-jiang-7";

	private static Chromium chromium;

	private static Desks desks;

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	private final String name = "zx" + System.nanoTime();

	@BeforeAll
	static void startBrowser(@LocalServerPort int port) {
		chromium = Chromium.start();
		desks = new Desks(chromium.browser(), port);
	}

	@AfterAll
	static void stopBrowser() {
		chromium.close();
	}

	@AfterEach
	void leave() {
		this.jdbc.update("delete from member where username like 'zx%'");
		this.jdbc.update("update account set enabled = false where username like 'zx%'");
	}

	@Test
	void anAccountIsMadeUsedAndStopped() {
		Screen screen = desks.page("sysadmin", "/admin/accounts/new");
		Page page = screen.page();
		page.locator("#username").fill(this.name);
		page.locator("#name").fill("内蒙古自治区呼伦贝尔市鄂伦春自治旗驻哈尔滨市联络处");
		page.locator("#mail").fill("no mail");
		page.locator("input[value=unit-handler]").check();
		page.locator("#basis").fill(LONG);
		page.locator("#entry button[type=submit]").click();
		assertThat(page.locator(".field:has(#mail) p.error")).isVisible();
		assertThat(page.locator("#basis")).hasValue(LONG);
		assertThat(page.locator("input[value=unit-handler]")).isChecked();
		keep(screen, "account-new");
		page.locator("#mail").fill("");
		page.locator("#unit").selectOption("fagai");
		page.locator("#entry button[type=submit]").click();
		assertThat(page.locator("#once code")).isVisible();
		String once = page.locator("#once code").textContent();
		keep(screen, "account-made");

		chooses(once);
		stops(page);
		look("accounts", "/admin/accounts?words=" + this.name.substring(0, 4));
		look("account-alone", "/admin/accounts/jiaoyu-liaison");
		look("accounts-all", "/admin/accounts?role=unit-liaison");
	}

	@Test
	void aListIsRefusedCellByCellThenCorrectedAndEntered() {
		Screen screen = desks.page("sysadmin", "/admin/accounts");
		Page page = screen.page();
		page.locator("#import summary").click();
		page.locator("#file")
			.setInputFiles(file(row("a", "王晓芳", "承办单位经办人、承办单位联络员", "体育局"), row("b", "李长江", "书记", ""),
					row("c", "没有单位的经办人", "承办单位经办人", ""), row("a", "写了两遍的账号", "专家", ""),
					List.of("clerk", "已有的账号", "", "", "专家", "", "", "", "", "", "", "", ""),
					List.of(this.name + "d", "邮箱写错的人", "不是邮箱", "", "专家", "", "", "", "", "", "", "", "")));
		page.locator("#import button").click();
		Locator problems = page.locator("#problems tbody tr");
		assertThat(problems).hasCount(5);
		for (String[] cell : new String[][] { { "3", "岗位", "没有这个岗位：书记" }, { "4", "承办单位", "请填写" },
				{ "5", "账号", "与文件中前面的一行相同" }, { "6", "账号", "账号“clerk”已有人使用" }, { "7", "邮箱", "填写的内容不符合格式" } }) {
			Locator line = problems.filter(new Locator.FilterOptions().setHasText(cell[2]))
				.filter(new Locator.FilterOptions().setHasText(cell[1]));
			assertThat(line.first().locator("td").first()).hasText(cell[0]);
		}
		assertThat(page.locator("form[action$=confirm]")).hasCount(0);
		both(page, "account-import-refused");

		page.locator("#file")
			.setInputFiles(file(row("a", "王晓芳", "承办单位经办人、承办单位联络员", "体育局"),
					row("b", "内蒙古自治区呼伦贝尔市鄂伦春自治旗驻哈尔滨市联络处", "督查考评", ""), member("c", "李长江")));
		page.locator("form[action$=import] button[type=submit]").click();
		assertThat(page.locator("p.notice")).containsText("可以导入 3 个账号");
		assertThat(page.locator("#problems")).hasCount(0);
		both(page, "account-import");
		page.locator("form[action$=confirm] button").click();
		assertThat(page.locator("#made tbody tr")).hasCount(3);
		both(page, "account-imported");
		String once = page.locator("#made code").first().textContent();
		page.reload();
		assertThat(page.locator("#made")).hasCount(0);

		look("accounts-imported", "/admin/accounts?words=" + this.name);
		assertThat(page(this.name).locator("#accounts li")).hasCount(3);
		look("account-one", "/admin/accounts/" + this.name + "a");
		chooses(this.name + "a", once);
	}

	private static Page page(String words) {
		return desks.page("sysadmin", "/admin/accounts?words=" + words).page();
	}

	/** Columns as the file to fill in has them. */
	private static FilePayload file(List<?>... rows) {
		List<List<String>> all = Stream.of(rows).map((row) -> row.stream().map(String::valueOf).toList()).toList();
		return new FilePayload("人员名单.xlsx", "application/octet-stream", ExcelFiles.of(
				List.of("账号", "姓名（名称）", "邮箱", "办公电话", "岗位", "承办单位", "集体提案单位", "委员编号", "界别", "党派", "小组", "工作单位", "职务"),
				all));
	}

	private List<String> row(String end, String person, String roles, String unit) {
		return List.of(this.name + end, person, "", "0451-12345678", roles, unit, "", "", "", "", "", "", "");
	}

	private List<String> member(String end, String person) {
		return List.of(this.name + end, person, this.name + "@duban.example", "", "委员", "", "",
				"X" + this.name.substring(this.name.length() - 9), "中共", "中共党员", "", "哈尔滨市城乡规划设计研究院", "院长、总规划师");
	}

	/** One page that is shown once, at the desk and on a phone. */
	private static void both(Page page, String name) {
		keep(new Screen(page), name);
		page.setViewportSize(390, 844);
		keep(new Screen(page), name + "-phone");
		page.setViewportSize(1366, 768);
	}

	private void chooses(String once) {
		chooses(this.name, once);
	}

	private void chooses(String username, String once) {
		Screen stranger = desks.stranger();
		Page person = stranger.page();
		person.locator("#username").fill(username);
		person.locator("#password").fill(once);
		person.locator("form button[type=submit]").click();
		assertThat(person).hasURL("http://localhost:" + this.port + "/me/password");
		person.locator("#current").fill(once);
		person.locator("#next").fill("short");
		person.locator("#again").fill("short");
		person.locator("main form button[type=submit]").click();
		assertThat(person.locator(".field:has(#next) p.error")).isVisible();
		stranger.photograph("password");
		person.locator("#current").fill(once);
		person.locator("#next").fill(OWN);
		person.locator("#again").fill(OWN);
		person.locator("main form button[type=submit]").click();
		assertThat(person.locator("p.notice")).containsText("密码已修改");
		person.navigate("http://localhost:" + this.port + "/cases");
		assertThat(person.locator("main h1")).isVisible();
		desks.phone("clerk", "/me/password").photograph("password-phone");
	}

	private void stops(Page page) {
		page.navigate("http://localhost:" + this.port + "/admin/accounts/" + this.name);
		Locator stop = page.locator("#stop");
		stop.locator("summary").click();
		stop.locator("button[type=submit]").click();
		assertThat(stop.locator("p.error")).isVisible();
		stop.locator("input[name=basis]").fill(LONG);
		stop.locator("button[type=submit]").click();
		assertThat(page.locator("#history li").first()).containsText(LONG);
		assertThat(page.locator("#start")).isVisible();
		keep(desks.phone("sysadmin", "/admin/accounts/new"), "account-new-phone");
		look("account-stopped", "/admin/accounts/" + this.name);
	}

	/** At the desk and on the phone. */
	private static void look(String name, String path) {
		keep(desks.page("sysadmin", path), name);
		keep(desks.phone("sysadmin", path), name + "-phone");
	}

	/** Log-in names are no words, so these pages are not asked for Chinese only. */
	private static void keep(Screen screen, String name) {
		Assertions
			.assertThat((Boolean) screen.page()
				.evaluate("() => document.documentElement.scrollWidth <= document.documentElement.clientWidth"))
			.as("too wide: " + name)
			.isTrue();
		Pictures.keep(name, () -> screen.page().screenshot(new Page.ScreenshotOptions().setFullPage(true)));
	}

}
