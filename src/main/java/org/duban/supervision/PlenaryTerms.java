package org.duban.supervision;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;

import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.TermRule;
import org.duban.member.Sessions;
import org.duban.proposal.Cases;

import org.springframework.stereotype.Component;

/**
 * Proposals of a plenary have terms of their own (大会提案). They are here because
 * {@code deadline} knows no proposals.
 */
@Component
class PlenaryTerms implements TermRule {

	private final Cases cases;

	private final Sessions sessions;

	PlenaryTerms(Cases cases, Sessions sessions) {
		this.cases = cases;
		this.sessions = sessions;
	}

	@Override
	public Optional<Length> length(ClockKind kind, ClockSubject subject, LocalDate from) {
		return switch (kind) {
			case FIRST_REVIEW -> ifPlenary(subject, new Length("review.first.plenary.wd", from));
			case RETURN_EDIT -> ifPlenary(subject, new Length("return.edit.plenary.days", from));
			case ASSIGN -> ifPlenary(subject, new Length("assign.after_close.days", latest(closing(), from)));
			default -> Optional.empty();
		};
	}

	@Override
	public Set<String> parameters() {
		return Set.of("review.first.plenary.wd", "return.edit.plenary.days", "assign.after_close.days");
	}

	private Optional<Length> ifPlenary(ClockSubject subject, Length length) {
		return this.cases.facts(subject.proposalId()).plenary() ? Optional.of(length) : Optional.empty();
	}

	private LocalDate closing() {
		return this.sessions.current().closing();
	}

	private static LocalDate latest(LocalDate one, LocalDate other) {
		return one.isAfter(other) ? one : other;
	}

}
