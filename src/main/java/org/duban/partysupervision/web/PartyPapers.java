package org.duban.partysupervision.web;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.partysupervision.PartyLedger;
import org.duban.partysupervision.PartyLedger.Line;
import org.duban.partysupervision.PartyLedger.Search;
import org.duban.partysupervision.PartyPaper;
import org.duban.workflow.Actor;

import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The party supervision ledger in Word, for who may read it. */
@Controller
@RequestMapping("/supervision/party")
class PartyPapers {

	private final PartyLedger ledger;

	private final PartyPaper paper;

	PartyPapers(PartyLedger ledger, PartyPaper paper) {
		this.ledger = ledger;
		this.paper = paper;
	}

	/** Exactly the rows that the filters find. */
	@GetMapping("/ledger.docx")
	void ledger(@ModelAttribute Search filters, Actor actor, HttpServletResponse response) throws IOException {
		this.paper.ledger(this.ledger.find(filters, actor), response);
	}

	@GetMapping("/{id}/word")
	void item(@PathVariable long id, Actor actor, HttpServletResponse response) throws IOException {
		Line found = this.ledger.find(Search.ANY, actor)
			.stream()
			.filter((line) -> line.id() == id)
			.findFirst()
			.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND, "No such item"));
		this.paper.item(found, response);
	}

}
