package org.duban.casefile;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.apache.commons.lang3.StringUtils;
import org.duban.account.Accounts;
import org.duban.organisation.Dictionaries;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What makes a case a key proposal. Candidates and scores are the staff's; who supervises
 * a chosen case is known to everybody who sees it.
 */
@Component
class KeyParts {

	private static final List<String> CRITERIA = List.of("attention", "accuracy", "feasibility", "representative");

	private static final List<String> BEFORE_CHOICE = List.of("CANDIDATE", "DECLINED");

	private final JdbcTemplate jdbc;

	private final Dictionaries dictionaries;

	private final Accounts accounts;

	private final Words words;

	private final KeySteps steps;

	private final KeyOpinionParts opinions;

	KeyParts(JdbcTemplate jdbc, Dictionaries dictionaries, Accounts accounts, Words words, KeySteps steps,
			KeyOpinionParts opinions) {
		this.opinions = opinions;
		this.steps = steps;
		this.jdbc = jdbc;
		this.dictionaries = dictionaries;
		this.accounts = accounts;
		this.words = words;
	}

	/** Null where there is nothing, or nothing for this reader. */
	@Nullable Map<String, @Nullable Object> of(long proposalId, Reader reader) {
		return this.jdbc.query("select * from key_case where proposal_id = ?", (row, number) -> {
			Map<String, @Nullable Object> shown = shown(row, reader.staff());
			if (shown.get("arrangement") != null) {
				this.steps.put(row.getLong("id"), row.getObject("meeting_on", LocalDate.class), reader, shown);
			}
			return shown;
		}, proposalId)
			.stream()
			.filter((shown) -> reader.staff() || shown.get("arrangement") != null)
			.findFirst()
			.orElse(null);
	}

	Map<String, @Nullable Object> shown(ResultSet row, boolean staff) throws SQLException {
		Map<String, @Nullable Object> shown = new LinkedHashMap<>();
		String state = row.getString("state");
		shown.put("id", row.getLong("id"));
		shown.put("state", state);
		shown.put("stateName", this.words.of("key-state", state));
		if (staff) {
			scores(row, shown);
			shown.put("opinions", this.opinions.of(row.getLong("proposal_id")));
		}
		if (row.getString("meeting_on") != null && (staff || !BEFORE_CHOICE.contains(state))) {
			decision(row, shown, staff);
		}
		return shown;
	}

	private void scores(ResultSet row, Map<String, @Nullable Object> shown) throws SQLException {
		shown.put("origin", row.getString("origin"));
		shown.put("originName", this.words.of("key-origin", row.getString("origin")));
		Integer total = null;
		for (String criterion : CRITERIA) {
			Integer points = row.getObject(criterion, Integer.class);
			shown.put(criterion, points);
			total = (points == null) ? total : Integer.valueOf(points + ((total == null) ? 0 : total));
		}
		shown.put("total", total);
		shown.put("reason", row.getString("reason"));
		shown.put("putBy", name(row.getString("put_by")));
		shown.put("putAt", row.getObject("put_at", LocalDateTime.class));
	}

	private void decision(ResultSet row, Map<String, @Nullable Object> shown, boolean staff) throws SQLException {
		shown.put("meetingOn", row.getObject("meeting_on", LocalDate.class));
		shown.put("minutesNo", row.getString("minutes_no"));
		shown.put("decisionNote", staff ? row.getString("decision_note") : null);
		String arrangement = row.getString("arrangement");
		if (arrangement == null) {
			return;
		}
		shown.put("arrangement", arrangement);
		shown.put("arrangementName", this.words.of("key-arrangement", arrangement));
		shown.put("supervisor", row.getString("supervisor"));
		shown.put("supervisorName", name(row.getString("supervisor")));
		shown.put("handlingLeader", row.getString("handling_leader"));
		String committee = row.getString("committee_code");
		shown.put("committeeName",
				this.dictionaries.find(Dictionaries.COMMITTEE, committee)
					.map(Dictionaries.Entry::shown)
					.orElse(committee));
		List<String> models = Arrays.asList(StringUtils.split(row.getString("models"), ' '));
		shown.put("models", models);
		shown.put("modelNames", models.stream().map((model) -> this.words.of("key-model", model)).toList());
	}

	String name(String username) {
		return Actor.SYSTEM.username().equals(username) ? Actor.SYSTEM.name() : this.accounts.name(username);
	}

}
