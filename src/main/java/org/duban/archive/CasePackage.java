package org.duban.archive;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.OffsetDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.duban.audit.Trail;
import org.duban.document.Attachments;
import org.duban.proposal.Cases;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.util.HtmlUtils;

/** Writes the package of a case, file by file, and the manifest last. */
@Component
class CasePackage {

	private final CaseRecords records;

	private final Trail trail;

	private final Cases cases;

	private final Attachments attachments;

	private final JdbcTemplate jdbc;

	private final ObjectMapper json;

	private final Clock clock;

	CasePackage(CaseRecords records, Trail trail, Cases cases, Attachments attachments, JdbcTemplate jdbc,
			ObjectMapper json, Clock clock) {
		this.records = records;
		this.trail = trail;
		this.cases = cases;
		this.attachments = attachments;
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	@Transactional(readOnly = true)
	void write(long proposalId, Actor actor, OutputStream out) throws IOException {
		try (Volume volume = new Volume(out)) {
			putRecords(volume, proposalId);
			putTexts(volume, proposalId);
			putLetters(volume, proposalId);
			putAttachments(volume, proposalId);
			volume.put("audit.json", written(this.trail.ofCase(proposalId)));
			volume.put("manifest.json", written(manifest(volume, proposalId, actor)));
		}
	}

	private void putRecords(Volume volume, long proposalId) throws IOException {
		for (Map.Entry<String, List<Map<String, @Nullable Object>>> table : this.records.of(proposalId).entrySet()) {
			volume.put("records/" + table.getKey() + ".json", written(table.getValue()));
		}
	}

	private void putTexts(Volume volume, long proposalId) {
		each("select title, situation, suggestions from proposal where id = ?", proposalId,
				(row) -> volume.put("texts/current.txt", text(row)));
		each("select title, situation, suggestions, id from proposal_revision where proposal_id = ? order by id",
				proposalId, (row) -> volume.put("texts/revision-" + row.getLong(4) + ".txt", text(row)));
	}

	private static String text(ResultSet row) throws SQLException {
		return row.getString(1) + "\n\n" + row.getString(2) + "\n\n" + row.getString(3) + "\n";
	}

	private void putLetters(Volume volume, long proposalId) {
		each("select id, title, number_text, body from letter where proposal_id = ? order by id", proposalId,
				(row) -> volume.put("letters/" + row.getLong(1) + ".html",
						page(row.getString(2), row.getString(3), row.getString(4))));
	}

	private static String page(String title, String number, String body) {
		return "<!DOCTYPE html>\n<html lang=\"zh-CN\"><head><meta charset=\"utf-8\"><title>"
				+ HtmlUtils.htmlEscape(title) + "</title></head>\n<body><h1>" + HtmlUtils.htmlEscape(title)
				+ "</h1>\n<p>" + HtmlUtils.htmlEscape(number) + "</p>\n<pre style=\"white-space:pre-wrap\">"
				+ HtmlUtils.htmlEscape(body) + "</pre></body></html>\n";
	}

	private void putAttachments(Volume volume, long proposalId) throws IOException {
		for (Attachments.Paper paper : this.attachments.of(proposalId)) {
			volume.put("attachments/" + paper.id() + "-" + safe(paper.name()),
					(out) -> this.attachments.copy(paper.id(), out));
		}
	}

	// A name never leads out of the folder the package is opened in.
	private static String safe(String name) {
		return name.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]", "_");
	}

	private Map<String, Object> manifest(Volume volume, long proposalId, Actor actor) {
		Map<String, Object> manifest = new LinkedHashMap<>();
		manifest.put("number", this.cases.facts(proposalId).number());
		manifest.put("title", this.cases.facts(proposalId).title());
		manifest.put("madeAt", OffsetDateTime.now(this.clock).toString());
		manifest.put("madeBy", actor.username());
		manifest.put("files", volume.sheets());
		return manifest;
	}

	private String written(Object value) throws IOException {
		return this.json.writerWithDefaultPrettyPrinter().writeValueAsString(value);
	}

	private interface Sheet {

		void from(ResultSet row) throws SQLException, IOException;

	}

	private void each(String sql, long proposalId, Sheet sheet) {
		this.jdbc.query(sql, (RowCallbackHandler) (row) -> {
			try {
				sheet.from(row);
			}
			catch (IOException ex) {
				throw new UncheckedIOException(ex);
			}
		}, proposalId);
	}

}
