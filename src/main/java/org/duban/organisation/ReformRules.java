package org.duban.organisation;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

import org.apache.commons.lang3.StringUtils;
import org.duban.workflow.FieldError;

/** What a reform must be: of a unit that exists, into units that exist, and not twice. */
final class ReformRules {

	private static final int LONGEST_NAME = 60;

	private static final int LONGEST_BASIS = 500;

	private ReformRules() {
	}

	static List<FieldError> wrong(UnitRegister.Wanted wanted, List<HandlingUnit> units, LocalDate today) {
		List<FieldError> errors = new ArrayList<>();
		if (active(units, wanted.unit()).isEmpty()) {
			errors.add(error("unit", "unknown-unit", wanted.unit()));
		}
		if (StringUtils.isBlank(wanted.basis())) {
			errors.add(error("basis", "required"));
		}
		else if (wanted.basis().strip().length() > LONGEST_BASIS) {
			errors.add(error("basis", "too-long", LONGEST_BASIS, wanted.basis().strip().length()));
		}
		LocalDate inForce = wanted.inForce();
		if (inForce == null) {
			errors.add(error("inForce", "required"));
		}
		else if (inForce.isBefore(today)) {
			errors.add(error("inForce", "reform-in-past"));
		}
		switch (wanted.kind()) {
			case RENAME -> name("newName", wanted.newName(), units, errors);
			case MERGE -> successors(wanted, units, 1, errors);
			case SPLIT -> successors(wanted, units, 2, errors);
		}
		return errors;
	}

	static void name(String field, @org.jspecify.annotations.Nullable String name, List<HandlingUnit> units,
			List<FieldError> errors) {
		if (StringUtils.isBlank(name)) {
			errors.add(error(field, "required"));
			return;
		}
		String wanted = name.strip();
		if (wanted.length() > LONGEST_NAME) {
			errors.add(error(field, "too-long", LONGEST_NAME, wanted.length()));
		}
		if (units.stream().anyMatch((unit) -> unit.active() && unit.name().equals(wanted))) {
			errors.add(error(field, "unit-name-taken", wanted));
		}
	}

	private static void successors(UnitRegister.Wanted wanted, List<HandlingUnit> units, int least,
			List<FieldError> errors) {
		List<String> codes = wanted.successors();
		if (new HashSet<>(codes).size() != codes.size() || codes.size() < least || (least == 1 && codes.size() > 1)) {
			errors.add(error("successors", (least == 1) ? "one-successor" : "two-successors"));
		}
		for (String code : codes) {
			if (code.equals(wanted.unit())) {
				errors.add(error("successors", "same-unit"));
			}
			else if (active(units, code).isEmpty()) {
				errors.add(error("successors", "unknown-unit", code));
			}
		}
	}

	private static Optional<HandlingUnit> active(List<HandlingUnit> units, String code) {
		return units.stream().filter((unit) -> unit.active() && unit.code().equals(code)).findFirst();
	}

	private static FieldError error(String field, String code, Object... arguments) {
		return new FieldError(field, code, List.of(arguments));
	}

}
