package org.duban.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;

import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The assessment as its readers see it: the office all units, a unit itself. */
@Component
@Transactional(readOnly = true)
public class AssessmentSheets {

	private final AssessmentBook book;

	private final UnitScores.Rows rows;

	private final UnitScores scores;

	AssessmentSheets(AssessmentBook book, UnitScores.Rows rows, UnitScores scores) {
		this.book = book;
		this.rows = rows;
		this.scores = scores;
	}

	/**
	 * The assessment of a year.
	 *
	 * @param objectUntil the last day to object, null as long as nothing is disclosed
	 * @param basis of the decision to publish
	 */
	public record Year(int year, String state, LocalDate selfUntil, @Nullable LocalDate objectUntil,
			@Nullable LocalDate decidedOn, @Nullable String basis) {

	}

	/**
	 * What one line brought.
	 *
	 * @param kind RATE, MANUAL or DEDUCTION
	 * @param applies whether there was anything to measure
	 */
	public record Point(String code, String measure, String kind, String name, String nameEn, BigDecimal weight,
			BigDecimal counted, BigDecimal of, BigDecimal points, boolean applies, List<SourceRow> rows) {

	}

	/**
	 * A unit's results.
	 *
	 * @param place null where it stands apart or may not be known yet
	 * @param few whether it has too few cases to be compared
	 */
	public record Line(String unit, String name, int cases, @Nullable Integer place, boolean few, BigDecimal base,
			BigDecimal deducted, BigDecimal total, List<Point> points) {

	}

	/** All units of a year that somebody may see. */
	public record Whole(Year year, boolean office, List<Line> lines, List<Objected> objections) {

	}

	/** What a unit claims for a line, and what the office found. */
	public record Claim(String code, String name, String nameEn, BigDecimal weight, @Nullable String text,
			@Nullable BigDecimal own, @Nullable BigDecimal verified, @Nullable String reason) {

	}

	/** What a unit objects to. */
	public record Objected(long id, String unit, String unitName, String item, String nameEn, boolean manual,
			@Nullable SourceRow row, String text, LocalDate on, @Nullable Boolean upheld, @Nullable String answer) {

	}

	/**
	 * One unit of a year with every row.
	 *
	 * @param assesses whether the reader may assess the unit now
	 * @param objects whether the reader may object now
	 */
	public record UnitSheet(Year year, Line line, List<Claim> claims, List<Objected> objections, boolean office,
			boolean assesses, boolean objects) {

	}

	/** The newest first; of a unit those in which it had something to do. */
	public List<Year> years(Actor actor) {
		AssessmentBook.require(AssessmentRoles.reads(actor) || actor.unit() != null, actor);
		return this.rows.assessments()
			.findAllByOrderByYearNoDesc()
			.stream()
			.filter((one) -> AssessmentRoles.reads(actor) || assessed(one.year(), actor))
			.map(this::year)
			.toList();
	}

	private boolean assessed(int year, Actor actor) {
		return this.scores.of(year).stream().anyMatch((one) -> one.score().unit().code().equals(actor.unit()));
	}

	private Year year(Assessment one) {
		return new Year(one.year(), one.state().name(), one.selfUntil(), this.book.objectUntil(one), one.decidedOn(),
				one.decisionBasis());
	}

	public Whole of(int year, Actor actor) {
		AssessmentBook.require(AssessmentRoles.reads(actor), actor);
		Assessment assessment = this.book.get(year);
		List<Ranked> seen = this.scores.of(year)
			.stream()
			.filter((one) -> AssessmentRoles.mayRead(actor, one.score().unit()))
			.toList();
		List<Objected> objections = seen.stream().flatMap((one) -> objections(assessment, one).stream()).toList();
		return new Whole(year(assessment), AssessmentRoles.office(actor),
				seen.stream().map((one) -> line(one, true)).toList(), objections);
	}

	/**
	 * Whoever may not read it learns nothing of whether it is there.
	 */
	public UnitSheet of(int year, String unit, Actor actor) {
		Assessment assessment = this.book.get(year);
		Ranked one = this.scores.of(year)
			.stream()
			.filter((ranked) -> ranked.score().unit().code().equals(unit))
			.filter((ranked) -> AssessmentRoles.mayRead(actor, ranked.score().unit()))
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException("Not assessed in " + year + ": " + unit));
		boolean published = assessment.is(AssessmentState.PUBLISHED);
		boolean speaks = unit.equals(actor.unit()) && AssessmentRoles.speaks(actor);
		LocalDate until = this.book.objectUntil(assessment);
		return new UnitSheet(year(assessment), line(one, published || AssessmentRoles.reads(actor)),
				claims(assessment, one.score()), objections(assessment, one), AssessmentRoles.office(actor),
				speaks && assessment.is(AssessmentState.OPEN) && !this.book.today().isAfter(assessment.selfUntil()),
				speaks && assessment.is(AssessmentState.DISCLOSED) && until != null
						&& !this.book.today().isAfter(until));
	}

	private List<Claim> claims(Assessment assessment, UnitScore score) {
		List<SelfClaim> claims = this.rows.claims().findByAssessmentIdOrderById(assessment.id());
		return score.items()
			.stream()
			.map(ScoredItem::item)
			.filter(SchemeItem::manual)
			.map((item) -> claim(item,
					claims.stream()
						.filter((one) -> one.unit().equals(score.unit().code()) && one.item().equals(item.code()))
						.findFirst()
						.orElse(null)))
			.toList();
	}

	private static Claim claim(SchemeItem item, @Nullable SelfClaim claim) {
		boolean said = claim != null && !claim.text().isEmpty();
		return new Claim(item.code(), item.name(), item.nameEn(), item.weight(),
				(said && claim != null) ? claim.text() : null, (said && claim != null) ? claim.ownPoints() : null,
				(claim != null) ? claim.verifiedPoints() : null, (claim != null) ? claim.verifyReason() : null);
	}

	private List<Objected> objections(Assessment assessment, Ranked ranked) {
		UnitScore score = ranked.score();
		return this.rows.objections()
			.findByAssessmentIdOrderById(assessment.id())
			.stream()
			.filter((one) -> one.unit().equals(score.unit().code()))
			.map((one) -> objected(one, score))
			.toList();
	}

	private static Objected objected(AssessmentObjection one, UnitScore score) {
		ScoredItem item = score.items()
			.stream()
			.filter((scored) -> scored.item().code().equals(one.item()))
			.findFirst()
			.orElseThrow();
		SourceRow row = item.rows()
			.stream()
			.filter((source) -> source.key().equals(one.source()))
			.findFirst()
			.orElse(null);
		return new Objected(one.id(), score.unit().code(), score.unit().name(), item.item().name(),
				item.item().nameEn(), item.item().manual(), row, one.text(), one.madeAt().toLocalDate(), one.upheld(),
				one.answer());
	}

	private static Line line(Ranked one, boolean placed) {
		UnitScore score = one.score();
		return new Line(score.unit().code(), score.unit().name(), score.cases(), placed ? one.place() : null, one.few(),
				score.base(), score.deducted(), score.total(),
				score.items().stream().map(AssessmentSheets::point).toList());
	}

	private static Point point(ScoredItem scored) {
		SchemeItem item = scored.item();
		return new Point(item.code(), item.measure().code(), item.measure().kind().name(), item.name(), item.nameEn(),
				Points.of(item.weight()), scored.counted(), scored.of(), scored.points(), scored.applies(),
				scored.rows());
	}

}
