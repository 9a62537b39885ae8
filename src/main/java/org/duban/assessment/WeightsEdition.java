package org.duban.assessment;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/**
 * Other weights, in force from a year on. None is ever changed: a later one replaces it.
 */
@Entity
@Table(name = "assessment_scheme")
class WeightsEdition {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private int yearNo;

	private int editionNo;

	private String reason;

	private String madeBy;

	private LocalDateTime madeAt;

	@ElementCollection
	@CollectionTable(name = "assessment_scheme_weight", joinColumns = @JoinColumn(name = "scheme_id"))
	@MapKeyColumn(name = "item_code")
	@Column(name = "weight")
	private Map<String, BigDecimal> weights = new TreeMap<>();

	@SuppressWarnings("NullAway.Init")
	protected WeightsEdition() {
	}

	WeightsEdition(int year, int edition, SetWeights command, Stamp stamp) {
		this.yearNo = year;
		this.editionNo = edition;
		this.reason = command.reason().strip();
		this.weights.putAll(command.weights());
		this.madeBy = stamp.by();
		this.madeAt = stamp.at();
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	int year() {
		return this.yearNo;
	}

	int edition() {
		return this.editionNo;
	}

	String reason() {
		return this.reason;
	}

	String madeBy() {
		return this.madeBy;
	}

	LocalDateTime madeAt() {
		return this.madeAt;
	}

	Map<String, BigDecimal> weights() {
		return new TreeMap<>(this.weights);
	}

}
