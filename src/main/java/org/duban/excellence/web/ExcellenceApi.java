package org.duban.excellence.web;

import java.util.List;
import java.util.Map;

import org.duban.excellence.AnswerObjection;
import org.duban.excellence.CancelSelection;
import org.duban.excellence.CloseScoring;
import org.duban.excellence.EnterObjection;
import org.duban.excellence.MissingScores;
import org.duban.excellence.ObjectionDesk;
import org.duban.excellence.OpenScoring;
import org.duban.excellence.OpenSelection;
import org.duban.excellence.PassScoreOn;
import org.duban.excellence.RemindExperts;
import org.duban.excellence.ScoringDesk;
import org.duban.excellence.SelectionDesk;
import org.duban.excellence.SelectionSheets;
import org.duban.excellence.VetoCandidate;
import org.duban.workflow.Actor;
import org.duban.workflow.Command;
import org.duban.workflow.CommandReader;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The selection for programs, and for the pages' own forms. */
@RestController
class ExcellenceApi {

	private final SelectionSheets sheets;

	private final SelectionDesk selections;

	private final ScoringDesk scoring;

	private final MissingScores missing;

	private final ObjectionDesk objections;

	private final CommandReader reader;

	ExcellenceApi(SelectionSheets sheets, SelectionDesk selections, Desks desks, CommandReader reader) {
		this.sheets = sheets;
		this.selections = selections;
		this.scoring = desks.scoring();
		this.missing = desks.missing();
		this.objections = desks.objections();
		this.reader = reader;
	}

	@Component
	record Desks(ScoringDesk scoring, MissingScores missing, ObjectionDesk objections) {

	}

	@GetMapping("/api/excellent-selections")
	List<SelectionSheets.Line> all(Actor actor) {
		return this.sheets.all(actor);
	}

	@GetMapping("/api/excellent-selections/{id}")
	SelectionSheets.Whole one(@PathVariable long id, Actor actor) {
		return this.sheets.of(id, actor);
	}

	@PostMapping("/api/excellent-selections")
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, Long> open(@RequestBody String body, Actor actor) {
		return Map.of("id", this.selections.open(read(body, OpenSelection.class, actor), actor));
	}

	@PostMapping("/api/excellent-selections/{id}/open-scoring")
	void openScoring(@PathVariable long id, @RequestBody String body, Actor actor) {
		this.scoring.open(id, read(body, OpenScoring.class, actor), actor);
	}

	@PostMapping("/api/excellent-selections/{id}/remind-experts")
	void remind(@PathVariable long id, @RequestBody String body, Actor actor) {
		this.missing.remind(id, read(body, RemindExperts.class, actor), actor);
	}

	@PostMapping("/api/excellent-selections/{id}/close-scoring")
	void closeScoring(@PathVariable long id, @RequestBody String body, Actor actor) {
		this.scoring.close(id, read(body, CloseScoring.class, actor), actor);
	}

	@PostMapping("/api/excellent-selections/{id}/cancel")
	void cancel(@PathVariable long id, @RequestBody String body, Actor actor) {
		this.selections.cancel(id, read(body, CancelSelection.class, actor), actor);
	}

	@PostMapping("/api/excellent-candidates/{id}/veto")
	void veto(@PathVariable long id, @RequestBody String body, Actor actor) {
		this.scoring.veto(id, read(body, VetoCandidate.class, actor), actor);
	}

	@PostMapping("/api/excellent-candidates/{id}/objections")
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, Long> object(@PathVariable long id, @RequestBody String body, Actor actor) {
		return Map.of("id", this.objections.enter(id, read(body, EnterObjection.class, actor), actor));
	}

	@PostMapping("/api/excellent-objections/{id}/answer")
	void answer(@PathVariable long id, @RequestBody String body, Actor actor) {
		this.objections.answer(id, read(body, AnswerObjection.class, actor), actor);
	}

	@PostMapping("/api/excellent-scores/{id}/pass-on")
	void passOn(@PathVariable long id, @RequestBody String body, Actor actor) {
		this.missing.passOn(id, read(body, PassScoreOn.class, actor), actor);
	}

	/** Whoever may not do it learns nothing of what would be wrong. */
	private <C extends Command> C read(String body, Class<C> type, Actor actor) {
		if (!SelectionSheets.office(actor)) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
		return this.reader.read(body, type);
	}

}
