package org.duban.assignment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

import org.duban.workflow.FieldError;

/**
 * Who may handle a case together: one MAIN unit with any number of CO units, or at least
 * two SEPARATE ones; nobody twice.
 */
final class UnitMix {

	private UnitMix() {
	}

	static List<FieldError> refusals(List<UnitInRole> units) {
		List<FieldError> errors = new ArrayList<>(repeated(units));
		if (!coherent(units.stream().map(UnitInRole::role).toList())) {
			errors.add(new FieldError("units", "one-main-or-separate", List.of()));
		}
		return errors;
	}

	static List<FieldError> repeated(List<UnitInRole> units) {
		List<FieldError> errors = new ArrayList<>();
		Set<String> seen = new HashSet<>();
		for (int i = 0; i < units.size(); i++) {
			if (!seen.add(units.get(i).unit())) {
				errors.add(new FieldError("units[" + i + "].unit", "unit-twice", List.of(units.get(i).unit())));
			}
		}
		return errors;
	}

	static boolean coherent(List<UnitRole> roles) {
		long separate = count(roles, UnitRole.SEPARATE);
		if (separate > 0) {
			return separate == roles.size() && separate > 1;
		}
		return count(roles, UnitRole.MAIN) == 1;
	}

	private static long count(List<UnitRole> roles, UnitRole role) {
		return roles.stream().filter((each) -> each == role).count();
	}

}
