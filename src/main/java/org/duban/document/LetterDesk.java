package org.duban.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.NoSuchElementException;

import org.duban.document.Letters.Letter;
import org.duban.parameter.Parameters;
import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;
import org.duban.workflow.Actor;
import org.duban.workflow.LooseMatters;
import org.springframework.stereotype.Component;

/** Hands a letter to who may read it, as a page, as Word or as PDF. */
@Component
class LetterDesk {

	private final LetterBook book;

	private final CaseVisibility visibility;

	private final Cases cases;

	private final LetterWriter writer;

	private final PdfPrinter pdf;

	private final StoredPaperTemplates templates;

	private final Parameters parameters;

	private final LooseMatters matters;

	LetterDesk(LetterBook book, CaseVisibility visibility, Cases cases, LetterWriter writer, PdfPrinter pdf,
			StoredPaperTemplates templates, Parameters parameters, LooseMatters matters) {
		this.matters = matters;
		this.parameters = parameters;
		this.book = book;
		this.visibility = visibility;
		this.cases = cases;
		this.writer = writer;
		this.pdf = pdf;
		this.templates = templates;
	}

	/**
	 * The letter, if this reader may see it.
	 * @throws NoSuchElementException if there is none, or none for this reader
	 */
	Letter read(long id, Actor actor) {
		return this.book.find(id)
			.filter((found) -> this.visibility.maySee(actor, found))
			.orElseThrow(() -> new NoSuchElementException("No letter " + id));
	}

	Paper paper(Letter letter) {
		Long proposalId = letter.proposalId();
		ProposalFacts facts = (proposalId != null) ? this.cases.facts(proposalId) : null;
		return new Paper(letter.number(), letter.title(), letter.addressee(), (facts != null) ? facts.number() : "",
				(facts != null) ? facts.title() : "", this.writer.day(letter.writtenAt().toLocalDate()),
				PaperText.of(this.book.body(letter.id())), issuer(letter));
	}

	/** The page of what the letter lies with. */
	String home(Letter letter) {
		Long matterId = letter.matterId();
		return (matterId != null) ? this.matters.get(matterId).path() : "/cases/" + letter.proposalId();
	}

	/**
	 * As the body was called on the day of the paper. What belongs to no case is the
	 * party office's, which has a head of its own.
	 */
	private String issuer(Letter letter) {
		return (letter.kind().redHeaded() && letter.matterId() == null)
				? this.parameters.text("paper.issuer", letter.writtenAt().toLocalDate()) : "";
	}

	void writePdf(Paper paper, OutputStream out) throws IOException {
		this.pdf.print(paper, out);
	}

	/** In the template of the day on which the letter was written. */
	void writeWord(Letter letter, OutputStream out) throws IOException {
		try (InputStream held = this.templates.open(letter.kind(), letter.writtenAt().toLocalDate());
				WordTemplate template = new WordTemplate(held)) {
			template.write(paper(letter).values(), out);
		}
	}

}
