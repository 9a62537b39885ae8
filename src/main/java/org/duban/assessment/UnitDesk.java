package org.duban.assessment;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Set;

import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** A unit assesses itself and objects to its results. */
@Component
@Transactional
public class UnitDesk {

	private final AssessmentBook book;

	private final UnitScores.Rows rows;

	private final UnitScores scores;

	private final AssessmentSchemes schemes;

	UnitDesk(AssessmentBook book, UnitScores.Rows rows, UnitScores scores, AssessmentSchemes schemes) {
		this.book = book;
		this.rows = rows;
		this.scores = scores;
		this.schemes = schemes;
	}

	/** UA-20: as often as the unit likes until the day is over. */
	public void assess(int year, AssessSelf command, Actor actor) {
		UnitScore own = own(year, actor);
		Assessment assessment = this.book.get(year);
		AssessmentBook.require(assessment, AssessmentState.OPEN);
		if (this.book.today().isAfter(assessment.selfUntil())) {
			AssessmentBook.refuse(
					List.of(new FieldError("", "assessment-self-over", List.of(assessment.selfUntil().toString()))));
		}
		List<SchemeItem> asked = this.schemes.of(year).manual();
		AssessmentBook.refuse(check(command, asked));
		for (SchemeItem item : asked) {
			SelfClaim claim = this.rows.claims()
				.findByAssessmentIdAndUnitAndItemCode(assessment.id(), own.unit().code(), item.code())
				.orElseGet(() -> new SelfClaim(assessment.id(), own.unit().code(), item.code()));
			claim.claimed(Objects.requireNonNull(command.claims().get(item.code())), item.weight(),
					this.book.stamp(actor));
			this.rows.claims().save(claim);
		}
		this.book.said(actor, "assess-self", Map.of("assessmentId", assessment.id()), command);
	}

	private static List<FieldError> check(AssessSelf command, List<SchemeItem> asked) {
		List<FieldError> errors = new ArrayList<>();
		Set<String> unknown = new HashSet<>(command.claims().keySet());
		for (SchemeItem item : asked) {
			unknown.remove(item.code());
			AssessSelf.Claim claim = command.claims().get(item.code());
			if (claim == null) {
				errors.add(new FieldError("claims." + item.code() + ".points", "required", List.of()));
			}
			else if (claim.points().compareTo(item.weight()) > 0) {
				errors.add(new FieldError("claims." + item.code() + ".points", "assessment-points",
						List.of(Points.text(item.weight()))));
			}
		}
		unknown.forEach((code) -> errors.add(new FieldError("claims." + code, "unknown-code", List.of(code))));
		return errors;
	}

	/** UA-22, UA-23: to one row, or to the points of its own that the office found. */
	public void object(int year, ObjectToAssessment command, Actor actor) {
		UnitScore own = own(year, actor);
		Assessment assessment = this.book.get(year);
		AssessmentBook.require(assessment, AssessmentState.DISCLOSED);
		AssessmentBook.refuse(refusals(assessment, own, command));
		AssessmentObjection objection = this.rows.objections()
			.save(new AssessmentObjection(assessment.id(), own.unit().code(), command, this.book.stamp(actor)));
		this.book.said(actor, "object-to-assessment",
				Map.of("assessmentId", assessment.id(), "objectionId", objection.id()), command);
		String item = this.schemes.of(year).find(command.item()).map(SchemeItem::name).orElse(command.item());
		this.book.publish(new AssessmentObjected(year, own.unit().code(), own.unit().name(), item));
	}

	private List<FieldError> refusals(Assessment assessment, UnitScore own, ObjectToAssessment command) {
		if (this.book.today().isAfter(Objects.requireNonNull(this.book.objectUntil(assessment)))) {
			return List.of(new FieldError("", "assessment-objection-late",
					List.of(String.valueOf(this.book.objectUntil(assessment)))));
		}
		ScoredItem item = own.items()
			.stream()
			.filter((one) -> one.item().code().equals(command.item()))
			.findFirst()
			.orElse(null);
		if (item == null) {
			return List.of(new FieldError("item", "unknown-code", List.of(command.item())));
		}
		String source = command.source();
		boolean named = (source == null) ? item.item().manual()
				: item.rows().stream().anyMatch((row) -> row.key().equals(source) && !row.excluded());
		if (!named) {
			return List.of(new FieldError("source", "assessment-source", List.of()));
		}
		return this.rows.objections()
			.findByAssessmentIdOrderById(assessment.id())
			.stream()
			.anyMatch((one) -> one.isAbout(command, own.unit().code()))
					? List.of(new FieldError("source", "assessment-objected", List.of())) : List.of();
	}

	private UnitScore own(int year, Actor actor) {
		AssessmentBook.require(AssessmentRoles.speaks(actor), actor);
		return this.scores.of(year)
			.stream()
			.map(Ranked::score)
			.filter((score) -> score.unit().code().equals(actor.unit()))
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException("Not assessed in " + year));
	}

}
