package org.duban.assessment;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.duban.workflow.People;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The weights of a year: changed with a reason, and tried before on a year that was. */
@Component
@Transactional
public class WeightsDesk {

	private final AssessmentSchemes schemes;

	private final UnitScores scores;

	private final AssessmentRepository assessments;

	private final AssessmentBook book;

	private final People people;

	WeightsDesk(AssessmentSchemes schemes, UnitScores scores, AssessmentRepository assessments, AssessmentBook book,
			People people) {
		this.schemes = schemes;
		this.scores = scores;
		this.assessments = assessments;
		this.book = book;
		this.people = people;
	}

	/** A line with its weight. */
	public record Weight(String code, String name, String nameEn, boolean deducts, BigDecimal weight) {

	}

	/** Weights that somebody set. */
	public record Edition(int year, int edition, String reason, String madeBy, String madeAt) {

	}

	public record Sheet(int year, List<Weight> weights, List<Edition> editions, boolean fixed) {

	}

	/**
	 * A unit before and after.
	 *
	 * @param before its place, null for one that stands apart
	 */
	public record Change(String unit, String name, @Nullable Integer before, @Nullable Integer after,
			BigDecimal totalBefore, BigDecimal totalAfter) {

		/** How many places it goes up; down where negative. */
		public int up() {
			return (this.before != null && this.after != null) ? this.before - this.after : 0;
		}

	}

	@Transactional(readOnly = true)
	public Sheet sheet(int year, Actor actor) {
		AssessmentBook.require(AssessmentRoles.weighs(actor), actor);
		return new Sheet(year,
				this.schemes.of(year)
					.items()
					.stream()
					.map((item) -> new Weight(item.code(), item.name(), item.nameEn(), item.deducts(), item.weight()))
					.toList(),
				this.schemes.editions(year)
					.stream()
					.map((one) -> new Edition(one.year(), one.edition(), one.reason(), named(one.madeBy()),
							one.madeAt().toLocalDate().toString()))
					.toList(),
				fixed(year));
	}

	private String named(String username) {
		return this.people.actor(username).map(Actor::name).orElse(username);
	}

	/** UA-03: what units have been told by is not changed any more. */
	public void set(int year, SetWeights command, Actor actor) {
		AssessmentBook.require(AssessmentRoles.weighs(actor), actor);
		List<FieldError> errors = new ArrayList<>(this.schemes.of(year).check(command.weights()));
		if (year < 2000 || year > this.book.today().getYear() + 1) {
			errors.add(new FieldError("", "assessment-weights-year", List.of()));
		}
		else if (fixed(year)) {
			errors.add(new FieldError("", "assessment-weights-fixed", List.of()));
		}
		AssessmentBook.refuse(errors);
		WeightsEdition edition = this.schemes.add(year, command, this.book.stamp(actor));
		this.book.said(actor, "set-weights", Map.of("assessmentSchemeId", edition.id()), command);
	}

	/**
	 * Also where it would change a later year, which goes by the earlier one's weights.
	 */
	private boolean fixed(int year) {
		return this.assessments.findAllByOrderByYearNoDesc()
			.stream()
			.anyMatch((one) -> one.year() >= year && !one.is(AssessmentState.OPEN));
	}

	/**
	 * UA-04: what a year would have come to; writes nothing.
	 * @throws CommandRefused naming the weights that are wrong
	 */
	@Transactional(readOnly = true)
	public List<Change> rehearse(int year, Map<String, BigDecimal> weights, Actor actor) {
		AssessmentBook.require(AssessmentRoles.weighs(actor), actor);
		AssessmentScheme scheme = this.schemes.of(year);
		AssessmentBook.refuse(scheme.check(weights));
		List<Ranked> before = this.scores.of(year);
		AssessmentScheme other = scheme.with(weights);
		List<UnitScore> scored = before.stream().map((one) -> one.score().by(other)).toList();
		// Who stood apart stands apart, also by a number of cases that has changed since.
		List<Ranked> after = Ranked.all(scored,
				before.stream()
					.filter((one) -> !one.few())
					.mapToInt((one) -> one.score().cases())
					.min()
					.orElse(Integer.MAX_VALUE));
		return after.stream().map((one) -> change(before, one)).toList();
	}

	private static Change change(List<Ranked> before, Ranked after) {
		UnitScore.Of unit = after.score().unit();
		Ranked was = before.stream().filter((one) -> one.score().unit().equals(unit)).findFirst().orElseThrow();
		return new Change(unit.code(), unit.name(), was.place(), after.place(), was.score().total(),
				after.score().total());
	}

}
