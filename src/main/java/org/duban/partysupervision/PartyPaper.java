package org.duban.partysupervision;

import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.TreeMap;
import java.util.stream.Collectors;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.document.FreshPapers;
import org.duban.document.FreshPapers.About;
import org.duban.document.Letters.Kind;
import org.duban.partysupervision.PartyLedger.Line;
import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** An item, and the ledger, as papers; in Chinese, whoever asks for them. */
@Component
@Transactional(readOnly = true)
public class PartyPaper {

	private final FreshPapers papers;

	private final PartyReportRepository reports;

	private final PartyWords words;

	private final MessageSource messages;

	PartyPaper(FreshPapers papers, PartyReportRepository reports, PartyWords words, MessageSource messages) {
		this.papers = papers;
		this.reports = reports;
		this.words = words;
		this.messages = messages;
	}

	public void item(Line line, HttpServletResponse response) throws IOException {
		List<String> reported = new ArrayList<>();
		for (PartyReport report : this.reports.findByPartyItemIdOrderById(line.id())) {
			reported.add(text("party-paper.report", report.reportedOn(), report.text()));
			String finding = report.finding();
			if (finding != null) {
				reported.add(text("party-paper.finding", finding));
			}
		}
		List<String> details = List.of(content(line), source(line), or(line.basis()), this.papers.day(line.dueOn()),
				standing(line), reported.isEmpty() ? text("party-paper.none") : String.join("\n", reported));
		this.papers.word(new About(Kind.PARTY_ITEM, line.number(), line.unitName(), line.caseNo(), line.title()),
				details, response);
	}

	/** The lines one after the other, with how many there are of each state. */
	public void ledger(List<Line> lines, HttpServletResponse response) throws IOException {
		String states = lines.stream()
			.collect(Collectors.groupingBy(Line::state, TreeMap::new, Collectors.counting()))
			.entrySet()
			.stream()
			.map((state) -> text("party-paper.count", text("party.state." + state.getKey()),
					String.valueOf(state.getValue())))
			.collect(Collectors.joining("、"));
		List<String> listed = new ArrayList<>();
		for (Line line : lines) {
			listed.add(text("party-paper.line", String.valueOf(listed.size() + 1), line.number(), line.unitName(),
					line.content(), this.papers.day(line.dueOn()), standing(line)));
		}
		this.papers.word(new About(Kind.PARTY_LEDGER, "", "", "", ""),
				List.of(String.valueOf(lines.size()), states.isEmpty() ? "" : text("party-paper.counts", states),
						listed.isEmpty() ? text("party-paper.none") : String.join("\n", listed)),
				response);
	}

	private String content(Line line) {
		return line.coUnits().isEmpty() ? line.content()
				: line.content() + text("party-paper.co-units", this.words.coUnits(line.coUnits()));
	}

	private String source(Line line) {
		String found = this.words.found(line);
		String source = text("party.source." + line.source());
		return found.isEmpty() ? source : text("party-paper.source", source, found);
	}

	private String standing(Line line) {
		String state = text("party.state." + line.state());
		LocalDate next = line.feedbackOn();
		return (next != null) ? text("party-paper.next", state, this.papers.day(next), String.valueOf(line.missed()))
				: state;
	}

	private String or(@Nullable String text) {
		return (text == null || text.isBlank()) ? text("party-paper.none") : text;
	}

	private String text(String code, Object... arguments) {
		return this.messages.getMessage(code, arguments, Locale.SIMPLIFIED_CHINESE);
	}

}
