package org.duban.assessment;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.duban.assessment.RatingRows.Delivered;
import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Handling units rate the proposals whose replies they have delivered, and who was asked
 * for an answer rates the unit.
 */
@Component
@Transactional
public class RatingDesk {

	private final GivenRatingRepository ratings;

	private final RatingRows rows;

	private final RatingTerm term;

	private final AssessmentBook book;

	RatingDesk(GivenRatingRepository ratings, RatingRows rows, RatingTerm term, AssessmentBook book) {
		this.ratings = ratings;
		this.rows = rows;
		this.term = term;
		this.book = book;
	}

	/**
	 * A delivered reply that the reader may rate.
	 *
	 * @param unit what the unit is called
	 * @param rated whether the reader or somebody of the reader's unit has
	 * @param own the reader's own marks, null where there are none or they are another's
	 * @param open whether the reader may rate it now
	 */
	public record Rateable(long assignmentId, long proposalId, String number, String title, String unit,
			String deliveredOn, boolean rated, @Nullable Map<String, Integer> own, boolean open) {

	}

	static boolean rates(Actor actor) {
		return List.of("handler", "liaison").stream().anyMatch((role) -> actor.is("unit-" + actor.unit() + "-" + role));
	}

	public static boolean proposes(Actor actor) {
		return actor.is("member") || actor.is("collective");
	}

	/** Those delivered in the year, the newest first. */
	@Transactional(readOnly = true)
	public List<Rateable> own(int year, Actor actor) {
		String unit = actor.unit();
		if (unit != null) {
			return own(this.rows.delivered(unit, year), RatingSide.UNIT, unit, year, actor);
		}
		return proposes(actor)
				? own(this.rows.answeredBy(actor.username(), year), RatingSide.PROPOSER, actor.username(), year, actor)
				: List.of();
	}

	private List<Rateable> own(List<Delivered> delivered, RatingSide side, String rater, int year, Actor actor) {
		Map<Long, GivenRating> given = new HashMap<>();
		this.ratings
			.findBySideAndRaterAndAssignmentIdIn(side, rater, delivered.stream().map(Delivered::assignmentId).toList())
			.forEach((one) -> given.put(one.assignmentId(), one));
		return delivered.stream().map((one) -> rateable(one, given.get(one.assignmentId()), year, actor)).toList();
	}

	private Rateable rateable(Delivered one, @Nullable GivenRating given, int year, Actor actor) {
		boolean own = given != null && given.isOf(actor.username());
		return new Rateable(one.assignmentId(), one.proposalId(), one.number(), one.title(), one.unitName(),
				one.on().toString(), given != null, (own && given != null) ? given.marks() : null,
				(rates(actor) || proposes(actor)) && !this.term.closed(year) && (given == null || own));
	}

	/** UA-42: once for a unit; the rater may correct it until the day is over. */
	public void rate(long assignmentId, RateProposal command, Actor actor) {
		AssessmentBook.require(rates(actor), actor);
		Delivered delivered = this.rows.delivered(assignmentId)
			.filter((one) -> one.unit().equals(actor.unit()))
			.orElseThrow(() -> new NoSuchElementException("Nothing to rate in " + assignmentId));
		long rating = give(delivered, RatingSide.UNIT, delivered.unit(), command.marks(), actor);
		this.book.said(actor, "rate-proposal", Map.of("ratingId", rating), command.sealed());
	}

	/** UA-43: whoever was asked for an answer, and corrects it until the day is over. */
	public void rate(long assignmentId, RateUnit command, Actor actor) {
		AssessmentBook.require(proposes(actor), actor);
		Delivered delivered = this.rows.answeredBy(actor.username(), assignmentId)
			.orElseThrow(() -> new NoSuchElementException("Nothing to rate in " + assignmentId));
		long rating = give(delivered, RatingSide.PROPOSER, actor.username(), command.marks(), actor);
		this.book.said(actor, "rate-unit", Map.of("ratingId", rating), command.sealed());
	}

	private long give(Delivered delivered, RatingSide side, String rater, Map<String, Integer> marks, Actor actor) {
		int year = delivered.on().getYear();
		if (this.term.closed(year)) {
			AssessmentBook.refuse(
					List.of(new FieldError("", "assessment-rating-over", List.of(this.term.closing(year).toString()))));
		}
		GivenRating rating = this.ratings.findByAssignmentIdAndSideAndRater(delivered.assignmentId(), side, rater)
			.orElseGet(() -> new GivenRating(delivered.assignmentId(), side, rater, actor.username()));
		if (!rating.isOf(actor.username())) {
			AssessmentBook.refuse(List.of(new FieldError("", "assessment-rated", List.of())));
		}
		AssessmentBook.refuse(check(marks, side));
		rating.rated(marks, this.book.stamp(actor).at());
		return this.ratings.saveAndFlush(rating).id();
	}

	/** Every item once, from one to five. */
	private static List<FieldError> check(Map<String, Integer> marks, RatingSide side) {
		List<FieldError> errors = new ArrayList<>();
		List<String> known = RatingItem.of(side).stream().map(RatingItem::code).toList();
		marks.keySet()
			.stream()
			.filter((code) -> !known.contains(code))
			.forEach((code) -> errors.add(new FieldError("marks." + code, "unknown-code", List.of(code))));
		for (String code : known) {
			Integer mark = marks.get(code);
			if (mark == null) {
				errors.add(new FieldError("marks." + code, "required", List.of()));
			}
			else if (mark < RatingItem.LEAST || mark > RatingItem.MOST) {
				errors.add(
						new FieldError("marks." + code, "assessment-mark", List.of(RatingItem.LEAST, RatingItem.MOST)));
			}
		}
		return errors;
	}

}
