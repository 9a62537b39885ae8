package org.duban.excellence;

import java.util.List;
import java.util.stream.Collectors;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** One row of what the records bring a candidate, with its source. */
@Entity
@Table(name = "excellent_merit")
class Merit {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private long candidateId;

	private String itemCode;

	private String ruleCode;

	private int points;

	/** A line each. */
	private String sourceWords;

	@SuppressWarnings("NullAway.Init")
	protected Merit() {
	}

	Merit(long candidateId, Merits.Row row) {
		this.candidateId = candidateId;
		this.itemCode = row.itemCode();
		this.ruleCode = row.ruleCode();
		this.points = row.points();
		this.sourceWords = row.source()
			.stream()
			.map((word) -> word.replace('\n', ' '))
			.collect(Collectors.joining("\n"));
	}

	long candidateId() {
		return this.candidateId;
	}

	String itemCode() {
		return this.itemCode;
	}

	String ruleCode() {
		return this.ruleCode;
	}

	int points() {
		return this.points;
	}

	List<String> source() {
		return this.sourceWords.lines().toList();
	}

}
