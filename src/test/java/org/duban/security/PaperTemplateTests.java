package org.duban.security;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;

import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.duban.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** The administrator replaces a paper's Word template, and has the shipped one back. */
@DatabaseTest
class PaperTemplateTests {

	private static final String PLACES = "{{文号}}{{标题}}{{抬头}}{{称呼}}{{正文}}{{落款}}{{附注}}";

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	@AfterEach
	void leaveTheShippedOne() {
		this.jdbc.update("delete from paper_template");
	}

	@Test
	void aReplacedTemplateHoldsFromItsDayAndTheShippedOneComesBack() throws Exception {
		Wire wire = new Wire(this.port);
		Chain chain = new Chain(wire).submitted().assigned("wenlv", "weijian");
		Browser admin = Browser.of(wire, "sysadmin");
		Browser unit = Browser.of(wire, "wenlv-liaison");
		long letter = this.jdbc.queryForObject(
				"select min(l.id) from letter l, assignment a where l.assignment_id = a.id and a.unit = 'wenlv' "
						+ "and l.proposal_id = ? and l.kind = 'ASSIGNMENT'",
				Long.class, chain.id);
		String today = wire.get("clerk", "/api/clock").ok().json().path("now").asText().substring(0, 10);
		byte[] ours = word("我市政协专用笺𬭚", PLACES);

		assertThat(wordOf(unit, letter)).doesNotContain("专用笺").contains("于", "前完成");
		assertThat(
				put(admin, "ASSIGNMENT", "我们的.docx", ours, Map.of("validFrom", today, "basis", "主任办公会")).statusCode())
			.isEqualTo(302);
		assertThat(wordOf(unit, letter)).contains("我市政协专用笺𬭚", "前完成");
		long version = this.jdbc.queryForObject("select max(id) from paper_template", Long.class);
		assertThat(bytes(admin, "/admin/templates/ASSIGNMENT/" + version)).isEqualTo(ours);
		assertThat(admin.get("/admin/templates/ASSIGNMENT").body()).contains("我们的.docx", "主任办公会");
		assertThat(this.jdbc.queryForList("select command from audit_entry where act = 'set-paper-template'",
				String.class))
			.anyMatch((command) -> command.contains("ASSIGNMENT"));

		assertThat(
				put(admin, "ASSIGNMENT", "", new byte[0], Map.of("validFrom", today, "basis", "恢复", "shipped", "true"))
					.statusCode())
			.isEqualTo(302);
		assertThat(wordOf(unit, letter)).doesNotContain("专用笺").contains("前完成");
	}

	@Test
	void aTemplateWaitsForItsDay() throws Exception {
		Browser admin = Browser.of(new Wire(this.port), "sysadmin");
		put(admin, "FILED", "明年.docx", word("明年的笺", PLACES), Map.of("validFrom", "2999-01-01", "basis", "明年起"));
		assertThat(this.jdbc.queryForObject("select count(*) from paper_template", Integer.class)).isEqualTo(1);
		assertThat(text(bytes(admin, "/admin/templates/FILED/0"))).contains("{{正文}}").doesNotContain("明年的笺");
		String page = admin.get("/admin/templates/FILED").body();
		assertThat(page.substring(page.indexOf("明年.docx"))).contains("系统自带的模板", "现行");
	}

	@Test
	void whatIsRefusedIsNamedBesideTheFieldAndChangesNothing() throws Exception {
		Browser admin = Browser.of(new Wire(this.port), "sysadmin");
		HttpResponse<String> refused = put(admin, "REPLY", "错.docx", word(PLACES + "{{签收人}}"),
				Map.of("validFrom", "2000-01-01", "basis", "打了很久的依据"));
		assertThat(refused.statusCode()).isEqualTo(200);
		assertThat(refused.body()).contains("没有这些项目可填：{{签收人}}", "施行日期不能早于今天", "打了很久的依据", "id=\"error-file\"");
		assertThat(put(admin, "REPLY", "", new byte[0], Map.of("validFrom", "2999-01-01", "basis", "无文件")).body())
			.contains("id=\"error-file\"");
		assertThat(this.jdbc.queryForObject("select count(*) from paper_template", Integer.class)).isZero();
	}

	private String wordOf(Browser browser, long letter) throws IOException, InterruptedException {
		return text(bytes(browser, "/letters/" + letter + "/word"));
	}

	private static String text(byte[] file) throws IOException {
		try (XWPFDocument document = new XWPFDocument(new ByteArrayInputStream(file));
				XWPFWordExtractor text = new XWPFWordExtractor(document)) {
			return text.getText();
		}
	}

	private static byte[] bytes(Browser browser, String path) throws IOException, InterruptedException {
		return HttpClient.newHttpClient()
			.send(browser.wire.request(path).header("Cookie", cookies(browser)).GET().build(),
					BodyHandlers.ofByteArray())
			.body();
	}

	private static String cookies(Browser browser) {
		return browser.cookies.entrySet()
			.stream()
			.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
	}

	private static HttpResponse<String> put(Browser browser, String kind, String name, byte[] content,
			Map<String, String> fields) throws IOException, InterruptedException {
		browser.get("/admin/templates/" + kind);
		Map<String, String> all = new LinkedHashMap<>(fields);
		all.put("_csrf", browser.cookies.get("DUBAN-XSRF"));
		ByteArrayOutputStream body = new ByteArrayOutputStream();
		for (Map.Entry<String, String> field : all.entrySet()) {
			write(body, "--xyz\r\nContent-Disposition: form-data; name=\"" + field.getKey() + "\"\r\n\r\n"
					+ field.getValue() + "\r\n");
		}
		write(body, "--xyz\r\nContent-Disposition: form-data; name=\"file\"; filename=\"" + name
				+ "\"\r\nContent-Type: application/octet-stream\r\n\r\n");
		body.write(content);
		write(body, "\r\n--xyz--\r\n");
		return HttpClient.newHttpClient()
			.send(browser.wire.request("/admin/templates/" + kind)
				.header("Cookie", cookies(browser))
				.header("Content-Type", "multipart/form-data; boundary=xyz")
				.POST(BodyPublishers.ofByteArray(body.toByteArray()))
				.build(), BodyHandlers.ofString());
	}

	private static void write(ByteArrayOutputStream body, String text) throws IOException {
		body.write(text.getBytes(StandardCharsets.UTF_8));
	}

	private static byte[] word(String... paragraphs) throws IOException {
		try (XWPFDocument document = new XWPFDocument(); ByteArrayOutputStream out = new ByteArrayOutputStream()) {
			for (String text : paragraphs) {
				document.createParagraph().createRun().setText(text);
			}
			document.write(out);
			return out.toByteArray();
		}
	}

}
