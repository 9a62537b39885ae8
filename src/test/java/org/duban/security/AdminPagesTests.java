package org.duban.security;

import java.net.URLEncoder;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;

import org.duban.DatabaseTest;
import org.duban.story.House;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/** The administrator's pages, filled in as in a browser. */
@DatabaseTest
class AdminPagesTests {

	@LocalServerPort
	int port;

	private Browser admin;

	private LocalDate today;

	@BeforeEach
	void logIn() {
		this.admin = Browser.of(new Wire(this.port), "sysadmin");
		this.admin.get("/admin");
		this.today = House.at(this.port).today();
	}

	private String post(String path, Map<String, String> fields) {
		HttpResponse<String> answer = submit(path, fields);
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
		return answer.body();
	}

	private HttpResponse<String> submit(String path, Map<String, String> fields) {
		String body = fields.entrySet()
			.stream()
			.map((field) -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
			.collect(Collectors.joining("&"));
		return this.admin.form(path, body + "&_csrf=" + this.admin.cookies.get("DUBAN-XSRF"));
	}

	@Test
	void theStartPageLeadsToEveryDesk() {
		String page = this.admin.get("/admin").body();
		page.lines()
			.filter((line) -> line.contains("class=\"title\""))
			.map((line) -> line.replaceAll(".*href=\"([^\"]+)\".*", "$1"))
			.forEach((address) -> assertThat(this.admin.get(address).statusCode()).as(address).isEqualTo(200));
		assertThat(page).contains("/admin/parameters", "/admin/calendar", "/admin/outbox", "系统参数",
				"/admin/dictionaries", "/admin/letters", "/admin/sessions");
	}

	@Test
	void aParameterIsPreviewedThenSetAndAMistakeKeepsWhatWasTyped() {
		String path = "/admin/parameters/order.wd";
		String wrong = post(path + "/preview",
				Map.of("setting", "9999", "validFrom", this.today.toString(), "basis", "某某会议决定"));
		assertThat(wrong).contains("应为 1 至 250 的整数", "value=\"9999\"", "某某会议决定").doesNotContain("确认施行");

		Map<String, String> fields = Map.of("setting", "3", "validFrom", this.today.toString(), "basis", "某某会议决定");
		assertThat(post(path + "/preview", fields)).contains("确认施行", "将由 2 调整为 3");
		assertThat(this.admin.get(path).body()).doesNotContain("某某会议决定");
		assertThat(submit(path, fields).statusCode()).isEqualTo(302);
		assertThat(this.admin.get(path).body()).contains("某某会议决定");
		assertThat(post(path, fields)).as("a second click").contains("与该日施行的值相同");
		submit(path, Map.of("setting", "2", "validFrom", this.today.toString(), "basis", "恢复"));
	}

	@Test
	void aDayOffIsPreviewedBeforeItIsEntered() {
		Map<String, String> day = Map.of("onDay", "2029-05-01", "kind", "OFF", "name", "劳动节假期", "source", "测试通知");
		String preview = post("/admin/calendar/days", day);
		assertThat(preview).contains("2029-05-01", "确认导入", "将变动的期限");
		assertThat(this.admin.get("/admin/calendar?year=2029").body()).doesNotContain("测试通知");
		String content = "\n2029-05-01,off,劳动节假期,测试通知";
		String shownAgain = post("/admin/calendar/import", Map.of("content", content, "seen", "0-old"));
		assertThat(shownAgain).contains("预览之后情况有变化", "确认导入", "测试通知");
		assertThat(this.admin.get("/admin/calendar?year=2029").body()).doesNotContain("测试通知");
		submit("/admin/calendar/import", Map.of("content", content, "seen", seen(shownAgain)));
		assertThat(this.admin.get("/admin/calendar?year=2029").body()).contains("测试通知");
		preview = post("/admin/calendar/days/clear", Map.of("onDay", "2029-05-01"));
		assertThat(preview).contains("将恢复为普通日");
		assertThat(this.admin.get("/admin/calendar?year=2029").body()).contains("测试通知");
		submit("/admin/calendar/days/clear", Map.of("onDay", "2029-05-01", "seen", seen(preview)));
		assertThat(this.admin.get("/admin/calendar?year=2029").body()).doesNotContain("测试通知");
	}

	/** What the preview calls itself. */
	private static String seen(String page) {
		return page.replaceAll("(?s).*name=\"seen\" value=\"([^\"]+)\".*", "$1");
	}

	@Test
	void aMistakenDayIsNamedAndKept() {
		assertThat(post("/admin/calendar/days",
				Map.of("onDay", "2029-13-01", "kind", "OFF", "name", "假期", "source", "测试")))
			.contains("不是有效日期", "value=\"假期\"");
	}

	@Test
	void aDictionarysPageKeepsWhatWasTypedBesideTheMistake() {
		assertThat(
				post("/admin/dictionaries/sector", Map.of("code", "a b", "name", "新界别", "sortNo", "40", "basis", "决定")))
			.contains("填写的内容不符合格式", "value=\"新界别\"");
		assertThat(this.admin.get("/admin/dictionaries/nothing").statusCode()).isEqualTo(404);
		assertThat(this.admin.get("/admin/dictionaries/sector?code=zhonggong").body()).contains("界别");
	}

	@Test
	void aLettersPageNamesThePlaceThatIsMissing() {
		assertThat(post("/admin/letters/not-filed",
				Map.of("title", "通知", "body", "{0}{1}{2}{3}{5}", "validFrom", this.today.toString(), "basis", "决定")))
			.contains("缺少须填入的内容：{4}", "{0}{1}{2}{3}{5}");
		assertThat(post("/admin/sessions", Map.of("term", "14", "no", "1"))).contains("请填写", "value=\"14\"");
	}

}
