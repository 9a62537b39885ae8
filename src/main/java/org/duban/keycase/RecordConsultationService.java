package org.duban.keycase;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

/** A consultation under a key supervision; the one on results comes before the report. */
@Component
class RecordConsultationService implements CommandService<RecordConsultation> {

	private final Supervisions supervisions;

	private final ConsultationBook book;

	private final Consultations consultations;

	private final KeyWords words;

	RecordConsultationService(Supervisions supervisions, ConsultationBook book, Consultations consultations,
			KeyWords words) {
		this.supervisions = supervisions;
		this.book = book;
		this.consultations = consultations;
		this.words = words;
	}

	@Override
	public Class<RecordConsultation> command() {
		return RecordConsultation.class;
	}

	/** The consultations that the case has come to, and the units that may promise. */
	@Override
	public Options options(OpenTask task, Actor actor) {
		ConsultationKind.Stages stages = this.supervisions.stages(task.proposalId());
		Map<String, List<Options.Choice>> choices = new LinkedHashMap<>();
		choices.put("kinds",
				Arrays.stream(ConsultationKind.values())
					.filter((kind) -> kind.reached(stages))
					.map((kind) -> new Options.Choice(kind.code(), this.words.of("consultation", kind.code()), ""))
					.toList());
		choices.put("units",
				this.consultations.units(task.proposalId())
					.stream()
					.map((unit) -> new Options.Choice(unit.code(), unit.name(), ""))
					.toList());
		return new Options(choices, List.of());
	}

	@Override
	public Outcome act(OpenTask task, RecordConsultation command, Actor actor) {
		KeyCase supervised = this.supervisions.of(task);
		Minutes held = command.held();
		List<FieldError> errors = this.book.check(supervised.proposalId(), held,
				this.supervisions.stages(supervised.proposalId()));
		boolean results = held.kind() == ConsultationKind.RESULTS
				|| this.book.heldUnder(supervised, ConsultationKind.RESULTS);
		if (command.decision().equals("done") && !results) {
			errors.add(new FieldError("decision", "key-results-first", List.of()));
		}
		if (!errors.isEmpty()) {
			return new Outcome.Refused(errors);
		}
		this.book.enter(supervised.proposalId(), supervised.id(), held, actor);
		return Outcome.done();
	}

}
