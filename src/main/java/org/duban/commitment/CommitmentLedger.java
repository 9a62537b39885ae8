package org.duban.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.duban.assignment.ReturnDecided;
import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.Clocks;
import org.duban.handling.Promise;
import org.duban.handling.Replies;
import org.duban.proposal.CaseState;
import org.duban.proposal.Cases;
import org.duban.proposal.ProposalWithdrawn;
import org.duban.workflow.Processes;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

@Service
@Transactional
class CommitmentLedger implements Commitments {

	private final CommitmentRepository commitments;

	private final Replies replies;

	private final Cases cases;

	private final Clocks clocks;

	private final ReportDays days;

	private final Processes processes;

	private final Clock clock;

	CommitmentLedger(CommitmentRepository commitments, Replies replies, Cases cases, Clocks clocks, ReportDays days,
			Processes processes, Clock clock) {
		this.processes = processes;
		this.commitments = commitments;
		this.replies = replies;
		this.cases = cases;
		this.clocks = clocks;
		this.days = days;
		this.clock = clock;
	}

	@Override
	public int take(long proposalId) {
		List<Promise> promises = this.replies.promises(proposalId);
		promises.forEach(this::take);
		this.cases.reached(proposalId, promises.isEmpty() ? CaseState.CLOSED : CaseState.TRACKING);
		return promises.size();
	}

	@Override
	public void agree(long consultationId, Promise promise) {
		Commitment commitment = this.commitments.save(new Commitment(promise, consultationId));
		awaitReport(commitment, "track.first.days");
		this.processes.start("commitment", Long.toString(commitment.id()), Map.of("commitmentId", commitment.id()));
	}

	private void take(Promise promise) {
		Commitment commitment = this.commitments.save(new Commitment(promise));
		awaitReport(commitment, "track.first.days");
	}

	/** When the next report is due: the reporting rule knows. */
	private void awaitReport(Commitment commitment, String parameter) {
		LocalDate today = LocalDate.now(this.clock);
		ReportDays.Due due = this.days.next(commitment.plannedOn(), parameter, today);
		this.clocks.startUntil(ClockKind.COMMITMENT, clockOf(commitment), today, due.on(), due.basis());
	}

	/** It was settled and is not: it is promised anew. */
	void takeUp(Commitment commitment, LocalDate newDate) {
		commitment.takenUp(newDate);
		awaitReport(commitment, "track.interval.days");
	}

	List<Commitment> ofCase(long proposalId) {
		return this.commitments.findByProposalIdOrderById(proposalId);
	}

	/** It goes to plan and is reported on again. */
	void onTrack(Commitment commitment) {
		this.clocks.met(ClockKind.COMMITMENT, clockOf(commitment));
		awaitReport(commitment, "track.interval.days");
	}

	List<Commitment> of(long assignmentId) {
		return this.commitments.findByAssignmentIdOrderById(assignmentId);
	}

	@EventListener
	void on(ProposalWithdrawn event) {
		drop(this.commitments.findByProposalIdOrderById(event.proposalId()));
	}

	/** Who has the case no longer is held to nothing. */
	@EventListener
	void on(ReturnDecided event) {
		if (event.approved()) {
			drop(of(event.assignmentId()));
		}
	}

	private void drop(List<Commitment> promises) {
		promises.stream().filter(Commitment::open).forEach((commitment) -> {
			commitment.dropped(LocalDate.now(this.clock));
			this.clocks.cancel(ClockKind.COMMITMENT, clockOf(commitment));
			if (commitment.agreed()) {
				this.processes.cancel("commitment", Long.toString(commitment.id()), "dropped");
			}
		});
	}

	@Override
	public List<Long> open(long proposalId) {
		return this.commitments.findByProposalIdOrderById(proposalId)
			.stream()
			.filter((commitment) -> commitment.state() == CommitmentState.OPEN && !commitment.agreed())
			.map(Commitment::id)
			.toList();
	}

	@Override
	public Subject subject(long commitmentId) {
		Commitment found = find(commitmentId);
		return new Subject(found.id(), found.proposalId(), found.assignmentId());
	}

	/** The unit did what the date asked of it: it reported. */
	void reported(Commitment commitment) {
		commitment.reported();
		this.clocks.met(ClockKind.COMMITMENT, clockOf(commitment));
	}

	void moved(Commitment commitment, LocalDate newDate) {
		commitment.moved(newDate);
		awaitReport(commitment, "track.interval.days");
	}

	Commitment find(long commitmentId) {
		return this.commitments.findById(commitmentId)
			.orElseThrow(() -> new NoSuchElementException("No commitment " + commitmentId));
	}

	private ClockSubject clockOf(Commitment commitment) {
		return new ClockSubject("commitmentId", commitment.id(), commitment.proposalId(), commitment.assignmentId());
	}

}
