package org.duban.casefile;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What parties, organisations, committees and the government think of a candidate, and
 * who has not said; the staff's.
 */
@Component
class KeyOpinionParts {

	private final JdbcTemplate jdbc;

	private final Words words;

	KeyOpinionParts(JdbcTemplate jdbc, Words words) {
		this.jdbc = jdbc;
		this.words = words;
	}

	/** By the times that the list went round; silence is shown as such. */
	List<Map<String, @Nullable Object>> of(long proposalId) {
		return this.jdbc.query("""
				select a.due_on, b.body_code, c.name, o.stance, o.opinion, o.given_at from key_asking a
				join key_asking_case k on k.asking_id = a.id and k.proposal_id = ?
				join key_asked_body b on b.asking_id = a.id
				left join collective_body c on c.code = b.body_code
				left join key_opinion o on o.asking_id = a.id and o.proposal_id = k.proposal_id
				 and o.body_code = b.body_code
				order by a.id, case when o.stance is null then 1 else 0 end, o.given_at, b.body_code""",
				(row, number) -> {
					Map<String, @Nullable Object> said = new LinkedHashMap<>();
					String name = row.getString("name");
					String stance = row.getString("stance");
					said.put("by", (name != null) ? name : this.words.of("group", row.getString("body_code")));
					said.put("stance", stance);
					said.put("stanceName", this.words.of("key-stance", (stance != null) ? stance : "silent"));
					said.put("text", row.getString("opinion"));
					said.put("givenAt", row.getObject("given_at", LocalDateTime.class));
					said.put("dueOn", row.getObject("due_on", LocalDate.class));
					return said;
				}, proposalId);
	}

}
