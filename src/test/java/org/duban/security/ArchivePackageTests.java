package org.duban.security;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.Walk;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

@DatabaseTest
class ArchivePackageTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	@Test
	void thePackageHasEverythingAndEveryChecksumIsRight() throws Exception {
		House house = House.at(this.port);
		Wire wire = new Wire(this.port);
		Walk walk = Walk.submitted(house);
		String proposer = walk.file().path("proposer").asText();
		Browser desk = Browser.of(wire, proposer);
		desk.get("/member");
		assertThat(desk.upload("/api/proposals/" + walk.id() + "/attachments", "调研材料.txt", "第一手材料").statusCode())
			.isBetween(200, 201);
		walk.filed().assigned("wenlv MAIN").signed().prepared();
		walk.issued("wenlv", Commands.reply("A", 3)).delivered("wenlv", "gov").says("satisfied").archived();

		Map<String, byte[]> files = unzipped(download(wire, "auditor", walk.id()).body());
		JsonNode manifest = Wire.MAPPER.readTree(files.remove("manifest.json"));
		assertThat(manifest.path("number").asText()).isEqualTo(walk.file().path("caseNo").asText());
		Map<String, String> sums = new LinkedHashMap<>();
		manifest.path("files").forEach((file) -> sums.put(file.path("path").asText(), file.path("sha256").asText()));
		assertThat(sums.keySet()).containsExactlyInAnyOrderElementsOf(files.keySet());
		for (Map.Entry<String, byte[]> file : files.entrySet()) {
			assertThat(sums.get(file.getKey())).as(file.getKey()).isEqualTo(sha256(file.getValue()));
		}
		for (Long letter : ids("letter", walk.id())) {
			assertThat(files).containsKey("letters/" + letter + ".html");
		}
		for (Long attachment : ids("attachment", walk.id())) {
			assertThat(files.keySet()).anyMatch((name) -> name.startsWith("attachments/" + attachment + "-"));
		}
		assertThat(new String(files.get("attachments/" + ids("attachment", walk.id()).iterator().next() + "-调研材料.txt"),
				StandardCharsets.UTF_8))
			.isEqualTo("第一手材料");
		assertThat(Wire.MAPPER.readTree(files.get("audit.json"))).hasSameSizeAs(ids("audit_entry", walk.id()));
		assertThat(files.keySet()).contains("texts/current.txt", "records/reply.json", "records/reply_item.json",
				"records/contact.json", "records/feedback.json", "records/review_opinion.json",
				"records/archive_record.json", "records/running_clock.json");
	}

	private Iterable<Long> ids(String table, long id) {
		return this.jdbc.queryForList("select id from " + table + " where proposal_id = ?", Long.class, id);
	}

	@Test
	void onlyTheKeepersTakeThePackageAndItLeavesATrace() {
		Walk walk = Walk.submitted(House.at(this.port));
		Wire wire = new Wire(this.port);
		for (String user : new String[] { "wenlv-handler", "gov", "chair", "member555", "supervisor" }) {
			assertThat(download(wire, user, walk.id()).statusCode()).as(user).isEqualTo(403);
		}
		assertThat(download(wire, "clerk", walk.id()).statusCode()).isEqualTo(200);
		assertThat(download(wire, "clerk", 99_999_999).statusCode()).isEqualTo(404);
		assertThat(download(wire, "clerk", Walk.draft(House.at(this.port)).id()).statusCode()).isEqualTo(404);
		assertThat(
				this.jdbc.queryForList("select actor from audit_entry where act = 'export-archive' and proposal_id = ?",
						String.class, walk.id()))
			.containsExactly("clerk");
	}

	private static HttpResponse<byte[]> download(Wire wire, String user, long id) {
		Browser browser = Browser.of(wire, user);
		try {
			return HttpClient.newHttpClient()
				.send(wire.request("/cases/" + id + "/archive.zip").header("Cookie", cookies(browser)).GET().build(),
						HttpResponse.BodyHandlers.ofByteArray());
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
		catch (InterruptedException ex) {
			Thread.currentThread().interrupt();
			throw new AssertionError(ex);
		}
	}

	private static String cookies(Browser browser) {
		return browser.cookies.entrySet()
			.stream()
			.map((cookie) -> cookie.getKey() + "=" + cookie.getValue())
			.collect(Collectors.joining("; "));
	}

	private static Map<String, byte[]> unzipped(byte[] zip) throws IOException {
		Map<String, byte[]> files = new LinkedHashMap<>();
		try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
			for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
				files.put(entry.getName(), in.readAllBytes());
			}
		}
		return files;
	}

	private static String sha256(byte[] content) throws Exception {
		return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
	}

}
