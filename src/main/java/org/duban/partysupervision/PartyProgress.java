package org.duban.partysupervision;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.duban.workflow.Actor;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Progress of open items that a unit reported by other ways and the party office enters
 * for it: a report of the interval like the unit's own. That an item is done only the
 * unit says.
 */
@Component
@Transactional
public class PartyProgress {

	static final String ACT = "enter-party-progress";

	private final PartyDesk desk;

	private final PartyItemRepository items;

	private final PartyReportRepository reports;

	private final PartyClocks clocks;

	private final ApplicationEventPublisher events;

	PartyProgress(PartyDesk desk, PartyItemRepository items, PartyReportRepository reports, PartyClocks clocks,
			ApplicationEventPublisher events) {
		this.desk = desk;
		this.items = items;
		this.reports = reports;
		this.clocks = clocks;
		this.events = events;
	}

	public static boolean mayEnter(Actor actor) {
		return actor.is("party-office");
	}

	/**
	 * @throws CommandRefused naming what is wrong
	 */
	public void enter(EnterPartyProgress command, Actor actor) {
		if (!mayEnter(actor)) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
		List<FieldError> errors = check(command);
		if (!errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
		PartyItem item = find(command.number()).orElseThrow();
		this.reports.save(new PartyReport(item, command, this.desk.stamp(actor)));
		this.clocks.countMissed(item);
		this.clocks.askEarlier(item);
		this.events.publishEvent(new CommandAccepted(actor, ACT, item.proposalId(), item.named(), command));
	}

	/** What would keep it from being entered. */
	List<FieldError> check(EnterPartyProgress command) {
		Optional<PartyItem> found = find(command.number());
		if (found.isEmpty()) {
			return List.of(new FieldError("number", "party-unknown-number", List.of(command.number())));
		}
		PartyItem item = found.get();
		if (!item.isOpen()) {
			return List.of(new FieldError("number", "party-not-open", List.of(command.number())));
		}
		List<FieldError> errors = new ArrayList<>();
		LocalDate opened = Objects.requireNonNull(item.openedOn());
		if (command.statedOn().isAfter(this.clocks.today())) {
			errors.add(new FieldError("statedOn", "in-future", List.of()));
		}
		else if (command.statedOn().isBefore(opened)) {
			errors.add(new FieldError("statedOn", "party-before-opened", List.of(opened.toString())));
		}
		boolean there = this.reports.findByPartyItemIdOrderById(item.id())
			.stream()
			.anyMatch((report) -> report.says(command));
		if (there) {
			errors.add(new FieldError("text", "party-progress-twice", List.of()));
		}
		return errors;
	}

	private Optional<PartyItem> find(String text) {
		return PartyNumber.of(text)
			.flatMap((number) -> this.items.findByYearNoAndSequenceNo(number.year(), number.no()));
	}

}
