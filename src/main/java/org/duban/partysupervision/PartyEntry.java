package org.duban.partysupervision;

import java.util.ArrayList;
import java.util.List;
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
 * Items are handed over by the clerk, a committee or the party office itself, each for a
 * case that they may see; by the party office also what belongs to no case.
 */
@Component
@Transactional
public class PartyEntry {

	static final String ACT = "enter-party-item";

	private static final String COMMITTEE = "committee";

	private static final List<String> OFFICES = List.of("clerk", "party-office");

	private final PartyDesk desk;

	private final PartyPlaces places;

	private final ApplicationEventPublisher events;

	PartyEntry(PartyDesk desk, PartyPlaces places, ApplicationEventPublisher events) {
		this.desk = desk;
		this.places = places;
		this.events = events;
	}

	public static boolean mayEnter(Actor actor) {
		return actor.is(COMMITTEE) || OFFICES.stream().anyMatch(actor::is);
	}

	/** What belongs to no case. */
	public static boolean mayEnterLoose(Actor actor) {
		return LooseItems.mayEnter(actor);
	}

	/** What is agreed under a key supervision is handed over by its own committee. */
	static boolean onlyCommittee(Actor actor) {
		return actor.is(COMMITTEE) && OFFICES.stream().noneMatch(actor::is);
	}

	/**
	 * @return the item's id
	 * @throws CommandRefused naming what is wrong
	 */
	public long enter(EnterPartyItem command, Actor actor) {
		if (!mayEnter(actor)) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
		List<FieldError> errors = new ArrayList<>();
		Optional<PartyItem.Place> place = this.places.find(command, actor, errors);
		if (place.isEmpty() || !errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
		PartyItem item = this.desk.begin(new PartyItem(place.get(), command, this.desk.stamp(actor)));
		this.events.publishEvent(new CommandAccepted(actor, ACT, item.proposalId(), item.named(), command));
		return item.id();
	}

	/** What would keep it from being entered. */
	List<FieldError> check(EnterPartyItem command, Actor actor) {
		List<FieldError> errors = new ArrayList<>();
		this.places.find(command, actor, errors);
		return errors;
	}

}
