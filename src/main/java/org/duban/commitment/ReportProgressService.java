package org.duban.commitment;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.duban.document.Attachments;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

@Component
class ReportProgressService implements CommandService<ReportProgress> {

	private final CommitmentLedger ledger;

	private final CommitmentReportRepository reports;

	private final Attachments attachments;

	private final Clock clock;

	ReportProgressService(CommitmentLedger ledger, CommitmentReportRepository reports, Attachments attachments,
			Clock clock) {
		this.ledger = ledger;
		this.reports = reports;
		this.attachments = attachments;
		this.clock = clock;
	}

	@Override
	public Class<ReportProgress> command() {
		return ReportProgress.class;
	}

	@Override
	public Outcome act(OpenTask task, ReportProgress command, Actor actor) {
		Commitment commitment = this.ledger.find(task.number("commitmentId"));
		LocalDateTime now = LocalDateTime.now(this.clock);
		Optional<FieldError> refusal = ReportRules.refusal(command, commitment.plannedOn(), now.toLocalDate());
		if (refusal.isPresent()) {
			return new Outcome.Refused(List.of(refusal.get()));
		}
		Long file = command.attachment();
		if (file != null && !this.attachments.belongs(file, commitment.proposalId())) {
			return Outcome.refused("attachment", "no-such-attachment", file);
		}
		this.reports.save(new CommitmentReport(commitment, command, actor.username(), now));
		if (command.onTrack()) {
			this.ledger.onTrack(commitment);
		}
		else {
			this.ledger.reported(commitment);
		}
		return Outcome.done("onTrack", command.onTrack());
	}

}
