package org.duban.commitment;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.NoSuchElementException;

import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

@Component
class VerifyProgressService implements CommandService<VerifyProgress> {

	private final CommitmentLedger ledger;

	private final CommitmentReportRepository reports;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	VerifyProgressService(CommitmentLedger ledger, CommitmentReportRepository reports, ApplicationEventPublisher events,
			Clock clock) {
		this.ledger = ledger;
		this.reports = reports;
		this.events = events;
		this.clock = clock;
	}

	@Override
	public Class<VerifyProgress> command() {
		return VerifyProgress.class;
	}

	/** What the unit reported. */
	@Override
	public Options options(OpenTask task, Actor actor) {
		return Options.of("about",
				this.reports.findFirstByCommitmentIdOrderByIdDesc(task.number("commitmentId"))
					.map((report) -> new Options.Choice("", report.account(), report.reportedOn()))
					.stream()
					.toList());
	}

	@Override
	public Outcome act(OpenTask task, VerifyProgress command, Actor actor) {
		LocalDate today = LocalDate.now(this.clock);
		List<FieldError> refusals = VerificationRules.refusals(command, today);
		if (!refusals.isEmpty()) {
			return new Outcome.Refused(refusals);
		}
		Commitment commitment = this.ledger.find(task.number("commitmentId"));
		CommitmentReport report = this.reports.findFirstByCommitmentIdOrderByIdDesc(commitment.id())
			.orElseThrow(() -> new NoSuchElementException("No report on commitment " + commitment.id()));
		report.verified(command, actor.username(), LocalDateTime.now(this.clock));
		if (command.newDate() != null) {
			this.ledger.moved(commitment, command.newDate());
		}
		else {
			boolean kept = command.decision().equals("kept");
			commitment.settled(kept, today);
			this.events.publishEvent(new CommitmentSettled(commitment.id(), commitment.proposalId(), kept,
					explanation(report, command)));
		}
		return Outcome.done();
	}

	/** Why it was kept or not, in the unit's words and the clerk's. */
	private static String explanation(CommitmentReport report, VerifyProgress command) {
		return (command.comment() != null) ? report.account() + "\n" + command.comment() : report.account();
	}

}
