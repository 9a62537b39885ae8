package org.duban.document;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import jakarta.servlet.http.HttpServletResponse;

import org.springframework.stereotype.Component;

/** Writes papers that are not kept. */
@Component
class WrittenPapers implements FreshPapers {

	private final StoredLetterTexts wordings;

	private final StoredPaperTemplates templates;

	private final LetterWriter writer;

	private final PdfPrinter printer;

	private final Clock clock;

	WrittenPapers(StoredLetterTexts wordings, StoredPaperTemplates templates, LetterWriter writer, PdfPrinter printer,
			Clock clock) {
		this.wordings = wordings;
		this.templates = templates;
		this.writer = writer;
		this.printer = printer;
		this.clock = clock;
	}

	@Override
	public void word(About about, List<String> details, HttpServletResponse response) throws IOException {
		Paper paper = paper(about, details);
		LetterPage.handOver(response, LetterPage.WORD, paper.fileName("docx"));
		try (InputStream held = this.templates.open(about.kind(), LocalDate.now(this.clock));
				WordTemplate template = new WordTemplate(held)) {
			template.write(paper.values(), response.getOutputStream());
		}
	}

	@Override
	public void pdf(About about, List<String> details, HttpServletResponse response) throws IOException {
		Paper paper = paper(about, details);
		LetterPage.handOver(response, "application/pdf", paper.fileName("pdf"));
		this.printer.print(paper, response.getOutputStream());
	}

	private Paper paper(About about, List<String> details) {
		LocalDate today = LocalDate.now(this.clock);
		List<Object> arguments = new ArrayList<>(
				List.of(about.caseNo(), about.caseTitle(), about.addressee(), day(today)));
		arguments.addAll(details);
		StoredLetterTexts.Filled text = this.wordings
			.filled(about.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments.toArray());
		return new Paper(about.number(), text.title(), about.addressee(), about.caseNo(), about.caseTitle(), day(today),
				PaperText.of(text.body()));
	}

	@Override
	public String day(LocalDate day) {
		return this.writer.day(day);
	}

}
