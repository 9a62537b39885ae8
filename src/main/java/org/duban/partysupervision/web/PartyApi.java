package org.duban.partysupervision.web;

import java.util.List;
import java.util.Map;

import org.duban.partysupervision.EnterPartyItem;
import org.duban.partysupervision.PartyEntry;
import org.duban.partysupervision.PartyLedger;
import org.duban.partysupervision.PartyLedger.Line;
import org.duban.partysupervision.PartyLedger.Search;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandReader;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The party supervision ledger for programs. */
@RestController
@RequestMapping("/api/party-items")
class PartyApi {

	private final PartyLedger ledger;

	private final PartyEntry entry;

	private final CommandReader reader;

	PartyApi(PartyLedger ledger, PartyEntry entry, CommandReader reader) {
		this.ledger = ledger;
		this.entry = entry;
		this.reader = reader;
	}

	@GetMapping
	List<Line> find(@ModelAttribute Search search, Actor actor) {
		return this.ledger.find(search, actor);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	Map<String, Long> enter(@RequestBody String body, Actor actor) {
		if (!PartyEntry.mayEnter(actor)) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
		return Map.of("id", this.entry.enter(this.reader.read(body, EnterPartyItem.class), actor));
	}

}
