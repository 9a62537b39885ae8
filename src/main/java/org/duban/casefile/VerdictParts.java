package org.duban.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.duban.organisation.VerdictLabels;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** What the proposers said of the replies, what was said before, and how it ended. */
@Component
class VerdictParts {

	private final JdbcTemplate jdbc;

	private final CaseParts parts;

	private final Words words;

	private final VerdictLabels labels;

	VerdictParts(JdbcTemplate jdbc, CaseParts parts, Words words, VerdictLabels labels) {
		this.labels = labels;
		this.jdbc = jdbc;
		this.parts = parts;
		this.words = words;
	}

	/** No unit learns that a form is open, or that nobody answered it. */
	List<Map<String, @Nullable Object>> feedback(long id, Reader reader) {
		return this.jdbc
			.query("select * from feedback where proposal_id = ? order by id", (row, number) -> answer(row), id)
			.stream()
			.filter((given) -> reader.staff() || reader.username().equals(given.get("signer"))
					|| "GIVEN".equals(given.get("state")))
			.toList();
	}

	private Map<String, @Nullable Object> answer(ResultSet row) throws SQLException {
		Map<String, @Nullable Object> answer = new LinkedHashMap<>();
		answer.put("id", row.getLong("id"));
		answer.put("assignmentId", row.getLong("assignment_id"));
		answer.put("signer", row.getString("signer"));
		answer.put("signerName", this.parts.personName(row.getString("signer")));
		answer.put("round", row.getInt("round_no"));
		answer.put("state", row.getString("state"));
		said(row, answer);
		answer.put("answeredAt", row.getObject("answered_at", LocalDateTime.class));
		answer.put("leaderReplied", row.getObject("leader_replied"));
		answer.put("classAccepted", row.getObject("class_accepted"));
		answer.put("proposedClass", row.getString("proposed_class"));
		answer.put("enteredBy", row.getString("entered_by"));
		answer.put("deemed", row.getString("deemed"));
		answer.put("commentAnswer", row.getString("comment_answer"));
		answer.put("commentAnsweredAt", row.getObject("comment_answered_at", LocalDateTime.class));
		answer.put("former", former(row.getLong("id")));
		return answer;
	}

	private void said(ResultSet row, Map<String, @Nullable Object> answer) throws SQLException {
		answer.put("contactSituation", row.getString("contact_situation"));
		answer.put("attitude", row.getString("attitude"));
		answer.put("attitudeName", verdict(row, "attitude"));
		answer.put("relevance", row.getString("relevance"));
		answer.put("result", row.getString("result"));
		answer.put("resultName", verdict(row, "result"));
		answer.put("comment", row.getString("remarks"));
	}

	private List<Map<String, @Nullable Object>> former(long feedbackId) {
		return this.jdbc.query("select * from feedback_former where feedback_id = ? order by former_no",
				(row, number) -> {
					Map<String, @Nullable Object> former = new LinkedHashMap<>();
					said(row, former);
					former.put("reason", row.getString("reason"));
					former.put("replacedAt", row.getObject("replaced_at", LocalDateTime.class));
					return former;
				}, feedbackId);
	}

	/** In the words of the day on which it was given. */
	private @Nullable String verdict(ResultSet row, String column) throws SQLException {
		String code = row.getString(column);
		LocalDateTime given = row.getObject("answered_at", LocalDateTime.class);
		return (code != null && given != null) ? this.labels.of(code, given.toLocalDate()) : null;
	}

	private @Nullable String name(String kind, @Nullable String code) {
		return (code != null) ? this.words.of(kind, code) : null;
	}

	/** Supplementary replies with the class before and after. */
	List<Map<String, @Nullable Object>> supplements(long id) {
		return this.jdbc.query("""
				select s.*, a.unit_name from supplementary_reply s join assignment a on a.id = s.assignment_id
				where s.proposal_id = ? order by s.id""", (row, number) -> {
			Map<String, @Nullable Object> supplement = new LinkedHashMap<>();
			supplement.put("assignmentId", row.getLong("assignment_id"));
			supplement.put("unitName", row.getString("unit_name"));
			supplement.put("text", row.getString("text_body"));
			supplement.put("formerClass", row.getString("former_class"));
			supplement.put("newClass", row.getString("new_class"));
			supplement.put("repliedAt", row.getObject("replied_at", LocalDateTime.class));
			return supplement;
		}, id);
	}

	/**
	 * What was found when the closed case was looked at again; between the office and the
	 * units.
	 */
	List<Map<String, @Nullable Object>> lookedBack(long id, Reader reader) {
		if (!reader.staff() && reader.unit() == null) {
			return List.of();
		}
		return this.jdbc.query("select * from look_back_check where proposal_id = ? order by id", (row, number) -> {
			Map<String, @Nullable Object> check = new LinkedHashMap<>();
			check.put("solved", row.getBoolean("solved"));
			check.put("finding", row.getString("finding"));
			check.put("by", this.parts.personName(row.getString("checked_by")));
			check.put("at", row.getObject("checked_at", LocalDateTime.class));
			return check;
		}, id);
	}

	/** Second handlings, talks and disputes with their end, in order. */
	List<Map<String, @Nullable Object>> disputes(long id) {
		return this.jdbc.query("""
				select s.*, a.unit_name from second_handling s join assignment a on a.id = s.assignment_id
				where s.proposal_id = ? order by s.id""", (row, number) -> {
			Map<String, @Nullable Object> dispute = new LinkedHashMap<>();
			dispute.put("assignmentId", row.getLong("assignment_id"));
			dispute.put("unitName", row.getString("unit_name"));
			dispute.put("decision", row.getString("decision"));
			dispute.put("decisionName", name("decision.verify-dissatisfaction", row.getString("decision")));
			dispute.put("finding", row.getString("finding"));
			dispute.put("settlement", row.getString("settlement"));
			dispute.put("settlementName", name("decision.settle-dispute", row.getString("settlement")));
			dispute.put("settlementText", row.getString("settlement_text"));
			return dispute;
		}, id);
	}

}
