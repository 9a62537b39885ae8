package org.duban.keycase.web;

import java.util.List;

import org.duban.keycase.AskOpinions;
import org.duban.keycase.GiveKeyOpinion;
import org.duban.keycase.KeyOpinionDesk;
import org.duban.keycase.KeyOpinionSheets;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandReader;
import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The same for programs, and for the pages' own forms. */
@RestController
class KeyOpinionApi {

	record Asked(long id) {
	}

	private final KeyOpinionDesk desk;

	private final KeyOpinionSheets sheets;

	private final CommandReader reader;

	KeyOpinionApi(KeyOpinionDesk desk, KeyOpinionSheets sheets, CommandReader reader) {
		this.desk = desk;
		this.sheets = sheets;
		this.reader = reader;
	}

	@GetMapping("/api/key-askings")
	List<KeyOpinionSheets.Round> askings(Actor actor) {
		return this.sheets.rounds(actor);
	}

	@PostMapping("/api/key-askings")
	@ResponseStatus(HttpStatus.CREATED)
	Asked ask(@RequestBody String body, Actor actor) {
		if (!KeyOpinionDesk.mayAsk(actor)) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
		return new Asked(this.desk.ask(this.reader.read(body, AskOpinions.class), actor));
	}

	@GetMapping("/api/key-opinions")
	List<KeyOpinionSheets.Sheet> opinions(Actor actor) {
		return this.sheets.of(actor);
	}

	@PostMapping("/api/key-opinions/{asking}/{proposal}")
	void give(@PathVariable long asking, @PathVariable long proposal, @RequestBody String body, Actor actor) {
		this.desk.requireAsked(asking, proposal, actor);
		this.desk.give(asking, proposal, this.reader.read(body, GiveKeyOpinion.class), actor);
	}

}
