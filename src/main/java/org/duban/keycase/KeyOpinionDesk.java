package org.duban.keycase;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.apache.commons.lang3.StringUtils;
import org.duban.calendar.Term;
import org.duban.calendar.WorkingDays;
import org.duban.parameter.Parameters;
import org.duban.workflow.Actor;
import org.duban.workflow.Command;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Sends the list of candidates round and takes the opinions in, until the date. */
@Component
@Transactional
public class KeyOpinionDesk {

	static final String DAYS = "key.opinion.wd";

	private final KeyDesk desk;

	private final KeyAskingRepository askings;

	private final KeyOpinionRepository opinions;

	private final AskedBodies bodies;

	private final Dates dates;

	private final ApplicationEventPublisher events;

	KeyOpinionDesk(KeyDesk desk, KeyAskingRepository askings, KeyOpinionRepository opinions, AskedBodies bodies,
			Dates dates, ApplicationEventPublisher events) {
		this.desk = desk;
		this.askings = askings;
		this.opinions = opinions;
		this.bodies = bodies;
		this.dates = dates;
		this.events = events;
	}

	/** Today, and how long those asked have. */
	@Component
	record Dates(WorkingDays workingDays, Parameters parameters, Clock clock) {

		LocalDate today() {
			return LocalDate.now(this.clock);
		}

		LocalDateTime now() {
			return LocalDateTime.now(this.clock);
		}

		int days() {
			return this.parameters.number(DAYS, today());
		}

		int remindedBefore() {
			return this.parameters.number(KeyReminderDay.BEFORE, today());
		}

		LocalDate due() {
			return this.workingDays.deadline(today(), Term.workingDays(days())).date();
		}

	}

	public static boolean mayAsk(Actor actor) {
		return actor.is("clerk");
	}

	/**
	 * @return the id of what was sent round
	 * @throws CommandRefused naming what is wrong
	 */
	public long ask(AskOpinions command, Actor actor) {
		if (!mayAsk(actor)) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
		List<String> asked = this.bodies.codes();
		List<FieldError> errors = check(command, asked);
		if (!errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
		KeyAsking asking = this.askings.save(new KeyAsking(command, asked, actor.username(), this.dates.now())
			.until(this.dates.due(), this.dates.days()));
		List<String> people = asked.stream().flatMap((code) -> this.bodies.people(code).stream()).distinct().toList();
		asking.cases().forEach((about) -> said(actor, "ask-opinions", asking, about, command));
		this.events.publishEvent(new KeyOpinionsAsked(asking.cases().size(), asking.dueOn(), people));
		return asking.id();
	}

	private List<FieldError> check(AskOpinions command, List<String> asked) {
		List<FieldError> errors = new ArrayList<>();
		if (command.cases().stream().anyMatch((id) -> this.desk.candidate(id).isEmpty())) {
			errors.add(new FieldError("cases", "key-not-candidate", List.of()));
		}
		else if (command.cases().stream().anyMatch((id) -> awaitedUntil(id).isPresent())) {
			errors.add(new FieldError("cases", "key-asked-already", List.of()));
		}
		if (asked.isEmpty()) {
			errors.add(new FieldError("", "key-nobody-asked", List.of()));
		}
		return errors;
	}

	/** Whoever is not asked is told so before a word of theirs is looked at. */
	@Transactional(readOnly = true)
	public void requireAsked(long askingId, long proposalId, Actor actor) {
		asked(askingId, proposalId, actor);
	}

	private KeyAsking asked(long askingId, long proposalId, Actor actor) {
		List<String> spokenFor = this.bodies.of(actor);
		if (spokenFor.isEmpty()) {
			throw new AccessDeniedException("Nobody asks " + actor.username());
		}
		return this.askings.findById(askingId)
			.filter((found) -> found.cases().contains(proposalId))
			.filter((found) -> spokenFor.stream().anyMatch(found.bodies()::contains))
			.orElseThrow(() -> new NoSuchElementException("Nobody asks " + actor.username()));
	}

	/**
	 * @throws CommandRefused naming what is wrong
	 */
	public void give(long askingId, long proposalId, GiveKeyOpinion command, Actor actor) {
		KeyAsking asking = asked(askingId, proposalId, actor);
		if (!asking.bodies().contains(command.body()) || !this.bodies.of(actor).contains(command.body())) {
			throw new AccessDeniedException("Speaks not for " + command.body());
		}
		List<FieldError> errors = check(asking, proposalId, command);
		if (!errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
		LocalDateTime now = this.dates.now();
		KeyOpinion opinion = this.opinions.findByAskingId(askingId)
			.stream()
			.filter((known) -> known.isOf(command.body(), proposalId))
			.findFirst()
			.orElseGet(() -> new KeyOpinion(asking, proposalId, command, actor.username(), now));
		opinion.changed(command, actor.username(), now);
		this.opinions.save(opinion);
		said(actor, "give-key-opinion", asking, proposalId, command);
	}

	private List<FieldError> check(KeyAsking asking, long proposalId, GiveKeyOpinion command) {
		List<FieldError> errors = new ArrayList<>();
		if (!asking.open(this.dates.today())) {
			errors.add(new FieldError("", "key-opinion-late", List.of(asking.dueOn())));
		}
		else if (this.desk.candidate(proposalId).isEmpty()) {
			errors.add(new FieldError("", "key-opinion-decided", List.of()));
		}
		if (!command.stance().equals(GiveKeyOpinion.AGREE) && StringUtils.isBlank(command.opinion())) {
			errors.add(new FieldError("opinion", "required", List.of()));
		}
		return errors;
	}

	/** The meeting hears what those asked think before it decides. */
	Optional<FieldError> awaited(long proposalId) {
		return awaitedUntil(proposalId).map((due) -> new FieldError("meetingOn", "key-opinions-awaited", List.of(due)));
	}

	/** Until when opinions on a candidate may still come; empty once all are in. */
	Optional<LocalDate> awaitedUntil(long proposalId) {
		return this.askings.findByCasesContaining(proposalId)
			.stream()
			.filter((asking) -> asking.open(this.dates.today()))
			.filter((asking) -> answered(asking, proposalId) < asking.bodies().size())
			.map(KeyAsking::dueOn)
			.max(LocalDate::compareTo);
	}

	private long answered(KeyAsking asking, long proposalId) {
		List<KeyOpinion> given = this.opinions.findByAskingId(asking.id());
		return asking.bodies()
			.stream()
			.filter((body) -> given.stream().anyMatch((opinion) -> opinion.isOf(body, proposalId)))
			.count();
	}

	private void said(Actor actor, String act, KeyAsking asking, long proposalId, Command command) {
		this.events.publishEvent(new CommandAccepted(actor, act, proposalId, Map.of("askingId", asking.id()), command));
	}

}
