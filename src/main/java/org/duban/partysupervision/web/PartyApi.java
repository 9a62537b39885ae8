package org.duban.partysupervision.web;

import java.io.IOException;
import java.util.List;
import java.util.Map;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.document.LooseFiles.Loose;
import org.duban.partysupervision.EnterPartyItem;
import org.duban.partysupervision.PartyEntry;
import org.duban.partysupervision.PartyEvidence;
import org.duban.partysupervision.PartyLedger;
import org.duban.partysupervision.PartyLedger.Line;
import org.duban.partysupervision.PartyLedger.Search;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandReader;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** The party supervision ledger for programs. */
@RestController
@RequestMapping("/api/party-items")
class PartyApi {

	private final PartyLedger ledger;

	private final PartyEntry entry;

	private final PartyEvidence evidence;

	private final CommandReader reader;

	PartyApi(PartyLedger ledger, PartyEntry entry, PartyEvidence evidence, CommandReader reader) {
		this.evidence = evidence;
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

	/**
	 * A file for the report that its uploader writes, of an item that belongs to no case.
	 */
	@PostMapping(path = "/{id}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	Loose keep(@PathVariable long id, @RequestParam @Nullable MultipartFile file, Actor actor) {
		return this.evidence.keep(id, file, actor);
	}

	@GetMapping("/{id}/evidence/{file}")
	void evidence(@PathVariable long id, @PathVariable long file, Actor actor, HttpServletResponse response)
			throws IOException {
		this.evidence.handOver(id, file, actor, response);
	}

	@DeleteMapping("/{id}/evidence/{file}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable long id, @PathVariable long file, Actor actor) {
		this.evidence.remove(id, file, actor);
	}

}
