package org.duban.performance;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** What the items weigh from a year on, and why. */
@Entity
@Table(name = "performance_scheme")
class SchemeEdition {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private int yearNo;

	private String reason;

	private String changedBy;

	private LocalDateTime changedAt;

	@ElementCollection
	@CollectionTable(name = "performance_weight", joinColumns = @JoinColumn(name = "scheme_id"))
	@OrderBy("code")
	private List<ItemWeight> weights = new ArrayList<>();

	@SuppressWarnings("NullAway.Init")
	protected SchemeEdition() {
	}

	SchemeEdition(SetScheme command, Stamp stamp) {
		this.yearNo = command.year();
		this.reason = command.reason().strip();
		this.changedBy = stamp.by();
		this.changedAt = stamp.at();
		command.weights()
			.forEach((one) -> this.weights.add(new ItemWeight(one.code(), one.weight().each(), one.weight().most())));
	}

	/** In hundredths. */
	@Embeddable
	record ItemWeight(String code, int eachPoints, int mostPoints) {
	}

	Map<String, Scheme.Weight> weights() {
		return this.weights.stream()
			.collect(
					Collectors.toMap(ItemWeight::code, (one) -> new Scheme.Weight(one.eachPoints(), one.mostPoints())));
	}

	int yearNo() {
		return this.yearNo;
	}

	String reason() {
		return this.reason;
	}

	String changedBy() {
		return this.changedBy;
	}

	LocalDateTime changedAt() {
		return this.changedAt;
	}

}
