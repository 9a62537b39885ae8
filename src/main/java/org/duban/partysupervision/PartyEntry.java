package org.duban.partysupervision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.AssignmentState;
import org.duban.assignment.Assignments;
import org.duban.document.CaseVisibility;
import org.duban.proposal.CaseState;
import org.duban.proposal.Cases;
import org.duban.proposal.KeySupervisions;
import org.duban.proposal.ProposalFacts;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Items are handed over by the clerk, a committee or the party office itself, each for a
 * case that they may see.
 */
@Component
@Transactional
public class PartyEntry {

	static final String ACT = "enter-party-item";

	private static final String COMMITTEE = "committee";

	private static final List<String> OFFICES = List.of("clerk", "party-office");

	/** The unit may still give the case back, or has not said that it takes it. */
	private static final Set<AssignmentState> UNSIGNED = EnumSet.of(AssignmentState.PENDING,
			AssignmentState.RETURN_REQUESTED);

	private final PartyDesk desk;

	private final PartyItemRepository items;

	private final PartyClocks clocks;

	private final Places places;

	private final ApplicationEventPublisher events;

	PartyEntry(PartyDesk desk, PartyItemRepository items, PartyClocks clocks, Places places,
			ApplicationEventPublisher events) {
		this.desk = desk;
		this.items = items;
		this.clocks = clocks;
		this.places = places;
		this.events = events;
	}

	/** What an item is about, asked of other rooms. */
	@Component
	record Places(Cases cases, Assignments assignments, CaseVisibility visibility, KeySupervisions supervisions,
			JdbcClient jdbc) {

		/** The case of a number as far as the actor may see it. */
		Optional<ProposalFacts> find(String caseNo, Actor actor) {
			return this.jdbc.sql("select id from proposal where case_no = ?")
				.param(caseNo.strip())
				.query(Long.class)
				.list()
				.stream()
				.filter((id) -> this.visibility.maySee(actor, id))
				.findFirst()
				.map(this.cases::facts);
		}

	}

	/** What is agreed under a key supervision is handed over by its own committee. */
	private boolean otherCommittee(ProposalFacts facts, Actor actor) {
		return actor.is(COMMITTEE) && OFFICES.stream().noneMatch(actor::is)
				&& this.places.supervisions().heldByOthers(facts.id(), actor);
	}

	public static boolean mayEnter(Actor actor) {
		return actor.is(COMMITTEE) || OFFICES.stream().anyMatch(actor::is);
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
		Optional<PartyItem.Place> place = place(command, actor, errors);
		if (place.isEmpty() || !errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
		PartyItem item = this.desk.begin(new PartyItem(place.get(), command, this.desk.stamp(actor)));
		this.events.publishEvent(new CommandAccepted(actor, ACT, item.proposalId(),
				Map.of("partyItemId", item.id(), "assignmentId", item.assignmentId()), command));
		return item.id();
	}

	/** What would keep it from being entered. */
	List<FieldError> check(EnterPartyItem command, Actor actor) {
		List<FieldError> errors = new ArrayList<>();
		place(command, actor, errors);
		return errors;
	}

	private Optional<PartyItem.Place> place(EnterPartyItem command, Actor actor, List<FieldError> errors) {
		if (!command.dueOn().isAfter(this.clocks.today())) {
			errors.add(new FieldError("dueOn", "in-past", List.of()));
		}
		Optional<ProposalFacts> found = this.places.find(command.caseNo(), actor);
		if (found.isEmpty()) {
			errors.add(new FieldError("caseNo", "party-unknown-case", List.of(command.caseNo())));
			return Optional.empty();
		}
		ProposalFacts facts = found.get();
		if (facts.state() == CaseState.ARCHIVED) {
			errors.add(new FieldError("caseNo", "party-archived-case", List.of(command.caseNo())));
		}
		if (otherCommittee(facts, actor)) {
			errors.add(new FieldError("caseNo", "party-other-committee", List.of()));
		}
		if (command.source().equals("consultation") && !facts.key()) {
			errors.add(new FieldError("source", "party-not-key", List.of(command.caseNo())));
		}
		Optional<AssignmentFacts> unit = this.places.assignments()
			.open(facts.id())
			.stream()
			.filter((part) -> part.unit().equals(command.unit()))
			.findFirst();
		if (unit.filter((part) -> !UNSIGNED.contains(part.state())).isEmpty()) {
			errors.add(new FieldError("unit", "party-unit", List.of(command.caseNo())));
		}
		unit.filter((part) -> this.items.existsByActiveKey(PartyItem.keyOf(part.id(), command.content())))
			.ifPresent((part) -> errors.add(new FieldError("content", "party-item-twice", List.of())));
		return unit.map((part) -> new PartyItem.Place(facts.id(), part.id()));
	}

}
