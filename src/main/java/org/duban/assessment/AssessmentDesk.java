package org.duban.assessment;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The office opens a year's assessment, verifies, discloses, answers and publishes. */
@Component
@Transactional
public class AssessmentDesk {

	private final AssessmentBook book;

	private final UnitScores.Rows rows;

	private final UnitScores scores;

	private final AssessmentSchemes schemes;

	private final Results results;

	AssessmentDesk(AssessmentBook book, UnitScores.Rows rows, UnitScores scores, AssessmentSchemes schemes,
			Results results) {
		this.book = book;
		this.rows = rows;
		this.scores = scores;
		this.schemes = schemes;
		this.results = results;
	}

	public void open(OpenAssessment command, Actor actor) {
		AssessmentBook.require(AssessmentRoles.office(actor), actor);
		int year = command.year();
		List<FieldError> errors = new ArrayList<>();
		List<String> units = List.of();
		if (year > this.book.today().getYear()) {
			errors.add(new FieldError("year", "assessment-year", List.of()));
		}
		else if (this.rows.assessments().findByYearNo(year).isPresent()) {
			errors.add(new FieldError("year", "assessment-twice", List.of(String.valueOf(year))));
		}
		else {
			units = units(this.scores.standing(year));
			if (units.isEmpty()) {
				errors.add(new FieldError("year", "assessment-no-cases", List.of(String.valueOf(year))));
			}
		}
		if (!command.selfUntil().isAfter(this.book.today())) {
			errors.add(new FieldError("selfUntil", "in-past", List.of()));
		}
		AssessmentBook.refuse(errors);
		Assessment assessment = this.rows.assessments().saveAndFlush(new Assessment(command, this.book.stamp(actor)));
		this.book.said(actor, "open-assessment", Map.of("assessmentId", assessment.id()), command);
		this.book.publish(new AssessmentOpened(year, command.selfUntil(), units));
	}

	private static List<String> units(List<Ranked> ranked) {
		return ranked.stream().map((one) -> one.score().unit().code()).toList();
	}

	/** UA-21: also for a unit that said nothing. */
	public void verify(int year, String unit, VerifySelf command, Actor actor) {
		AssessmentBook.require(AssessmentRoles.office(actor), actor);
		Assessment assessment = this.book.get(year);
		requireUnit(year, unit);
		AssessmentBook.require(assessment, AssessmentState.OPEN);
		SchemeItem item = this.schemes.of(year)
			.find(command.item())
			.filter(SchemeItem::manual)
			.orElseThrow(() -> new NoSuchElementException("Nothing to verify in " + command.item()));
		SelfClaim claim = claim(assessment, unit, item.code());
		String reason = (command.reason() != null) ? command.reason().strip() : "";
		List<FieldError> errors = beyond(command.points(), item);
		if (reason.isEmpty() && claim.ownPoints().compareTo(command.points()) != 0) {
			errors.add(new FieldError("reason", "required", List.of()));
		}
		AssessmentBook.refuse(errors);
		claim.verified(command.points(), reason, item.weight(), this.book.stamp(actor));
		this.book.said(actor, "verify-self",
				Map.of("assessmentId", assessment.id(), "assessmentSelfId", this.rows.claims().save(claim).id()),
				command);
	}

	private SelfClaim claim(Assessment assessment, String unit, String item) {
		return this.rows.claims()
			.findByAssessmentIdAndUnitAndItemCode(assessment.id(), unit, item)
			.orElseGet(() -> new SelfClaim(assessment.id(), unit, item));
	}

	private void requireUnit(int year, String unit) {
		if (!units(this.scores.of(year)).contains(unit)) {
			throw new NoSuchElementException("Not assessed: " + unit);
		}
	}

	static List<FieldError> beyond(@Nullable BigDecimal points, SchemeItem item) {
		List<FieldError> errors = new ArrayList<>();
		if (points != null && points.compareTo(item.weight()) > 0) {
			errors.add(new FieldError("points", "assessment-points", List.of(Points.text(item.weight()))));
		}
		return errors;
	}

	/** What units claimed is verified before they are told. */
	public void disclose(int year, DiscloseAssessment command, Actor actor) {
		AssessmentBook.require(AssessmentRoles.office(actor), actor);
		Assessment assessment = this.book.get(year);
		AssessmentBook.require(assessment, AssessmentState.OPEN);
		if (!this.book.today().isAfter(assessment.selfUntil())) {
			AssessmentBook.refuse(
					List.of(new FieldError("", "assessment-self-runs", List.of(assessment.selfUntil().toString()))));
		}
		String waiting = String.join("、",
				this.rows.claims()
					.findByAssessmentIdOrderById(assessment.id())
					.stream()
					.filter((claim) -> claim.verifiedPoints() == null)
					.map((claim) -> this.scores.name(claim.unit()))
					.distinct()
					.toList());
		if (!waiting.isEmpty()) {
			AssessmentBook.refuse(List.of(new FieldError("", "assessment-unverified", List.of(waiting))));
		}
		assessment.disclosed(this.book.stamp(actor));
		this.book.said(actor, "disclose-assessment", Map.of("assessmentId", assessment.id()), command);
		LocalDate until = this.book.objectUntil(assessment);
		this.book.publish(new AssessmentDisclosed(year, (until != null) ? until : this.book.today(),
				units(this.scores.standing(year))));
	}

	/** UA-24. */
	public void answer(long objectionId, AnswerAssessmentObjection command, Actor actor) {
		AssessmentBook.require(AssessmentRoles.office(actor), actor);
		AssessmentObjection objection = this.rows.objections()
			.findById(objectionId)
			.orElseThrow(() -> new NoSuchElementException("No objection " + objectionId));
		Assessment assessment = this.rows.assessments().findById(objection.assessmentId()).orElseThrow();
		AssessmentBook.require(assessment, AssessmentState.DISCLOSED);
		SchemeItem item = this.schemes.of(assessment.year()).find(objection.item()).orElseThrow();
		AssessmentBook.refuse(refusals(objection, item, command));
		Stamp stamp = this.book.stamp(actor);
		BigDecimal points = command.points();
		if (points != null) {
			SelfClaim claim = claim(assessment, objection.unit(), item.code());
			claim.verified(points, command.answer().strip(), item.weight(), stamp);
			this.rows.claims().save(claim);
		}
		objection.answered(command, stamp);
		this.book.said(actor, "answer-assessment-objection",
				Map.of("assessmentId", assessment.id(), "objectionId", objectionId), command);
		this.book.publish(new AssessmentAnswered(assessment.year(), objection.unit(), item.name(), command.upholds(),
				command.answer().strip()));
	}

	private static List<FieldError> refusals(AssessmentObjection objection, SchemeItem item,
			AnswerAssessmentObjection command) {
		if (!objection.open()) {
			return List.of(new FieldError("", "assessment-objection-answered", List.of()));
		}
		boolean anew = item.manual() && command.upholds();
		if (anew != (command.points() != null)) {
			return List.of(anew ? new FieldError("points", "required", List.of())
					: new FieldError("points", "assessment-no-points", List.of()));
		}
		return beyond(command.points(), item);
	}

	/** UA-25: not before everybody could object and was answered. */
	public void publish(int year, PublishAssessment command, Actor actor) {
		AssessmentBook.require(AssessmentRoles.office(actor), actor);
		Assessment assessment = this.book.get(year);
		AssessmentBook.require(assessment, AssessmentState.DISCLOSED);
		LocalDate until = this.book.objectUntil(assessment);
		if (until != null && !this.book.today().isAfter(until)) {
			AssessmentBook.refuse(List.of(new FieldError("", "assessment-objections-run", List.of(until.toString()))));
		}
		if (this.rows.objections()
			.findByAssessmentIdOrderById(assessment.id())
			.stream()
			.anyMatch(AssessmentObjection::open)) {
			AssessmentBook.refuse(List.of(new FieldError("", "assessment-unanswered", List.of())));
		}
		if (command.decidedOn().isAfter(this.book.today())) {
			AssessmentBook.refuse(List.of(new FieldError("decidedOn", "in-future", List.of())));
		}
		List<Ranked> ranked = this.scores.standing(year);
		this.results.keep(assessment.id(), ranked);
		assessment.published(command, this.book.stamp(actor));
		this.book.said(actor, "publish-assessment", Map.of("assessmentId", assessment.id()), command);
		this.book.publish(new AssessmentPublished(year, units(ranked)));
	}

}
