package org.duban.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.duban.workflow.FieldError;

/**
 * What is assessed, and how much each line weighs.
 *
 * @param items in their order
 */
record AssessmentScheme(List<SchemeItem> items) {

	/** UA-01: what all lines but the deductions bring together. */
	static final BigDecimal FULL = BigDecimal.valueOf(100);

	/** No single thing costs more. */
	private static final BigDecimal COSTS_MOST = BigDecimal.TEN;

	AssessmentScheme {
		items = List.copyOf(items);
	}

	Optional<SchemeItem> find(String code) {
		return this.items.stream().filter((item) -> item.code().equals(code)).findFirst();
	}

	List<SchemeItem> manual() {
		return this.items.stream().filter(SchemeItem::manual).toList();
	}

	BigDecimal sum() {
		return this.items.stream()
			.filter((item) -> !item.deducts())
			.map(SchemeItem::weight)
			.reduce(BigDecimal.ZERO, BigDecimal::add);
	}

	/** What is wrong with it as a file; the house does not start with such a one. */
	List<String> faults() {
		List<String> faults = new ArrayList<>();
		if (sum().compareTo(FULL) != 0) {
			faults.add("the lines bring " + sum().toPlainString() + " points and not " + FULL);
		}
		Set<String> codes = new HashSet<>();
		Set<Measure> measures = new HashSet<>();
		for (SchemeItem item : this.items) {
			if (!codes.add(item.code())) {
				faults.add(item.code() + " stands there twice");
			}
			if (!item.manual() && !measures.add(item.measure())) {
				faults.add(item.measure().code() + " is measured twice");
			}
			if (!possible(item, item.weight())) {
				faults.add(item.code() + " cannot weigh " + item.weight().toPlainString());
			}
		}
		return faults;
	}

	/** UA-02: what is wrong with other weights, each named by its field. */
	List<FieldError> check(Map<String, BigDecimal> weights) {
		List<FieldError> errors = new ArrayList<>();
		for (String code : weights.keySet()) {
			if (find(code).isEmpty()) {
				errors.add(new FieldError("weights." + code, "unknown-code", List.of(code)));
			}
		}
		for (SchemeItem item : this.items) {
			BigDecimal weight = weights.get(item.code());
			if (weight == null) {
				errors.add(new FieldError("weights." + item.code(), "required", List.of()));
			}
			else if (!possible(item, weight)) {
				errors.add(new FieldError("weights." + item.code(), "assessment-weight",
						List.of((item.deducts() ? COSTS_MOST : FULL).toPlainString())));
			}
		}
		if (errors.isEmpty()) {
			String sum = with(weights).sum().stripTrailingZeros().toPlainString();
			if (with(weights).sum().compareTo(FULL) != 0) {
				errors.add(new FieldError("weights", "assessment-weights-sum", List.of(sum)));
			}
		}
		return errors;
	}

	/** Points go down to hundredths. */
	private static boolean possible(SchemeItem item, BigDecimal weight) {
		return weight.signum() >= 0 && weight.compareTo(item.deducts() ? COSTS_MOST : FULL) <= 0
				&& weight.stripTrailingZeros().scale() <= Points.SCALE;
	}

	/** The same lines with other weights; a line that is not named keeps its own. */
	AssessmentScheme with(Map<String, BigDecimal> weights) {
		return new AssessmentScheme(this.items.stream()
			.map((item) -> item.weighing(weights.getOrDefault(item.code(), item.weight())))
			.toList());
	}

}
