package org.duban.filing;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;

import org.apache.commons.lang3.StringUtils;
import org.duban.calendar.Term;
import org.duban.calendar.WorkingDays;
import org.duban.parameter.Parameters;
import org.duban.proposal.CaseState;
import org.duban.proposal.Cases;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * Decisions not to file, what becomes of the text, and until when they may be heard
 * again.
 */
@Component
class Refusals {

	static final String LETTER = "letter";

	private final Cases cases;

	private final NotFiledCases notFiled;

	private final WorkingDays calendar;

	private final Parameters parameters;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Refusals(Cases cases, NotFiledCases notFiled, WorkingDays calendar, Parameters parameters,
			ApplicationEventPublisher events, Clock clock) {
		this.cases = cases;
		this.notFiled = notFiled;
		this.calendar = calendar;
		this.parameters = parameters;
		this.events = events;
		this.clock = clock;
	}

	void refuse(long proposalId, List<String> reasons, @Nullable String remarks) {
		this.cases.reached(proposalId, CaseState.NOT_FILED);
		this.notFiled.save(new NotFiledCase(proposalId, reasons, remarks, LocalDateTime.now(this.clock)));
		this.events.publishEvent(new ProposalNotFiled(proposalId, reasons, StringUtils.defaultString(remarks)));
	}

	void choose(long proposalId, String disposition, @Nullable String unit, @Nullable String comment) {
		NotFiledCase current = this.notFiled.current(proposalId);
		current.choose(disposition, unit, comment);
		this.notFiled.save(current);
		this.events.publishEvent(new DispositionChosen(proposalId, disposition, StringUtils.defaultString(comment)));
	}

	/** The disposition is carried out; the window to ask again begins. */
	void settle(long proposalId, String disposition) {
		NotFiledCase current = this.notFiled.current(proposalId);
		boolean changed = !disposition.equals(current.disposition());
		current.settle(disposition, LocalDate.now(this.clock));
		this.notFiled.save(current);
		this.events.publishEvent(new DispositionSettled(proposalId, disposition, current.unitCode()));
		if (changed) {
			this.events.publishEvent(new DispositionChosen(proposalId, disposition, ""));
		}
	}

	/** Until the end of which day the proposer may ask. */
	LocalDate reconsiderationEnds(long proposalId) {
		LocalDate settledOn = this.notFiled.current(proposalId).settledOn();
		return endOf("reconsider.wd", (settledOn != null) ? settledOn : LocalDate.now(this.clock));
	}

	LocalDate consentEnds() {
		return endOf("consent.wd", LocalDate.now(this.clock));
	}

	boolean mayAsk(long proposalId) {
		return askable(proposalId) && !LocalDate.now(this.clock).isAfter(reconsiderationEnds(proposalId));
	}

	void ask(long proposalId, String reason) {
		NotFiledCase current = this.notFiled.current(proposalId);
		current.ask(reason, LocalDateTime.now(this.clock));
		this.notFiled.save(current);
	}

	private boolean askable(long proposalId) {
		return this.cases.facts(proposalId).state() == CaseState.NOT_FILED && !this.notFiled.everAsked(proposalId)
				&& this.notFiled.last(proposalId).filter((last) -> last.settledOn() != null).isPresent();
	}

	private LocalDate endOf(String parameter, LocalDate from) {
		int length = this.parameters.number(parameter, LocalDate.now(this.clock));
		return this.calendar.deadline(from, Term.workingDays(length)).date();
	}

}
