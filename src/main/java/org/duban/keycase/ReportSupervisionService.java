package org.duban.keycase;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;

import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/** A report is accepted once every chosen model has its evidence. */
@Component
class ReportSupervisionService implements CommandService<ReportSupervision> {

	private final Supervisions supervisions;

	private final ActivityRepository activities;

	private final ReportRepository reports;

	private final KeyWords words;

	private final ApplicationEventPublisher events;

	ReportSupervisionService(Supervisions supervisions, ActivityRepository activities, ReportRepository reports,
			KeyWords words, ApplicationEventPublisher events) {
		this.supervisions = supervisions;
		this.activities = activities;
		this.reports = reports;
		this.words = words;
		this.events = events;
	}

	@Override
	public Class<ReportSupervision> command() {
		return ReportSupervision.class;
	}

	/** What is still missing, before anybody writes a report. */
	@Override
	public Options options(OpenTask task, Actor actor) {
		List<EvidencePiece> missing = missing(this.supervisions.of(task));
		return Options.of("about",
				List.of(missing.isEmpty()
						? new Options.Choice("", this.words.text("key.evidence-complete"),
								this.words.text("key.evidence"))
						: new Options.Choice("missing", named(missing), this.words.text("key.evidence-missing"))));
	}

	@Override
	public Outcome act(OpenTask task, ReportSupervision command, Actor actor) {
		if (command.decision().equals("supplement")) {
			return Outcome.done();
		}
		KeyCase supervised = this.supervisions.of(task);
		List<EvidencePiece> missing = missing(supervised);
		if (!missing.isEmpty()) {
			return Outcome.refused("decision", "key-evidence-missing", named(missing));
		}
		supervised.reported();
		this.reports.save(new Report(supervised, Objects.requireNonNull(command.text()), command.media(),
				actor.username(), this.supervisions.now()));
		this.events.publishEvent(
				new KeySupervisionReported(supervised.id(), supervised.proposalId(), supervised.supervisor()));
		return Outcome.done();
	}

	private List<EvidencePiece> missing(KeyCase supervised) {
		return EvidencePiece.missing(supervised.models(),
				this.activities.findBySupervisionIdOrderById(supervised.id()));
	}

	private String named(List<EvidencePiece> pieces) {
		return pieces.stream()
			.map((piece) -> this.words.of("key-evidence", piece.code()))
			.collect(Collectors.joining("、"));
	}

}
