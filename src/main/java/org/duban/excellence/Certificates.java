package org.duban.excellence;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Objects;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.document.FreshPapers;
import org.duban.document.FreshPapers.About;
import org.duban.document.Letters.Kind;
import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;
import org.duban.proposal.ProposerNames;
import org.duban.workflow.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The certificate of an excellent proposal, for the office and for those who proposed it.
 */
@Component
@Transactional(readOnly = true)
public class Certificates {

	private final SelectionBook book;

	private final Conflicts conflicts;

	private final Cases cases;

	private final ProposerNames names;

	private final FreshPapers papers;

	Certificates(SelectionBook book, Conflicts conflicts, Cases cases, ProposerNames names, FreshPapers papers) {
		this.book = book;
		this.conflicts = conflicts;
		this.cases = cases;
		this.names = names;
		this.papers = papers;
	}

	public void word(long candidateId, Actor actor, HttpServletResponse response) throws IOException {
		Candidate candidate = announced(candidateId, actor);
		this.papers.word(about(candidate), details(candidate), response);
	}

	public void pdf(long candidateId, Actor actor, HttpServletResponse response) throws IOException {
		Candidate candidate = announced(candidateId, actor);
		this.papers.pdf(about(candidate), details(candidate), response);
	}

	/** Before it is announced there is none, whoever asks. */
	private Candidate announced(long candidateId, Actor actor) {
		Candidate candidate = this.book.candidate(candidateId);
		boolean theirs = SelectionSheets.office(actor)
				|| this.conflicts.own(actor.username()).contains(candidate.proposalId());
		if (!theirs || !candidate.is(CandidateState.EXCELLENT)) {
			throw new NoSuchElementException("No certificate " + candidateId);
		}
		return candidate;
	}

	private About about(Candidate candidate) {
		ProposalFacts facts = this.cases.facts(candidate.proposalId());
		return new About(Kind.CERTIFICATE, "", this.names.of(facts.id()), facts.number(), facts.title());
	}

	private List<String> details(Candidate candidate) {
		Selection selection = this.book.get(candidate.selectionId());
		return List.of(String.valueOf(selection.term()), String.valueOf(selection.session()),
				String.join("、", this.conflicts.signers(candidate.proposalId())),
				this.papers.day(announcedOn(selection)));
	}

	/** Whenever it is printed. */
	private static LocalDate announcedOn(Selection selection) {
		return Objects.requireNonNull(selection.announcedAt()).toLocalDate();
	}

}
