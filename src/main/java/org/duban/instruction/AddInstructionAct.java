package org.duban.instruction;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.duban.document.CaseVisibility;
import org.duban.organisation.Dictionaries;
import org.duban.proposal.CaseState;
import org.duban.proposal.Cases;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;
import org.duban.workflow.Outcome;

import org.springframework.stereotype.Component;

/** Offices and leaders enter what a leader wrote on a case. */
@Component
class AddInstructionAct implements ActService<AddInstruction> {

	private static final List<String> WHO = List.of("clerk", "leader", "party-office", "gov-office");

	/** Not handed in yet, or locked. */
	private static final Set<CaseState> CLOSED = Set.of(CaseState.DRAFT, CaseState.COSIGN, CaseState.ARCHIVED);

	private final InstructionDesk desk;

	private final Addressees addressees;

	private final Cases cases;

	private final CaseVisibility visibility;

	private final Dictionaries dictionaries;

	private final Clock clock;

	AddInstructionAct(InstructionDesk desk, Addressees addressees, Cases cases, CaseVisibility visibility,
			Dictionaries dictionaries, Clock clock) {
		this.desk = desk;
		this.addressees = addressees;
		this.cases = cases;
		this.visibility = visibility;
		this.dictionaries = dictionaries;
		this.clock = clock;
	}

	@Override
	public Class<AddInstruction> command() {
		return AddInstruction.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long proposalId, Actor actor) {
		return WHO.stream().anyMatch(actor::is) && !CLOSED.contains(this.cases.facts(proposalId).state())
				&& this.visibility.maySee(actor, proposalId);
	}

	@Override
	public Outcome act(long proposalId, AddInstruction command, Actor actor) {
		String code = command.addressee();
		Optional<Addressee> found = (code == null || code.isEmpty()) ? Optional.of(Addressee.NOBODY)
				: this.addressees.find(proposalId, code);
		List<FieldError> errors = check(command, found);
		if (!errors.isEmpty()) {
			return new Outcome.Refused(errors);
		}
		this.desk.enter(new Instruction(proposalId, command, found.orElseThrow(), actor.username(),
				LocalDateTime.now(this.clock)), command);
		return Outcome.done();
	}

	private List<FieldError> check(AddInstruction command, Optional<Addressee> addressee) {
		LocalDate today = LocalDate.now(this.clock);
		LocalDate until = command.until();
		List<FieldError> errors = new ArrayList<>();
		if (this.dictionaries.entries(Dictionaries.INSTRUCTION_LEVEL)
			.stream()
			.noneMatch((level) -> level.code().equals(command.level()))) {
			errors.add(new FieldError("level", "unknown-code", List.of(command.level())));
		}
		if (command.givenOn().isAfter(today)) {
			errors.add(new FieldError("givenOn", "in-future", List.of()));
		}
		if (addressee.isEmpty()) {
			errors.add(new FieldError("addressee", "instruction-addressee", List.of()));
		}
		else if (until != null && addressee.get().nobody()) {
			errors.add(new FieldError("addressee", "instruction-for-whom", List.of()));
		}
		if (until != null && !until.isAfter(today)) {
			errors.add(new FieldError("until", "in-past", List.of()));
		}
		return errors;
	}

}
