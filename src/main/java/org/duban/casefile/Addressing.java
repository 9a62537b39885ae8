package org.duban.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.duban.casefile.CaseActs.Named;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** Whom a leader's instruction on a case may be given to, and who answers it. */
@Component
class Addressing {

	private final Units units;

	private final Words words;

	Addressing(Units units, Words words) {
		this.units = units;
		this.words = words;
	}

	/** The case's units, their offices and the committee's. */
	List<Named> of(Map<String, Object> file) {
		List<String> codes = CaseRows.of(file, "assignments")
			.stream()
			.filter((row) -> !List.of("REASSIGNED", "CANCELLED").contains(Objects.toString(row.get("state"))))
			.map((row) -> Objects.toString(row.get("unit")))
			.distinct()
			.toList();
		List<HandlingUnit> handling = codes.stream().map(this.units::find).flatMap(Optional::stream).toList();
		List<Named> choices = new ArrayList<>(
				handling.stream().map((unit) -> new Named(unit.code(), unit.name())).toList());
		List<String> offices = new ArrayList<>(List.of("clerk"));
		handling.forEach((unit) -> offices.add(unit.channel().officeGroup()));
		offices.stream().distinct().forEach((group) -> choices.add(new Named(group, this.words.of("group", group))));
		return choices;
	}

	/** Open ones that the actor was asked to follow up; whoever stands in sees all. */
	static List<Named> asked(Map<String, Object> file, Actor actor) {
		List<Map<String, @Nullable Object>> open = CaseRows.of(file, "instructions")
			.stream()
			.filter((row) -> "OPEN".equals(row.get("state")))
			.toList();
		List<Map<String, @Nullable Object>> own = open.stream().filter((row) -> isFor(row, actor)).toList();
		return (own.isEmpty() ? open : own).stream()
			.map((row) -> new Named(String.valueOf(row.get("id")),
					row.get("givenOn") + " " + row.get("leader") + "（" + row.get("addresseeName") + "）"))
			.toList();
	}

	private static boolean isFor(Map<String, @Nullable Object> row, Actor actor) {
		String addressee = String.valueOf(row.get("addressee"));
		return addressee.equals(actor.unit()) || actor.is(addressee);
	}

}
