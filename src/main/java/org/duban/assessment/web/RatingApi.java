package org.duban.assessment.web;

import java.util.List;

import org.duban.assessment.RateProposal;
import org.duban.assessment.RateUnit;
import org.duban.assessment.RatingDesk;
import org.duban.assessment.RatingFigures;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandReader;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Ratings for programs, and for the page's own forms. */
@RestController
@RequestMapping("/api/ratings")
class RatingApi {

	private final RatingDesk desk;

	private final RatingFigures figures;

	private final CommandReader reader;

	RatingApi(RatingDesk desk, RatingFigures figures, CommandReader reader) {
		this.desk = desk;
		this.figures = figures;
		this.reader = reader;
	}

	@GetMapping
	RatingFigures.Year figures(@RequestParam int year, Actor actor) {
		return this.figures.of(year, actor);
	}

	/** The replies that the reader may rate. */
	@GetMapping("/own")
	List<RatingDesk.Rateable> own(@RequestParam int year, Actor actor) {
		if (actor.unit() == null && !RatingDesk.proposes(actor)) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
		return this.desk.own(year, actor);
	}

	@PostMapping("/{assignment}")
	void rate(@PathVariable long assignment, @RequestBody String body, Actor actor) {
		if (actor.unit() == null) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
		this.desk.rate(assignment, this.reader.read(body, RateProposal.class), actor);
	}

	@PostMapping("/{assignment}/unit")
	void rateUnit(@PathVariable long assignment, @RequestBody String body, Actor actor) {
		if (!RatingDesk.proposes(actor)) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
		this.desk.rate(assignment, this.reader.read(body, RateUnit.class), actor);
	}

}
