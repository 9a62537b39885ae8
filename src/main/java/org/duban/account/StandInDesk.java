package org.duban.account;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Function;

import org.duban.workflow.Actor;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.duban.workflow.LentTasks;
import org.duban.workflow.StandIns;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Lends work, gives it back, and knows on each day who has whose. */
@Component
@Transactional
public class StandInDesk implements StandIns {

	/**
	 * @param endedAt Shanghai time, null unless it was ended before its last day
	 */
	public record Line(long id, String lender, String lenderName, String colleague, String colleagueName,
			LocalDate startsOn, LocalDate endsOn, String reason, @Nullable LocalDateTime endedAt) {
	}

	private final StandInRepository standIns;

	private final AccountRepository accounts;

	private final StandInRules rules;

	private final LentTasks tasks;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	StandInDesk(StandInRepository standIns, AccountRepository accounts, StandInRules rules, LentTasks tasks,
			ApplicationEventPublisher events, Clock clock) {
		this.tasks = tasks;
		this.standIns = standIns;
		this.accounts = accounts;
		this.rules = rules;
		this.events = events;
		this.clock = clock;
	}

	@Override
	@Transactional(readOnly = true)
	public List<Actor> lenders(String username) {
		return today(this.standIns.findByColleagueAndEndedAtIsNull(username), StandIn::lender);
	}

	@Override
	@Transactional(readOnly = true)
	public List<Actor> colleagues(String lender) {
		return today(this.standIns.findByLenderAndEndedAtIsNull(lender), StandIn::colleague);
	}

	private List<Actor> today(List<StandIn> standIns, Function<StandIn, String> person) {
		LocalDate today = LocalDate.now(this.clock);
		return standIns.stream()
			.filter((each) -> each.meets(today, today))
			.map((each) -> this.accounts.findById(person.apply(each)))
			.flatMap(Optional::stream)
			.filter(Account::enabled)
			.map(Account::actor)
			.toList();
	}

	@Transactional(readOnly = true)
	public List<Line> of(Actor actor) {
		return this.standIns.findByLenderOrColleagueOrderByIdDesc(actor.username(), actor.username())
			.stream()
			.map((each) -> each.line(name(each.lender()), name(each.colleague())))
			.toList();
	}

	public void lend(LendWork command, Actor actor) {
		if (!this.rules.mayLend(actor)) {
			throw new AccessDeniedException("Only staff lend their work");
		}
		List<FieldError> errors = this.rules.check(command, actor);
		if (!errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
		this.standIns.save(new StandIn(actor.username(), command, actor.username(), LocalDateTime.now(this.clock)));
		this.events.publishEvent(new CommandAccepted(actor, "lend-work", null, Map.of(), command));
	}

	/** Lender and colleague may end it; an ended one stays ended. */
	public void end(long id, Actor actor) {
		StandIn standIn = this.standIns.findById(id)
			.filter((each) -> each.lender().equals(actor.username()) || each.colleague().equals(actor.username()))
			.orElseThrow(() -> new NoSuchElementException("No stand-in " + id));
		end(standIn, actor);
	}

	private void end(StandIn standIn, Actor actor) {
		if (!standIn.ended()) {
			standIn.end(actor.username(), LocalDateTime.now(this.clock));
			this.standIns.save(standIn);
			giveBack(standIn);
			this.events
				.publishEvent(new CommandAccepted(actor, "end-stand-in", null, Map.of(), new EndStandIn(standIn.id())));
		}
	}

	/**
	 * Everything of and by somebody who is no longer here.
	 * @return the colleagues who had the person's work
	 */
	List<String> endAll(String username, Actor by) {
		LocalDate today = LocalDate.now(this.clock);
		List<StandIn> all = this.standIns.findByLenderOrColleagueOrderByIdDesc(username, username)
			.stream()
			.filter((each) -> !each.over(today))
			.toList();
		all.forEach((each) -> end(each, by));
		return all.stream().map(StandIn::colleague).filter((colleague) -> !colleague.equals(username)).toList();
	}

	/** What a colleague still holds when the work is lent no more goes back, once. */
	public void giveBackDue() {
		LocalDate today = LocalDate.now(this.clock);
		this.standIns.findByReturnedAtIsNullOrderById()
			.stream()
			.filter((each) -> each.over(today))
			.forEach(this::giveBack);
	}

	private void giveBack(StandIn standIn) {
		standIn.returned(LocalDateTime.now(this.clock));
		// Of two nodes at it one gets the row.
		this.standIns.saveAndFlush(standIn);
		this.tasks.giveBack(standIn.colleague());
	}

	private String name(String username) {
		return this.accounts.findById(username).map((account) -> account.person().name()).orElse(username);
	}

}
