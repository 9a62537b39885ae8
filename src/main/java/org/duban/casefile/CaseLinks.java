package org.duban.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What a case is linked to: the cases merged into it with their own texts (并案提案), its
 * main case, and what it was turned into.
 */
@Component
class CaseLinks {

	private final JdbcTemplate jdbc;

	private final CaseParts parts;

	private final Units units;

	CaseLinks(JdbcTemplate jdbc, CaseParts parts, Units units) {
		this.jdbc = jdbc;
		this.parts = parts;
		this.units = units;
	}

	List<Map<String, @Nullable Object>> merged(long id) {
		return this.jdbc.query("""
				select id, serial_no, title, situation, suggestions, proposer, organisation
				from proposal where main_case_id = ? order by id""", (row, number) -> {
			Map<String, @Nullable Object> merged = new LinkedHashMap<>();
			String organisation = row.getString("organisation");
			merged.put("id", row.getLong("id"));
			merged.put("number", row.getString("serial_no"));
			merged.put("title", row.getString("title"));
			merged.put("situation", row.getString("situation"));
			merged.put("suggestions", row.getString("suggestions"));
			merged.put("proposerName", (organisation != null && !organisation.isBlank()) ? organisation
					: this.parts.personName(row.getString("proposer")));
			return merged;
		}, id);
	}

	/** The newest objection to the merge that waits, or nothing. */
	@Nullable Map<String, @Nullable Object> mergeObjection(long id) {
		return first("""
				select reason, raised_at from merge_objection
				where proposal_id = ? and raised_by is not null and decision is null order by id desc""", (row) -> {
			Map<String, @Nullable Object> objection = new LinkedHashMap<>();
			objection.put("reason", row.getString("reason"));
			objection.put("raisedAt", row.getObject("raised_at", LocalDateTime.class));
			return objection;
		}, id);
	}

	/** Number and title of the main case, or nothing. */
	@Nullable Map<String, @Nullable Object> mainCase(long id) {
		return first("""
				select m.id, coalesce(m.case_no, m.serial_no) as number_text, m.title
				from proposal p join proposal m on m.id = p.main_case_id where p.id = ?""", (row) -> {
			Map<String, @Nullable Object> main = new LinkedHashMap<>();
			main.put("id", row.getLong("id"));
			main.put("number", row.getString("number_text"));
			main.put("title", row.getString("title"));
			return main;
		}, id);
	}

	/** The letter for a unit's reference, with the answer if there is one. */
	@Nullable Map<String, @Nullable Object> letter(long id) {
		return first("select * from reference_letter where proposal_id = ? and state <> 'CANCELLED' order by id desc",
				(row) -> {
					Map<String, @Nullable Object> letter = new LinkedHashMap<>();
					String unit = row.getString("unit");
					letter.put("unit", unit);
					letter.put("unitName",
							(unit != null) ? this.units.find(unit).map(HandlingUnit::name).orElse(unit) : null);
					letter.put("sentOn", row.getObject("sent_on", LocalDate.class));
					letter.put("answer", row.getString("answer"));
					letter.put("answeredAt", row.getObject("answered_at", LocalDateTime.class));
					return letter;
				}, id);
	}

	/** The item of social opinion that the proposal became. */
	@Nullable Map<String, @Nullable Object> opinionItem(long id) {
		return first("select * from social_opinion where proposal_id = ? and state <> 'CANCELLED' order by id desc",
				(row) -> {
					Map<String, @Nullable Object> item = new LinkedHashMap<>();
					item.put("id", row.getLong("id"));
					item.put("createdAt", row.getObject("created_at", LocalDateTime.class));
					return item;
				}, id);
	}

	private @Nullable Map<String, @Nullable Object> first(String sql, Shown shown, long id) {
		List<Map<String, @Nullable Object>> found = this.jdbc.query(sql, (row, number) -> shown.of(row), id);
		return found.isEmpty() ? null : found.get(0);
	}

	@FunctionalInterface
	private interface Shown {

		Map<String, @Nullable Object> of(java.sql.ResultSet row) throws java.sql.SQLException;

	}

}
