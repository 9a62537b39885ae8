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

	private final Clock clock;

	WrittenPapers(StoredLetterTexts wordings, StoredPaperTemplates templates, LetterWriter writer, Clock clock) {
		this.wordings = wordings;
		this.templates = templates;
		this.writer = writer;
		this.clock = clock;
	}

	@Override
	public void word(About about, List<String> details, HttpServletResponse response) throws IOException {
		LocalDate today = LocalDate.now(this.clock);
		List<Object> arguments = new ArrayList<>(
				List.of(about.caseNo(), about.caseTitle(), about.addressee(), day(today)));
		arguments.addAll(details);
		StoredLetterTexts.Filled text = this.wordings
			.filled(about.kind().name().toLowerCase(Locale.ROOT).replace('_', '-'), arguments.toArray());
		Paper paper = new Paper(about.number(), text.title(), about.addressee(), about.caseNo(), about.caseTitle(),
				day(today), PaperText.of(text.body()));
		LetterPage.handOver(response, LetterPage.WORD, paper.fileName("docx"));
		try (InputStream held = this.templates.open(about.kind(), today);
				WordTemplate template = new WordTemplate(held)) {
			template.write(paper.values(), response.getOutputStream());
		}
	}

	@Override
	public String day(LocalDate day) {
		return this.writer.day(day);
	}

}
