package org.duban.assignment;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;

import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.duban.workflow.FieldError;
import org.duban.workflow.Options.Choice;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** The units that may be named, and what is wrong with one that may not. */
@Component
class UnitChoices {

	private final Units units;

	private final MessageSource messages;

	private final Workload workload;

	UnitChoices(Units units, MessageSource messages, Workload workload) {
		this.units = units;
		this.messages = messages;
		this.workload = workload;
	}

	List<Choice> all() {
		return those((unit) -> true);
	}

	List<Choice> ofOffice(@Nullable String officeGroup) {
		return those((unit) -> unit.channel().officeGroup().equals(officeGroup));
	}

	/** Beside each unit what it has to do already. */
	private List<Choice> those(Predicate<HandlingUnit> wanted) {
		Map<String, Workload.Load> loads = this.workload.byUnit();
		return this.units.active()
			.stream()
			.filter(wanted)
			.map((unit) -> new Choice(unit.code(), unit.name(),
					channelOf(unit) + burden(loads.getOrDefault(unit.code(), new Workload.Load(0, 0)))))
			.toList();
	}

	private String burden(Workload.Load load) {
		return String.valueOf(this.messages.getMessage("unit.burden", new Object[] { load.open(), load.late() }, "",
				LocaleContextHolder.getLocale()));
	}

	private String channelOf(HandlingUnit unit) {
		return this.messages.getMessage("channel." + unit.channel().name(), null, unit.channel().name(),
				LocaleContextHolder.getLocale());
	}

	Optional<HandlingUnit> active(String code) {
		return this.units.find(code).filter(HandlingUnit::active);
	}

	/** For units that were found to be active before. */
	HandlingUnit get(String code) {
		return this.units.find(code).orElseThrow(() -> new IllegalStateException("No unit " + code));
	}

	List<FieldError> unknown(List<UnitInRole> named) {
		List<FieldError> errors = new ArrayList<>();
		for (int i = 0; i < named.size(); i++) {
			errors.addAll(unknown("units[" + i + "].unit", named.get(i).unit()));
		}
		return errors;
	}

	/** An absent unit is not unknown. */
	List<FieldError> unknown(String field, @Nullable String code) {
		if (code == null || code.isBlank() || active(code).isPresent()) {
			return List.of();
		}
		return List.of(new FieldError(field, "unknown-unit", List.of(code)));
	}

}
