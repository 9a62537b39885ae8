package org.duban.keycase;

import java.util.ArrayList;
import java.util.List;

import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

/** One of the four consultations on any case, as the state of the case offers it. */
@Component
class HoldConsultationAct implements ActService<HoldConsultation> {

	private final Consultations consultations;

	private final ConsultationBook book;

	private final Supervisions supervisions;

	HoldConsultationAct(Consultations consultations, ConsultationBook book, Supervisions supervisions) {
		this.consultations = consultations;
		this.book = book;
		this.supervisions = supervisions;
	}

	@Override
	public Class<HoldConsultation> command() {
		return HoldConsultation.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long proposalId, Actor actor) {
		return !this.consultations.kinds(proposalId, actor).isEmpty();
	}

	@Override
	public Outcome act(long proposalId, HoldConsultation command, Actor actor) {
		Minutes held = command.held();
		List<FieldError> errors = new ArrayList<>();
		if (!this.consultations.kinds(proposalId, actor).contains(held.kind())) {
			errors.add(new FieldError("kind", "consultation-not-now", List.of()));
		}
		else {
			errors.addAll(this.book.check(proposalId, held, this.supervisions.stages(proposalId)));
		}
		if (!errors.isEmpty()) {
			return new Outcome.Refused(errors);
		}
		this.book.enter(proposalId, null, held, actor);
		return Outcome.done();
	}

}
