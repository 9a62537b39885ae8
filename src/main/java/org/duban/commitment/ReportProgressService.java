package org.duban.commitment;

import java.time.Clock;
import java.time.LocalDateTime;

import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

@Component
class ReportProgressService implements CommandService<ReportProgress> {

	private final CommitmentLedger ledger;

	private final CommitmentReportRepository reports;

	private final Clock clock;

	ReportProgressService(CommitmentLedger ledger, CommitmentReportRepository reports, Clock clock) {
		this.ledger = ledger;
		this.reports = reports;
		this.clock = clock;
	}

	@Override
	public Class<ReportProgress> command() {
		return ReportProgress.class;
	}

	@Override
	public Outcome act(OpenTask task, ReportProgress command, Actor actor) {
		Commitment commitment = this.ledger.find(task.number("commitmentId"));
		this.reports.save(new CommitmentReport(commitment, command, actor.username(), LocalDateTime.now(this.clock)));
		this.ledger.reported(commitment);
		return Outcome.done();
	}

}
