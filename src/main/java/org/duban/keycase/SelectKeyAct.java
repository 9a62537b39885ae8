package org.duban.keycase;

import java.util.ArrayList;
import java.util.List;

import org.duban.account.Accounts;
import org.duban.organisation.Dictionaries;
import org.duban.parameter.Parameters;
import org.duban.proposal.Cases;
import org.duban.proposal.KeyMarks;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;
import org.duban.workflow.Outcome;
import org.springframework.stereotype.Component;

/** The office enters which candidate the chairs' meeting chose, and who supervises it. */
@Component
class SelectKeyAct implements ActService<SelectKey> {

	private final KeyDesk desk;

	private final KeyOpinionDesk opinions;

	private final Cases cases;

	private final KeyMarks marks;

	private final Parameters parameters;

	private final Accounts accounts;

	private final Dictionaries dictionaries;

	SelectKeyAct(KeyDesk desk, KeyOpinionDesk opinions, Cases cases, KeyMarks marks, Parameters parameters,
			Accounts accounts, Dictionaries dictionaries) {
		this.desk = desk;
		this.opinions = opinions;
		this.cases = cases;
		this.marks = marks;
		this.parameters = parameters;
		this.accounts = accounts;
		this.dictionaries = dictionaries;
	}

	@Override
	public Class<SelectKey> command() {
		return SelectKey.class;
	}

	@Override
	public Subject subject() {
		return Subject.PROPOSAL;
	}

	@Override
	public boolean allowed(long proposalId, Actor actor) {
		return actor.is("clerk") && this.desk.candidate(proposalId).isPresent()
				&& KeyRules.selectable(this.cases.facts(proposalId));
	}

	@Override
	public Outcome act(long proposalId, SelectKey command, Actor actor) {
		KeyCase candidate = this.desk.candidate(proposalId).orElseThrow();
		List<FieldError> errors = check(candidate, command);
		if (!errors.isEmpty()) {
			return new Outcome.Refused(errors);
		}
		this.desk.select(candidate, command, actor);
		return Outcome.done();
	}

	private List<FieldError> check(KeyCase candidate, SelectKey command) {
		List<FieldError> errors = new ArrayList<>(
				KeyRules.meeting(command.meetingOn(), candidate.putOn(), this.desk.today()));
		this.opinions.awaited(candidate.proposalId()).ifPresent(errors::add);
		if (this.accounts.inGroup("leader").stream().noneMatch((one) -> one.username().equals(command.supervisor()))) {
			errors.add(new FieldError("supervisor", "unknown-code", List.of(command.supervisor())));
		}
		if (this.dictionaries.entries(Dictionaries.COMMITTEE)
			.stream()
			.noneMatch((one) -> one.code().equals(command.committee()))) {
			errors.add(new FieldError("committee", "unknown-code", List.of(command.committee())));
		}
		else if (this.accounts.inGroup(KeyCase.groupOf(command.committee())).isEmpty()) {
			// A task that nobody has would wait unseen.
			errors.add(new FieldError("committee", "key-committee-empty", List.of()));
		}
		int percent = this.parameters.number("key.share.max", this.desk.today());
		boolean marked = this.cases.facts(candidate.proposalId()).key();
		KeyRules.tooMany(this.marks.share(candidate.proposalId()), marked, percent).ifPresent(errors::add);
		return errors;
	}

}
