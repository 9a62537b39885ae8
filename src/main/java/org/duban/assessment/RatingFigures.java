package org.duban.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.duban.assessment.Aggregation.Mean;
import org.duban.assessment.Aggregation.Rating;
import org.duban.assessment.RatingRows.Verdict;
import org.duban.organisation.Channel;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.Units;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * What units and proposers think of each other, all together and after the day is over. A
 * member reads what units think of the own proposals, a unit what proposers think of it.
 */
@Component
@Transactional(readOnly = true)
public class RatingFigures {

	private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

	private final RatingRows rows;

	private final RatingTerm term;

	private final Units units;

	private final Dictionaries dictionaries;

	private final AssessmentWords words;

	RatingFigures(RatingRows rows, RatingTerm term, Units units, Dictionaries dictionaries, AssessmentWords words) {
		this.rows = rows;
		this.term = term;
		this.units = units;
		this.dictionaries = dictionaries;
		this.words = words;
	}

	/**
	 * A group of ratings.
	 *
	 * @param raters how many units
	 * @param means by the code of what is rated
	 */
	public record Row(String name, int raters, int ratings, Map<String, BigDecimal> means, BigDecimal overall) {

	}

	/**
	 * What proposers think of a unit: their verdicts in percent, and their marks.
	 *
	 * @param raters null where they are too few
	 * @param marks null where they are too few
	 */
	public record UnitRow(String unit, String name, @Nullable Integer raters, @Nullable BigDecimal attitude,
			@Nullable BigDecimal result, @Nullable Row marks) {

	}

	/**
	 * What a year came to.
	 *
	 * @param closed whether the day is over; before it there is nothing to read
	 * @param least how many must have rated
	 * @param own whether it is about the reader's own proposals
	 */
	public record Year(int year, LocalDate closing, boolean closed, int least, boolean own, List<Row> proposals,
			List<UnitRow> units) {

	}

	public static boolean reads(Actor actor) {
		return AssessmentRoles.reads(actor) || actor.unit() != null || RatingDesk.proposes(actor);
	}

	public Year of(int year, Actor actor) {
		AssessmentBook.require(reads(actor), actor);
		boolean closed = this.term.closed(year);
		boolean own = RatingDesk.proposes(actor) && !AssessmentRoles.reads(actor);
		return new Year(year, this.term.closing(year), closed, this.term.least(), own,
				closed ? proposals(year, actor) : List.of(), closed ? units(year, actor) : List.of());
	}

	public int thisYear() {
		return this.term.today().getYear();
	}

	private List<Row> proposals(int year, Actor actor) {
		Aggregation together = new Aggregation(this.term.least());
		if (AssessmentRoles.readsAll(actor)) {
			return together.of(this.rows.ofProposals(year)).stream().map(this::row).toList();
		}
		List<Rating> own = RatingDesk.proposes(actor) ? this.rows.ofProposer(actor.username(), year) : List.of();
		return together.enough(own) ? List.of(row(Aggregation.mean(Aggregation.ALL, own))) : List.of();
	}

	private Row row(Mean mean) {
		String name = switch (mean.group()) {
			case Aggregation.ALL -> this.words.text("rating.all");
			case Aggregation.REST -> this.words.text("rating.rest");
			default -> this.dictionaries.find(Dictionaries.CATEGORY, mean.group())
				.map(Dictionaries.Entry::shown)
				.orElse(mean.group());
		};
		return new Row(name, mean.raters(), mean.ratings(), mean.means(), mean.overall());
	}

	private List<UnitRow> units(int year, Actor actor) {
		Map<String, List<Verdict>> byUnit = new TreeMap<>();
		this.rows.verdicts(year, this.term.closing(year))
			.forEach((one) -> byUnit.computeIfAbsent(one.unit(), (any) -> new ArrayList<>()).add(one));
		Map<String, List<Rating>> marks = new HashMap<>();
		this.rows.ofUnits(year)
			.forEach((one) -> marks.computeIfAbsent(one.group(), (any) -> new ArrayList<>()).add(one));
		marks.keySet().forEach((unit) -> byUnit.putIfAbsent(unit, List.of()));
		return byUnit.entrySet()
			.stream()
			.map((entry) -> Map.entry(named(entry.getKey()), entry.getValue()))
			.filter((entry) -> AssessmentRoles.mayRead(actor, entry.getKey()))
			.map((entry) -> row(entry.getKey(), entry.getValue(),
					marks(marks.getOrDefault(entry.getKey().code(), List.of()))))
			.toList();
	}

	private UnitScore.Of named(String code) {
		return Optional.of(code)
			.flatMap(this.units::find)
			.map((unit) -> new UnitScore.Of(code, unit.name(), unit.channel().name()))
			.orElse(new UnitScore.Of(code, code, Channel.OTHER.name()));
	}

	private @Nullable Row marks(List<Rating> given) {
		return new Aggregation(this.term.least()).enough(given) ? row(Aggregation.mean(Aggregation.ALL, given)) : null;
	}

	private UnitRow row(UnitScore.Of unit, List<Verdict> given, @Nullable Row marks) {
		int raters = (int) given.stream().map(Verdict::signer).distinct().count();
		if (raters < this.term.least()) {
			return new UnitRow(unit.code(), unit.name(), null, null, null, marks);
		}
		return new UnitRow(unit.code(), unit.name(), raters,
				share(given.stream().filter(Verdict::attitude).count(), given.size()),
				share(given.stream().filter(Verdict::result).count(), given.size()), marks);
	}

	private static BigDecimal share(long part, int of) {
		return Points.part(HUNDRED, BigDecimal.valueOf(part), BigDecimal.valueOf(of));
	}

}
