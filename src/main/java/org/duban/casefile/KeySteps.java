package org.duban.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What a supervision has done so far. Plans and activities are read by staff and units;
 * consultations and the report by the proposers too, the scorecard by staff alone.
 */
@Component
class KeySteps {

	private static final List<String> TEXTS = List.of("gap_analysis", "draft_measure", "document_no", "route",
			"problems", "site_decisions");

	private final JdbcTemplate jdbc;

	private final Words words;

	private final Scorecards scorecards;

	private final ConsultationParts held;

	KeySteps(JdbcTemplate jdbc, Words words, Scorecards scorecards, ConsultationParts held) {
		this.held = held;
		this.jdbc = jdbc;
		this.words = words;
		this.scorecards = scorecards;
	}

	void put(long supervision, LocalDate chosenOn, Reader reader, Map<String, @Nullable Object> into) {
		if (reader.staff()) {
			into.put("scorecard", this.scorecards.of(supervision, chosenOn).shown(this.words));
		}
		into.put("plans", reader.inside() ? plans(supervision) : List.of());
		into.put("activities", reader.inside() ? activities(supervision) : List.of());
		into.put("consultations", this.held.under(supervision));
		into.put("report", report(supervision));
	}

	private List<Map<String, @Nullable Object>> plans(long supervision) {
		return this.jdbc.query("select * from key_plan where supervision_id = ? order by id", (row, number) -> {
			Map<String, @Nullable Object> plan = new LinkedHashMap<>();
			plan.put("focus", row.getString("focus"));
			plan.put("plannedAt", row.getObject("planned_at", LocalDateTime.class));
			plan.put("decision", row.getString("decision"));
			plan.put("decisionName", (row.getString("decision") != null)
					? this.words.of("decision.approve-supervision-plan", row.getString("decision")) : null);
			plan.put("comment", row.getString("decision_note"));
			plan.put("activities", planned(row.getLong("id")));
			return plan;
		}, supervision);
	}

	private List<Map<String, @Nullable Object>> planned(long plan) {
		return this.jdbc.query("select * from key_plan_activity where plan_id = ? order by seq_no", (row, number) -> {
			Map<String, @Nullable Object> planned = new LinkedHashMap<>();
			planned.put("kindName", this.words.of("key-activity", row.getString("kind")));
			planned.put("plannedOn", row.getObject("planned_on", LocalDate.class));
			planned.put("purpose", row.getString("purpose"));
			return planned;
		}, plan);
	}

	private List<Map<String, @Nullable Object>> activities(long supervision) {
		return this.jdbc.query("select * from key_activity where supervision_id = ? order by held_on, id",
				(row, number) -> {
					Map<String, @Nullable Object> activity = new LinkedHashMap<>();
					activity.put("model", row.getString("model"));
					activity.put("modelName", this.words.of("key-model", row.getString("model")));
					activity.put("kindName", this.words.of("key-activity", row.getString("kind")));
					activity.put("heldOn", row.getObject("held_on", LocalDate.class));
					activity.put("place", row.getString("place"));
					activity.put("text", row.getString("content"));
					activity.put("evidence", evidence(row));
					activity.put("files",
							files(row.getObject("expert_paper", Long.class), row.getObject("photos", Long.class)));
					activity.put("participants",
							this.held.participants("key_activity", "activity_id", row.getLong("id")));
					return activity;
				}, supervision);
	}

	/** Only what is there, by the words of the form. */
	private Map<String, String> evidence(ResultSet row) throws SQLException {
		Map<String, String> found = new LinkedHashMap<>();
		for (String column : TEXTS) {
			put(found, column, row.getString(column));
		}
		put(found, "document_on", row.getString("document_on"));
		put(found, "follow_up_on", row.getString("follow_up_on"));
		String adoption = row.getString("adoption");
		put(found, "adoption", (adoption != null) ? this.words.of("key-adoption", adoption) : null);
		return found;
	}

	private void put(Map<String, String> found, String column, @Nullable String value) {
		if (value != null) {
			found.put(this.words.of("key-found", column.replace('_', '-')), value);
		}
	}

	private List<Map<String, @Nullable Object>> files(@Nullable Long paper, @Nullable Long photos) {
		return this.jdbc.query("select id, name from attachment where id in (?, ?) order by id", (row, number) -> {
			Map<String, @Nullable Object> file = new LinkedHashMap<>();
			file.put("id", row.getLong("id"));
			file.put("name", row.getString("name"));
			return file;
		}, paper, photos);
	}

	private @Nullable Map<String, @Nullable Object> report(long supervision) {
		return this.jdbc.query("select * from key_report where supervision_id = ?", (row, number) -> {
			Map<String, @Nullable Object> report = new LinkedHashMap<>();
			report.put("text", row.getString("text_body"));
			report.put("media", row.getString("media"));
			report.put("at", row.getObject("reported_at", LocalDateTime.class));
			return report;
		}, supervision).stream().findFirst().orElse(null);
	}

}
