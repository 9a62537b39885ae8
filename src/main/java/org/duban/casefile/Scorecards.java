package org.duban.casefile;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/** Counts what a supervision has left in the tables. */
@Component
class Scorecards {

	private static final String CAME = """
			select count(*) from key_case k where k.id = ? and (exists (select 1 from key_activity a
			join key_activity_participant m on m.activity_id = a.id
			where a.supervision_id = k.id and m.circle = ? and m.attended = true)
			or exists (select 1 from case_consultation c
			join case_consultation_participant n on n.consultation_id = c.id
			where c.key_case_id = k.id and n.circle = ? and n.attended = true))""";

	private final JdbcTemplate jdbc;

	private final Clock clock;

	Scorecards(JdbcTemplate jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	Scorecard of(long supervision, LocalDate chosenOn) {
		return Scorecard.of(standard(supervision), held(supervision), chosenOn, until(supervision),
				effect(supervision));
	}

	private Map<String, Boolean> standard(long id) {
		Map<String, Boolean> steps = new LinkedHashMap<>();
		steps.put("scored", found("select count(*) from key_case where id = ? and attention is not null", id));
		steps.put("approved",
				found("select count(*) from key_plan where supervision_id = ? and decision = 'approve'", id));
		steps.put("activity", found("select count(*) from key_activity where supervision_id = ?", id));
		for (String circle : List.of("experts", "districts", "committees")) {
			steps.put(circle, found(CAME, id, circle, circle));
		}
		steps.put("results",
				found("select count(*) from case_consultation where key_case_id = ? and kind = 'results'", id));
		steps.put("reported", found("select count(*) from key_report where supervision_id = ?", id));
		steps.put("in-time", found("select count(*) from key_report where supervision_id = ?", id) && !found("""
				select count(*) from running_clock where subject_variable = 'supervisionId' and subject_id = ?
				and state in ('MET', 'RUNNING') and coalesce(ended_on, ?) > due""", id, today()));
		return steps;
	}

	private Map<String, Boolean> effect(long id) {
		Map<String, Boolean> outcomes = new LinkedHashMap<>();
		outcomes.put("policy", found("""
				select count(*) from key_activity where supervision_id = ?
				and document_no is not null and document_on is not null""", id));
		outcomes.put("kept", found("""
				select count(*) from commitment c join key_case k on k.proposal_id = c.proposal_id
				where k.id = ? and c.state = 'KEPT'""", id) && !found("""
				select count(*) from commitment c join key_case k on k.proposal_id = c.proposal_id
				where k.id = ? and c.state not in ('KEPT', 'DROPPED')""", id));
		outcomes.put("bettered", found("""
				select count(*) from supplementary_reply s join key_case k on k.proposal_id = s.proposal_id
				where k.id = ? and s.new_class < s.former_class""", id));
		outcomes.put("satisfied", found("""
				select count(*) from feedback f join key_case k on k.proposal_id = f.proposal_id
				where k.id = ? and f.state = 'GIVEN' and f.result = 'satisfied'""", id) && !found("""
				select count(*) from feedback f join key_case k on k.proposal_id = f.proposal_id
				where k.id = ? and f.state = 'GIVEN' and f.result = 'dissatisfied'""", id));
		return outcomes;
	}

	private List<LocalDate> held(long id) {
		return this.jdbc.queryForList("""
				select held_on from key_activity where supervision_id = ?
				union all select held_on from case_consultation where key_case_id = ?""", LocalDate.class, id, id);
	}

	private LocalDate until(long id) {
		LocalDate reported = this.jdbc.queryForObject(
				"select max(cast(reported_at as date)) from key_report where supervision_id = ?", LocalDate.class, id);
		return (reported != null) ? reported : today();
	}

	private boolean found(String sql, @Nullable Object... arguments) {
		Integer count = this.jdbc.queryForObject(sql, Integer.class, arguments);
		return count != null && count > 0;
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

}
