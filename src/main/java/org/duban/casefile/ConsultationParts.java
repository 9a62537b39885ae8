package org.duban.casefile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** The consultations (四协商) that were held, with who came and what was agreed on. */
@Component
class ConsultationParts {

	private final JdbcTemplate jdbc;

	private final Words words;

	ConsultationParts(JdbcTemplate jdbc, Words words) {
		this.jdbc = jdbc;
		this.words = words;
	}

	/** Those of a key supervision. */
	List<Map<String, @Nullable Object>> under(long supervision) {
		return held("key_case_id = ?", supervision);
	}

	/** Those of a case that no key supervision asked for. */
	List<Map<String, @Nullable Object>> ofCase(long proposalId) {
		return held("key_case_id is null and proposal_id = ?", proposalId);
	}

	private List<Map<String, @Nullable Object>> held(String condition, long id) {
		return this.jdbc.query("select * from case_consultation where " + condition + " order by held_on, id",
				(row, number) -> {
					Map<String, @Nullable Object> held = new LinkedHashMap<>();
					held.put("kind", row.getString("kind"));
					held.put("kindName", this.words.of("consultation", row.getString("kind")));
					held.put("topic", row.getString("topic"));
					held.put("heldOn", row.getObject("held_on", LocalDate.class));
					held.put("place", row.getString("place"));
					held.put("modeName", this.words.of("consultation-mode", row.getString("mode")));
					held.put("convener", row.getString("convener"));
					held.put("text", row.getString("minutes"));
					held.put("disagreed", row.getString("disagreed"));
					held.put("participants", participants("case_consultation", "consultation_id", row.getLong("id")));
					held.put("agreed", agreed(row.getLong("id")));
					return held;
				}, id);
	}

	private List<Map<String, @Nullable Object>> agreed(long consultation) {
		return this.jdbc.query("""
				select c.*, a.unit_name from commitment c join assignment a on a.id = c.assignment_id
				where c.consultation_id = ? order by c.id""", (row, number) -> {
			Map<String, @Nullable Object> promise = new LinkedHashMap<>();
			promise.put("text", row.getString("promise"));
			promise.put("unitName", row.getString("unit_name"));
			promise.put("responsible", row.getString("responsible"));
			promise.put("plannedOn", row.getObject("planned_on", LocalDate.class));
			promise.put("state", row.getString("state"));
			promise.put("stateName", this.words.of("commitment", row.getString("state")));
			return promise;
		}, consultation);
	}

	List<Map<String, @Nullable Object>> participants(String table, String parent, long id) {
		return this.jdbc.query("select * from " + table + "_participant where " + parent + " = ? order by seq_no",
				(row, number) -> {
					Map<String, @Nullable Object> person = new LinkedHashMap<>();
					person.put("circle", row.getString("circle"));
					person.put("circleName", this.words.of("circle", row.getString("circle")));
					person.put("name", row.getString("name"));
					person.put("attended", row.getBoolean("attended"));
					person.put("opinion", row.getString("opinion"));
					return person;
				}, id);
	}

}
