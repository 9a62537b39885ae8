package org.duban.partysupervision;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

import org.duban.assignment.AssignmentFacts;
import org.duban.assignment.AssignmentState;
import org.duban.assignment.Assignments;
import org.duban.document.CaseVisibility;
import org.duban.partysupervision.PartyItem.Place;
import org.duban.proposal.CaseState;
import org.duban.proposal.Cases;
import org.duban.proposal.KeySupervisions;
import org.duban.proposal.ProposalFacts;
import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What an item that is handed over may be about, and whose it may be. */
@Component
class PartyPlaces {

	/** The unit may still give the case back, or has not said that it takes it. */
	private static final Set<AssignmentState> UNSIGNED = EnumSet.of(AssignmentState.PENDING,
			AssignmentState.RETURN_REQUESTED);

	private final Sources sources;

	private final LooseItems loose;

	private final PartyItemRepository items;

	private final PartyClocks clocks;

	PartyPlaces(Sources sources, LooseItems loose, PartyItemRepository items, PartyClocks clocks) {
		this.sources = sources;
		this.loose = loose;
		this.items = items;
		this.clocks = clocks;
	}

	/** What is asked of other rooms. */
	@Component
	record Sources(Cases cases, Assignments assignments, CaseVisibility visibility, KeySupervisions supervisions,
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

	/**
	 * @param errors takes what is wrong
	 * @return nothing if there is no such place
	 */
	Optional<Place> find(EnterPartyItem command, Actor actor, List<FieldError> errors) {
		if (!command.dueOn().isAfter(this.clocks.today())) {
			errors.add(new FieldError("dueOn", "in-past", List.of()));
		}
		Optional<Place> place = command.isLoose() ? this.loose.place(command, actor, errors)
				: ofCase(command, String.valueOf(command.caseNo()), actor, errors);
		place.filter((found) -> this.items.existsByActiveKey(found.keyOf(command.content())))
			.ifPresent((found) -> errors.add(new FieldError("content", "party-item-twice", List.of())));
		return place;
	}

	private Optional<Place> ofCase(EnterPartyItem command, String caseNo, Actor actor, List<FieldError> errors) {
		Optional<ProposalFacts> found = this.sources.find(caseNo, actor);
		if (found.isEmpty()) {
			errors.add(new FieldError("caseNo", "party-unknown-case", List.of(caseNo)));
			return Optional.empty();
		}
		ProposalFacts facts = found.get();
		errors.addAll(ofCase(command, caseNo, facts, actor));
		Optional<AssignmentFacts> unit = this.sources.assignments()
			.open(facts.id())
			.stream()
			.filter((part) -> part.unit().equals(command.unit()))
			.findFirst();
		if (unit.filter((part) -> !UNSIGNED.contains(part.state())).isEmpty()) {
			errors.add(new FieldError("unit", "party-unit", List.of(caseNo)));
		}
		return unit.map((part) -> new Place(facts.id(), part.id(), null));
	}

	private List<FieldError> ofCase(EnterPartyItem command, String caseNo, ProposalFacts facts, Actor actor) {
		List<FieldError> errors = new ArrayList<>();
		if (facts.state() == CaseState.ARCHIVED) {
			errors.add(new FieldError("caseNo", "party-archived-case", List.of(caseNo)));
		}
		if (PartyEntry.onlyCommittee(actor) && this.sources.supervisions().heldByOthers(facts.id(), actor)) {
			errors.add(new FieldError("caseNo", "party-other-committee", List.of()));
		}
		if (command.source().equals("consultation") && !facts.key()) {
			errors.add(new FieldError("source", "party-not-key", List.of(caseNo)));
		}
		// Who takes part in a case is said there.
		if (!command.others().isEmpty()) {
			errors.add(new FieldError("coUnits", "party-co-units-of-case", List.of(caseNo)));
		}
		return errors;
	}

}
