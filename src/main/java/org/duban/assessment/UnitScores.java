package org.duban.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duban.organisation.Channel;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;

import org.springframework.stereotype.Component;

/** UA-14: scores are computed of what is there now; only what was published is kept. */
@Component
class UnitScores {

	private final Parts parts;

	private final AssessmentSchemes schemes;

	private final Rows rows;

	private final Results results;

	private final AssessmentBook book;

	UnitScores(Parts parts, AssessmentSchemes schemes, Rows rows, Results results, AssessmentBook book) {
		this.parts = parts;
		this.schemes = schemes;
		this.rows = rows;
		this.results = results;
		this.book = book;
	}

	@Component
	record Rows(AssessmentRepository assessments, SelfClaimRepository claims, AssessmentObjectionRepository objections,
			Units units) {

	}

	/** What people said, beside what the records say. */
	private record Spoken(List<SelfClaim> claims, List<AssessmentObjection> objections) {

		Optional<SelfClaim> claim(String unit, String item) {
			return this.claims.stream().filter((one) -> one.unit().equals(unit) && one.item().equals(item)).findFirst();
		}

		SourceRow standing(String unit, String item, SourceRow row) {
			return this.objections.stream().anyMatch((one) -> one.takesOut(unit, item, row.key())) ? row.without()
					: row;
		}

	}

	/** Of a year, in their places: as published, else as they stand now. */
	List<Ranked> of(int year) {
		Optional<Assessment> published = this.rows.assessments()
			.findByYearNo(year)
			.filter((one) -> one.is(AssessmentState.PUBLISHED));
		return published.map((one) -> this.results.of(one.id())).orElseGet(() -> standing(year));
	}

	/** As they stand now, with every row. */
	List<Ranked> standing(int year) {
		AssessmentScheme scheme = this.schemes.of(year);
		Spoken spoken = this.rows.assessments()
			.findByYearNo(year)
			.map((one) -> new Spoken(this.rows.claims().findByAssessmentIdOrderById(one.id()),
					this.rows.objections().findByAssessmentIdOrderById(one.id())))
			.orElse(new Spoken(List.of(), List.of()));
		Map<String, List<Part>> byUnit = new LinkedHashMap<>();
		this.parts.of(year)
			.forEach((part) -> byUnit.computeIfAbsent(part.unit(), (any) -> new ArrayList<>()).add(part));
		List<UnitScore> scores = byUnit.entrySet()
			.stream()
			.map((unit) -> score(unit.getKey(), unit.getValue(), scheme, spoken))
			.toList();
		return Ranked.all(scores, this.book.least());
	}

	private UnitScore score(String unit, List<Part> own, AssessmentScheme scheme, Spoken spoken) {
		List<ScoredItem> items = scheme.items()
			.stream()
			.map((item) -> item.manual() ? claimed(unit, item, spoken) : measured(unit, item, own, spoken))
			.toList();
		return new UnitScore(named(unit), (int) own.stream().filter(Part::answers).count(), items);
	}

	private static ScoredItem claimed(String unit, SchemeItem item, Spoken spoken) {
		return spoken.claim(unit, item.code())
			.map((claim) -> ScoredItem.of(item, claim.counted(), claim.weight(), List.of()))
			.orElseGet(() -> ScoredItem.of(item, BigDecimal.ZERO, item.weight(), List.of()));
	}

	private ScoredItem measured(String unit, SchemeItem item, List<Part> own, Spoken spoken) {
		return ScoredItem.of(item,
				own.stream()
					.flatMap((part) -> part.rows(item.measure(), this.book.today()))
					.map((row) -> spoken.standing(unit, item.code(), row))
					.toList());
	}

	private UnitScore.Of named(String code) {
		return this.rows.units()
			.find(code)
			.map((unit) -> new UnitScore.Of(code, unit.name(), unit.channel().name()))
			.orElse(new UnitScore.Of(code, code, Channel.OTHER.name()));
	}

	/** Of what a unit is called. */
	String name(String code) {
		return this.rows.units().find(code).map(HandlingUnit::name).orElse(code);
	}

}
