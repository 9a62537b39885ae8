package org.duban.archive;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.proposal.CaseState;
import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandAccepted;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.ExceptionHandler;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.server.ResponseStatusException;

/**
 * The package of a case, for who keeps the archive or examines it; taking it leaves a
 * trace.
 */
@Controller
class ArchiveDownload {

	private static final List<String> ROLES = List.of("clerk", "auditor", "sysadmin");

	private final CasePackage packages;

	private final Cases cases;

	private final ApplicationEventPublisher events;

	ArchiveDownload(CasePackage packages, Cases cases, ApplicationEventPublisher events) {
		this.packages = packages;
		this.cases = cases;
		this.events = events;
	}

	@GetMapping("/cases/{id}/archive.zip")
	void download(@PathVariable long id, Actor actor, HttpServletResponse response) throws IOException {
		if (ROLES.stream().noneMatch(actor::is)) {
			throw new ResponseStatusException(HttpStatus.FORBIDDEN);
		}
		ProposalFacts facts = this.cases.facts(id);
		if (facts.state() == CaseState.DRAFT || facts.state() == CaseState.COSIGN) {
			throw new NoSuchElementException("Not handed in: " + id);
		}
		this.events.publishEvent(
				new CommandAccepted(actor, "export-archive", id, Map.of(), new ExportArchive(facts.number())));
		response.setContentType("application/zip");
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"case-" + id + ".zip\"");
		response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
		this.packages.write(id, actor, response.getOutputStream());
	}

	@ExceptionHandler
	@ResponseStatus(HttpStatus.NOT_FOUND)
	String notFound(NoSuchElementException ex) {
		return "casefile/not-found";
	}

}
