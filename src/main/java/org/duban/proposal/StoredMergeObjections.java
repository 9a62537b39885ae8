package org.duban.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

import org.duban.calendar.Term;
import org.duban.calendar.WorkingDays;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

@Component
@Transactional
class StoredMergeObjections implements MergeObjections {

	private final MergeObjectionRepository rows;

	private final Settings settings;

	private final WorkingDays workingDays;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	StoredMergeObjections(MergeObjectionRepository rows, Settings settings, WorkingDays workingDays,
			ApplicationEventPublisher events, Clock clock) {
		this.rows = rows;
		this.settings = settings;
		this.workingDays = workingDays;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public LocalDate open(long proposalId, long mainCaseId) {
		Term term = Term.workingDays(this.settings.number("merge.objection.wd"));
		LocalDate until = this.workingDays.deadline(LocalDate.now(this.clock), term).date();
		this.rows.save(new MergeObjection(proposalId, mainCaseId, until));
		return until;
	}

	@Override
	public boolean undecided(long mainCaseId) {
		return this.rows.findByMainCaseId(mainCaseId).stream().anyMatch(MergeObjection::waiting);
	}

	Optional<MergeObjection> raisable(long proposalId) {
		return newest(proposalId).filter((row) -> row.mayBeRaised(LocalDate.now(this.clock)));
	}

	Optional<MergeObjection> waiting(long proposalId) {
		return newest(proposalId).filter(MergeObjection::waiting);
	}

	private Optional<MergeObjection> newest(long proposalId) {
		return this.rows.findFirstByProposalIdOrderByIdDesc(proposalId);
	}

	void raise(long proposalId, MergeObjection row, String reason, Actor actor) {
		row.raise(reason, actor.username(), LocalDateTime.now(this.clock));
		this.rows.save(row);
		this.events.publishEvent(new MergeObjected(proposalId, row.mainCaseId(), reason));
	}

	void refuse(long proposalId, MergeObjection row, String remarks, Actor actor) {
		row.decide(MergeObjection.Decision.REFUSED, remarks, actor.username(), LocalDateTime.now(this.clock));
		this.rows.save(row);
		this.events.publishEvent(new MergeObjectionRefused(proposalId, remarks));
	}

	void agree(MergeObjection row, @Nullable String remarks, Actor actor) {
		row.decide(MergeObjection.Decision.AGREED, remarks, actor.username(), LocalDateTime.now(this.clock));
		this.rows.save(row);
	}

	/** By whatever act the merge is undone, what was objected is granted. */
	@EventListener
	void on(ProposalUnmerged event) {
		waiting(event.proposalId()).ifPresent((row) -> agree(row, null, Actor.SYSTEM));
	}

	@EventListener
	void on(ProposalWithdrawn event) {
		waiting(event.proposalId()).ifPresent((row) -> row.decide(MergeObjection.Decision.LAPSED, null,
				Actor.SYSTEM.username(), LocalDateTime.now(this.clock)));
	}

}
