package org.duban.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;

import org.duban.proposal.CaseTexts;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What a proposal that was not filed turned into: an item of social opinion, or a letter
 * for a unit's reference. Both point back to the proposal, which keeps its own text; if
 * the chair files it after all, neither counts any more.
 */
@Component
class Conversions {

	private final JdbcClient jdbc;

	private final CaseTexts texts;

	private final Clock clock;

	Conversions(JdbcClient jdbc, CaseTexts texts, Clock clock) {
		this.jdbc = jdbc;
		this.texts = texts;
		this.clock = clock;
	}

	@EventListener
	void on(DispositionSettled event) {
		if (event.disposition().equals(Refusals.LETTER)) {
			send(event.proposalId(), event.unit());
		}
		else if (event.disposition().equals("opinion")) {
			convert(event.proposalId());
		}
	}

	@EventListener
	void on(ProposalReconsidered event) {
		if (event.filed()) {
			this.jdbc.sql("update social_opinion set state = 'CANCELLED' where proposal_id = ?")
				.param(event.proposalId())
				.update();
			this.jdbc.sql("update reference_letter set state = 'CANCELLED' where proposal_id = ?")
				.param(event.proposalId())
				.update();
		}
	}

	private void convert(long proposalId) {
		CaseTexts.Text text = this.texts.of(proposalId);
		this.jdbc.sql("""
				insert into social_opinion (proposal_id, title, content, state, created_at)
				values (?, ?, ?, 'RECEIVED', ?)""")
			.params(proposalId, text.title(), text.situation() + "\n\n" + text.suggestions(),
					LocalDateTime.now(this.clock))
			.update();
	}

	private void send(long proposalId, @Nullable String unit) {
		this.jdbc.sql("insert into reference_letter (proposal_id, unit, state, sent_on) values (?, ?, 'SENT', ?)")
			.params(proposalId, unit, LocalDate.now(this.clock))
			.update();
	}

	/** Whether the unit has the proposal as a letter and has not answered it. */
	boolean unanswered(long proposalId, @Nullable String unit) {
		return unit != null && this.jdbc
			.sql("select count(*) from reference_letter where proposal_id = ? and unit = ? and state = 'SENT'")
			.params(proposalId, unit)
			.query(Integer.class)
			.single() > 0;
	}

	/** False if somebody of the unit was first. */
	boolean answer(long proposalId, String unit, String answer, Actor actor) {
		return this.jdbc.sql("""
				update reference_letter set state = 'ANSWERED', answer = ?, answered_by = ?, answered_at = ?
				where proposal_id = ? and unit = ? and state = 'SENT'""")
			.params(answer, actor.username(), LocalDateTime.now(this.clock), proposalId, unit)
			.update() > 0;
	}

}
