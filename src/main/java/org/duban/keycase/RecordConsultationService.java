package org.duban.keycase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.commitment.Commitments;
import org.duban.handling.Promise;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

/** Minutes with what was agreed on: each point is promised by a unit of the case. */
@Component
class RecordConsultationService implements CommandService<RecordConsultation> {

	private final Supervisions supervisions;

	private final HeldConsultationRepository consultations;

	private final Assignments assignments;

	private final Commitments commitments;

	private final KeyWords words;

	RecordConsultationService(Supervisions supervisions, HeldConsultationRepository consultations,
			Assignments assignments, Commitments commitments, KeyWords words) {
		this.supervisions = supervisions;
		this.consultations = consultations;
		this.assignments = assignments;
		this.commitments = commitments;
		this.words = words;
	}

	@Override
	public Class<RecordConsultation> command() {
		return RecordConsultation.class;
	}

	/** The consultations that the case has come to, and the units that may promise. */
	@Override
	public Options options(OpenTask task, Actor actor) {
		ConsultationKind.Stages stages = this.supervisions.stages(this.supervisions.of(task));
		Map<String, List<Options.Choice>> choices = new LinkedHashMap<>();
		choices.put("kinds",
				Arrays.stream(ConsultationKind.values())
					.filter((kind) -> kind.reached(stages))
					.map((kind) -> new Options.Choice(kind.code(), this.words.of("consultation", kind.code()), ""))
					.toList());
		choices.put("units",
				this.assignments.open(task.proposalId())
					.stream()
					.map((unit) -> new Options.Choice(unit.unit(), unit.unitName(), ""))
					.toList());
		return new Options(choices, List.of());
	}

	@Override
	public Outcome act(OpenTask task, RecordConsultation command, Actor actor) {
		KeyCase supervised = this.supervisions.of(task);
		List<AssignmentFacts> units = this.assignments.open(supervised.proposalId());
		List<FieldError> errors = check(supervised, command);
		checkPromises(command.promises(), units, errors);
		if (!errors.isEmpty()) {
			return new Outcome.Refused(errors);
		}
		HeldConsultation held = this.consultations
			.save(new HeldConsultation(supervised, command, actor.username(), this.supervisions.now()));
		for (Agreed agreed : command.promises()) {
			AssignmentFacts unit = units.stream()
				.filter((one) -> one.unit().equals(agreed.unit()))
				.findFirst()
				.orElseThrow();
			this.commitments.agree(held.id(), new Promise(unit.id(), supervised.proposalId(), agreed.text(),
					agreed.responsible(), agreed.plannedOn()));
		}
		return Outcome.done();
	}

	private List<FieldError> check(KeyCase supervised, RecordConsultation command) {
		List<FieldError> errors = new ArrayList<>();
		ConsultationKind kind = ConsultationKind.of(command.kind());
		if (command.heldOn().isAfter(this.supervisions.today())) {
			errors.add(new FieldError("heldOn", "in-future", List.of()));
		}
		else if (!kind.heldInTime(command.heldOn(), this.supervisions.stages(supervised))) {
			errors.add(new FieldError("heldOn", "key-consultation-time", List.of()));
		}
		boolean results = kind == ConsultationKind.RESULTS
				|| this.consultations.existsBySupervisionIdAndKind(supervised.id(), ConsultationKind.RESULTS.code());
		if (command.decision().equals("done") && !results) {
			errors.add(new FieldError("decision", "key-results-first", List.of()));
		}
		return errors;
	}

	private void checkPromises(List<Agreed> promises, List<AssignmentFacts> units, List<FieldError> errors) {
		LocalDate today = this.supervisions.today();
		for (int i = 0; i < promises.size(); i++) {
			Agreed agreed = promises.get(i);
			if (units.stream().noneMatch((unit) -> unit.unit().equals(agreed.unit()))) {
				errors.add(new FieldError("agreed[" + i + "].unit", "unknown-code", List.of(agreed.unit())));
			}
			if (!agreed.plannedOn().isAfter(today)) {
				errors.add(new FieldError("agreed[" + i + "].plannedOn", "in-past", List.of()));
			}
		}
	}

}
