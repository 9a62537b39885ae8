package org.duban.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.duban.account.Accounts;
import org.duban.organisation.Dictionaries;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * Leaders' instructions on a case. They are words between leaders, offices and units;
 * proposers read the reply.
 */
@Component
class InstructionParts {

	private final JdbcTemplate jdbc;

	private final Dictionaries dictionaries;

	private final Accounts accounts;

	private final Words words;

	InstructionParts(JdbcTemplate jdbc, Dictionaries dictionaries, Accounts accounts, Words words) {
		this.jdbc = jdbc;
		this.dictionaries = dictionaries;
		this.accounts = accounts;
		this.words = words;
	}

	List<Map<String, @Nullable Object>> of(long id, Reader reader) {
		if (!reader.inside()) {
			return List.of();
		}
		return this.jdbc.query("""
				select i.*, a.unit, a.unit_name, (select max(c.due) from running_clock c where c.id =
				(select max(k.id) from running_clock k where k.subject_variable = 'instructionId'
				and k.subject_id = i.id)) as due_on
				from leader_instruction i left join assignment a on a.id = i.assignment_id
				where i.proposal_id = ? order by i.id""", this::shown, id);
	}

	private Map<String, @Nullable Object> shown(ResultSet row, int number) throws SQLException {
		Map<String, @Nullable Object> shown = new LinkedHashMap<>();
		String level = row.getString("level_code");
		String office = row.getString("office_group");
		String answeredBy = row.getString("answered_by");
		shown.put("id", row.getLong("id"));
		shown.put("leader", row.getString("leader"));
		shown.put("level", level);
		shown.put("levelName",
				this.dictionaries.find(Dictionaries.INSTRUCTION_LEVEL, level)
					.map(Dictionaries.Entry::shown)
					.orElse(level));
		shown.put("givenOn", row.getDate("given_on").toLocalDate());
		shown.put("text", row.getString("text_body"));
		shown.put("assignmentId", row.getObject("assignment_id"));
		shown.put("addressee", (office != null) ? office : row.getString("unit"));
		shown.put("addresseeName", (office != null) ? this.words.of("group", office) : row.getString("unit_name"));
		shown.put("due", row.getObject("due_on", LocalDate.class));
		shown.put("state", row.getString("state"));
		shown.put("stateName", this.words.of("instruction", row.getString("state")));
		shown.put("enteredBy", name(row.getString("entered_by")));
		shown.put("enteredAt", row.getObject("entered_at", LocalDateTime.class));
		shown.put("answer", row.getString("answer"));
		shown.put("answeredBy", (answeredBy != null) ? name(answeredBy) : null);
		shown.put("answeredAt", row.getObject("answered_at", LocalDateTime.class));
		return shown;
	}

	private String name(String username) {
		return this.accounts.name(username);
	}

}
