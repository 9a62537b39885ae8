package org.duban.casefile;

import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * What lies beside a reply: the other units' signatures, what becomes public, verdicts,
 * instructions and key supervision.
 */
@Component
class HandlingParts {

	private final JdbcTemplate jdbc;

	private final Words words;

	private final VerdictParts verdicts;

	private final Outcomes outcomes;

	private final InstructionParts instructions;

	private final KeyParts keys;

	private final ConsultationParts consultations;

	HandlingParts(JdbcTemplate jdbc, Words words, VerdictParts verdicts, Outcomes outcomes,
			InstructionParts instructions, KeyParts keys, ConsultationParts consultations) {
		this.consultations = consultations;
		this.keys = keys;
		this.jdbc = jdbc;
		this.words = words;
		this.verdicts = verdicts;
		this.outcomes = outcomes;
		this.instructions = instructions;
	}

	ConsultationParts consultations() {
		return this.consultations;
	}

	KeyParts keys() {
		return this.keys;
	}

	InstructionParts instructions() {
		return this.instructions;
	}

	VerdictParts verdicts() {
		return this.verdicts;
	}

	/** The class and the verdict of the whole case, once there are any. */
	Map<String, @Nullable Object> outcome(long id, Reader reader) {
		Map<String, @Nullable Object> outcome = new LinkedHashMap<>();
		CaseOutcome found = this.outcomes.of(id);
		outcome.put("replyClass", found.replyClass());
		outcome.put("result", (reader.staff() || reader.signer()) ? found.result() : null);
		return outcome;
	}

	/** Adds to every reply of a case what this reader may know of it. */
	List<Map<String, @Nullable Object>> beside(List<Map<String, @Nullable Object>> replies, String consent,
			Reader reader) {
		replies.forEach((reply) -> {
			PublicOutcome outcome = PublicOutcome.of(String.valueOf(reply.get("publicity")), consent);
			reply.put("published", outcome.name());
			reply.put("publishedName", this.words.of("published", outcome.name()));
			boolean inside = reader.staff() || reader.unit() != null;
			reply.put("countersignatures", inside ? countersignatures((Long) reply.get("id")) : List.of());
		});
		return replies;
	}

	private List<Map<String, @Nullable Object>> countersignatures(@Nullable Long replyId) {
		return this.jdbc.query("""
				select s.*, u.name from countersignature s join handling_unit u on u.code = s.unit
				where s.reply_id = ? order by s.id""", (row, number) -> {
			Map<String, @Nullable Object> signature = new LinkedHashMap<>();
			signature.put("unit", row.getString("unit"));
			signature.put("unitName", row.getString("name"));
			signature.put("decision", row.getString("decision"));
			signature.put("tacit", row.getBoolean("tacit"));
			signature.put("text", row.getString("remark"));
			signature.put("at", row.getObject("signed_at", LocalDateTime.class));
			String decision = row.getString("decision");
			signature.put("decisionName", (decision != null) ? this.words.of("decision.countersign", decision) : null);
			return signature;
		}, replyId);
	}

}
