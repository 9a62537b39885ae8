package org.duban.keycase;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.Assignments;
import org.duban.commitment.Commitments;
import org.duban.handling.Promise;
import org.duban.keycase.ConsultationKind.Stages;
import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Minutes with what was agreed on: each point is promised by a unit of the case. */
@Component
class ConsultationBook {

	private final Supervisions supervisions;

	private final HeldConsultationRepository consultations;

	private final Assignments assignments;

	private final Commitments commitments;

	private final KeyWords words;

	ConsultationBook(Supervisions supervisions, HeldConsultationRepository consultations, Assignments assignments,
			Commitments commitments, KeyWords words) {
		this.supervisions = supervisions;
		this.consultations = consultations;
		this.assignments = assignments;
		this.commitments = commitments;
		this.words = words;
	}

	/** What keeps the minutes from being taken. */
	List<FieldError> check(long proposalId, Minutes held, Stages stages) {
		List<FieldError> errors = new ArrayList<>();
		LocalDate today = this.supervisions.today();
		if (held.heldOn().isAfter(today)) {
			errors.add(new FieldError("heldOn", "in-future", List.of()));
		}
		else if (!held.kind().heldInTime(held.heldOn(), stages)) {
			errors.add(new FieldError("heldOn", "key-consultation-time", List.of()));
		}
		if (Arrays.stream(ConsultationKind.values())
			.anyMatch((kind) -> plain(held.text()).equals(plain(this.words.of("consultation-outline", kind.code()))))) {
			errors.add(new FieldError("minutes", "consultation-outline-only", List.of()));
		}
		checkPromises(proposalId, held.agreed(), errors);
		return errors;
	}

	private static String plain(String text) {
		return text.replaceAll("\\s", "");
	}

	private void checkPromises(long proposalId, List<Agreed> promises, List<FieldError> errors) {
		List<AssignmentFacts> units = this.assignments.open(proposalId);
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

	/**
	 * @param supervisionId the key supervision that it belongs to, if any
	 */
	void enter(long proposalId, @Nullable Long supervisionId, Minutes held, Actor actor) {
		List<AssignmentFacts> units = this.assignments.open(proposalId);
		HeldConsultation entered = this.consultations
			.save(new HeldConsultation(proposalId, supervisionId, held, actor.username(), this.supervisions.now()));
		for (Agreed agreed : held.agreed()) {
			AssignmentFacts unit = units.stream()
				.filter((one) -> one.unit().equals(agreed.unit()))
				.findFirst()
				.orElseThrow();
			this.commitments.agree(entered.id(),
					new Promise(unit.id(), proposalId, agreed.text(), agreed.responsible(), agreed.plannedOn()));
		}
	}

	boolean heldUnder(KeyCase supervised, ConsultationKind kind) {
		return this.consultations.existsByKeyCaseIdAndKind(supervised.id(), kind.code());
	}

}
