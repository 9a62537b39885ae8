package org.duban.security;

import java.net.http.HttpResponse;

import org.duban.DatabaseTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Files come in as they are, go out to be kept only, and cannot be taken off what is
 * frozen.
 */
@DatabaseTest
class AttachmentDoorTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	private Wire wire;

	@BeforeEach
	void connect() {
		this.wire = new Wire(this.port);
	}

	@Test
	void aFileComesBackAsItWasAndIsNeverShown() throws Exception {
		Chain chain = new Chain(this.wire);
		Browser member = browser(chain.member);
		String text = "0123456789abcdef\n".repeat(40_000);
		long id = id(member.upload("/api/proposals/" + chain.id + "/attachments", "调研报告.txt", text));
		assertThat(this.jdbc.queryForObject("select count(*) from attachment_part where attachment_id = ?",
				Integer.class, id))
			.isEqualTo(3);
		HttpResponse<String> file = member.get("/api/attachments/" + id);
		assertThat(file.body()).isEqualTo(text);
		assertThat(file.headers().firstValue("Content-Disposition"))
			.hasValueSatisfying((value) -> assertThat(value).startsWith("attachment").contains("%E8%B0%83%E7%A0%94"));
		assertThat(file.headers().allValues("X-Content-Type-Options")).containsExactly("nosniff");
		assertThat(file.headers().allValues("Content-Security-Policy")).containsExactly("default-src 'none'; sandbox");
		assertThat(file.headers().allValues("Cache-Control")).containsExactly("no-store");
	}

	@Test
	void whatIsFiledKeepsItsFilesAndTakesSupplementsApart() throws Exception {
		Chain chain = new Chain(this.wire);
		String path = "/api/proposals/" + chain.id + "/attachments";
		Browser member = browser(chain.member);
		long first = id(member.upload(path, "a.txt", "first"));
		long second = id(member.upload(path, "b.txt", "second"));
		assertThat(member.call("DELETE", "/api/attachments/" + first, null).statusCode()).isEqualTo(204);
		assertThat(member.get("/api/attachments/" + first).statusCode()).isEqualTo(404);
		chain.submitted();
		assertThat(member.call("DELETE", "/api/attachments/" + second, null).statusCode()).isEqualTo(403);
		chain.assigned("wenlv");
		long third = id(member.upload(path, "c.txt", "third"));
		assertThat(this.jdbc.queryForList("select purpose from attachment where proposal_id = ? order by id",
				String.class, chain.id))
			.containsExactly("CASE", "SUPPLEMENT");
		assertThat(member.call("DELETE", "/api/attachments/" + third, null).statusCode()).isEqualTo(403);
		assertThat(browser("wenlv-handler").get("/api/attachments/" + third).body()).isEqualTo("third");
		assertThat(browser("jiaoyu-handler").get("/api/attachments/" + third).statusCode()).isEqualTo(404);
	}

	@Test
	void noUnitReadsTheOriginal() throws Exception {
		Chain chain = new Chain(this.wire);
		Browser member = browser(chain.member);
		String path = "/api/proposals/" + chain.id + "/attachments";
		long seal = id(member.upload(path + "?purpose=seal", "盖章原件.txt", "original"));
		chain.submitted().assigned("wenlv");
		assertThat(browser("wenlv-handler").get("/api/attachments/" + seal).statusCode()).isEqualTo(404);
		assertThat(this.wire.get("wenlv-handler", "/api/proposals/" + chain.id).text()).doesNotContain("盖章原件");
		assertThat(member.upload(path + "?purpose=seal", "d.txt", "late").body()).contains("original-before-filing");
		assertThat(member.upload(path + "?purpose=paper", "d.txt", "not mine").statusCode()).isEqualTo(403);
	}

	private Browser browser(String user) {
		Browser browser = Browser.of(this.wire, user);
		browser.get("/inbox");
		return browser;
	}

	private static long id(HttpResponse<String> answer) throws Exception {
		assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
		return Wire.MAPPER.readTree(answer.body()).path("id").asLong();
	}

}
