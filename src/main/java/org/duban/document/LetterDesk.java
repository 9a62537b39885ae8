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

	LetterDesk(LetterBook book, CaseVisibility visibility, Cases cases, LetterWriter writer, PdfPrinter pdf,
			StoredPaperTemplates templates, Parameters parameters) {
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
		ProposalFacts facts = this.cases.facts(letter.proposalId());
		return new Paper(letter.number(), letter.title(), letter.addressee(), facts.number(), facts.title(),
				this.writer.day(letter.writtenAt().toLocalDate()), PaperText.of(this.book.body(letter.id())),
				issuer(letter));
	}

	/** As the body was called on the day of the paper. */
	private String issuer(Letter letter) {
		return letter.kind().redHeaded() ? this.parameters.text("paper.issuer", letter.writtenAt().toLocalDate()) : "";
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
