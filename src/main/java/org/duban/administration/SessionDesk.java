package org.duban.administration;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.duban.member.Session;
import org.duban.member.SessionTable;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The sessions as the administrator keeps them. A changed day holds for what is submitted
 * or assigned from then on; what was counted already keeps its date.
 */
@Component
@Transactional
class SessionDesk {

	private static final String REGISTER = "session";

	private final SessionTable table;

	private final RegisterHistory history;

	private final ApplicationEventPublisher events;

	SessionDesk(SessionTable table, RegisterHistory history, ApplicationEventPublisher events) {
		this.table = table;
		this.history = history;
		this.events = events;
	}

	List<Session> all() {
		return this.table.all();
	}

	List<RegisterHistory.Change> history() {
		return this.history.of(REGISTER);
	}

	void put(SetSession command, Actor actor) {
		Session session = new Session(command.term(), command.no(), command.opening(), command.closing(),
				command.plenaryDeadline());
		List<FieldError> errors = check(session);
		if (!errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
		String before = all().stream()
			.filter((known) -> same(known, session))
			.map(SessionDesk::words)
			.findFirst()
			.orElse(null);
		if (words(session).equals(before)) {
			return;
		}
		this.table.put(session);
		this.history.enter(REGISTER,
				new RegisterHistory.Step(session.term() + "-" + session.no(), before, words(session)), command.basis(),
				actor);
		this.events.publishEvent(new CommandAccepted(actor, "set-session", null, Map.of(), command));
	}

	/** A session is one stretch of days, its deadline lies in it, and no two overlap. */
	List<FieldError> check(Session session) {
		List<FieldError> errors = new ArrayList<>();
		if (session.closing().isBefore(session.opening())) {
			errors.add(new FieldError("closing", "session-closing", List.of()));
		}
		if (session.plenaryDeadline().toLocalDate().isBefore(session.opening())
				|| session.plenaryDeadline().toLocalDate().isAfter(session.closing())) {
			errors.add(new FieldError("plenaryDeadline", "session-deadline", List.of()));
		}
		for (Session known : all()) {
			if (!same(known, session) && overlapOrOutOfTurn(known, session)) {
				errors.add(new FieldError("opening", "session-order",
						List.of(String.valueOf(known.term()), String.valueOf(known.no()))));
			}
		}
		return errors;
	}

	private static boolean overlapOrOutOfTurn(Session known, Session session) {
		boolean earlier = known.term() * 10 + known.no() < session.term() * 10 + session.no();
		return earlier ? !known.closing().isBefore(session.opening()) : !session.closing().isBefore(known.opening());
	}

	private static boolean same(Session one, Session other) {
		return one.term() == other.term() && one.no() == other.no();
	}

	private static String words(Session session) {
		return session.opening() + " — " + session.closing() + " / " + session.plenaryDeadline();
	}

}
