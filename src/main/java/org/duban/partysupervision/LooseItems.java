package org.duban.partysupervision;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.duban.partysupervision.PartyItem.Place;
import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * What democratic supervision found and nobody proposed: the party office enters it with
 * how it came up and who is to see to it. It is read by that unit, those who take part,
 * the party office and the supervisors, and by nobody else.
 */
@Component
class LooseItems {

	private final PartyUnits units;

	private final PartyClocks clocks;

	LooseItems(PartyUnits units, PartyClocks clocks) {
		this.units = units;
		this.clocks = clocks;
	}

	static boolean mayEnter(Actor actor) {
		return actor.is("party-office");
	}

	/** Who reads all of them. */
	static boolean mayRead(Actor actor) {
		return actor.is("party-office") || actor.is("supervisor");
	}

	Optional<Place> place(EnterPartyItem command, Actor actor, List<FieldError> errors) {
		if (!mayEnter(actor) || !command.source().equals("supervision")) {
			errors.add(new FieldError("caseNo", "required", List.of()));
			return Optional.empty();
		}
		need("activity", command.activity(), errors);
		need("foundBy", command.foundBy(), errors);
		LocalDate found = command.foundOn();
		if (found == null) {
			errors.add(new FieldError("foundOn", "required", List.of()));
		}
		else if (found.isAfter(this.clocks.today())) {
			errors.add(new FieldError("foundOn", "in-future", List.of()));
		}
		if (!this.units.knows(command.unit())) {
			errors.add(new FieldError("unit", "party-unknown-unit", List.of(command.unit())));
		}
		List<String> others = command.others();
		if (!others.stream().allMatch(this.units::knows) || others.contains(command.unit())
				|| new HashSet<>(others).size() < others.size()) {
			errors.add(new FieldError("coUnits", "party-co-units", List.of()));
		}
		return Optional.of(new Place(null, null, command.unit()));
	}

	private static void need(String field, @Nullable String text, List<FieldError> errors) {
		if (text == null || text.isBlank()) {
			errors.add(new FieldError(field, "required", List.of()));
		}
	}

}
