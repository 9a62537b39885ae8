package org.duban.document;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import org.duban.document.LetterBook.Draft;
import org.duban.document.LetterBook.Place;
import org.duban.document.Letters.Kind;
import org.duban.proposal.Cases;
import org.duban.proposal.ProposalFacts;
import org.duban.proposal.ProposerNames;
import org.duban.workflow.LooseMatters;
import org.duban.workflow.LooseMatters.LooseMatter;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;

/**
 * Puts the official wording around what happened. Papers are Chinese, whoever reads them.
 */
@Component
class LetterWriter {

	/** Numbered through the year; the other papers carry the case's number. */
	static final Set<Kind> COUNTED = EnumSet.of(Kind.URGE, Kind.SUMMONS);

	private final LetterBook book;

	private final PaperNumbers numbers;

	private final Cases cases;

	private final LooseMatters matters;

	private final ProposerNames names;

	private final MessageSource texts;

	private final StoredLetterTexts wordings;

	private final Clock clock;

	LetterWriter(LetterBook book, PaperNumbers numbers, Cases cases, LooseMatters matters, ProposerNames names,
			MessageSource texts, StoredLetterTexts wordings, Clock clock) {
		this.matters = matters;
		this.book = book;
		this.numbers = numbers;
		this.cases = cases;
		this.names = names;
		this.texts = texts;
		this.wordings = wordings;
		this.clock = clock;
	}

	/**
	 * What a paper is about.
	 *
	 * @param wording name of the text: {@code document.letter.<wording>.title}
	 * @param number if the paper brings its own
	 */
	record Occasion(Kind kind, String wording, @Nullable String number, @Nullable Long assignmentId) {

		static Occasion of(Kind kind, String wording) {
			return new Occasion(kind, wording, null, null);
		}

		static Occasion of(Kind kind, String wording, @Nullable Long assignmentId) {
			return new Occasion(kind, wording, null, assignmentId);
		}

	}

	/**
	 * Writes a paper.
	 * @param details what the text takes besides number, title, addressee and today, from
	 * {4} on
	 */
	void write(Occasion occasion, long proposalId, String addressee, String... details) {
		ProposalFacts facts = this.cases.facts(proposalId);
		Object[] arguments = arguments(facts.number(), facts.title(), addressee, details);
		StoredLetterTexts.Filled text = this.wordings.filled(occasion.wording(), arguments);
		Draft draft = new Draft(occasion.kind(), occasion.number(), text.title(), addressee, text.body(),
				new Place(proposalId, occasion.assignmentId(), null));
		this.book.write(draft, seriesNumber(occasion, facts));
	}

	/** Writes a paper to the unit that answers for what belongs to no case. */
	void writeOfMatter(Occasion occasion, long matterId, String... details) {
		LooseMatter matter = this.matters.get(matterId);
		Object[] arguments = arguments(matter.number(), matter.title(), matter.unitName(), details);
		StoredLetterTexts.Filled text = this.wordings.filled(occasion.wording(), arguments);
		this.book.write(new Draft(occasion.kind(), ofMatter(occasion.kind()), text.title(), matter.unitName(),
				text.body(), Place.ofMatter(matterId)), "");
	}

	/** The next number of the series of what belongs to no case. */
	String ofMatter(Kind kind) {
		int year = LocalDate.now(this.clock).getYear();
		return text("series." + kind + "_ITEM", String.valueOf(year),
				String.valueOf(this.numbers.nextOfMatter(kind, year)));
	}

	// Other papers than those of supervision are found by the case's number.
	private String seriesNumber(Occasion occasion, ProposalFacts facts) {
		int year = LocalDate.now(this.clock).getYear();
		boolean counted = occasion.number() == null && COUNTED.contains(occasion.kind());
		return text("series." + occasion.kind(), String.valueOf(year),
				counted ? String.valueOf(this.numbers.next(occasion.kind(), year)) : facts.number());
	}

	/** 已逾期 3 个工作日, or how many are left. */
	String standing(int remaining) {
		return text((remaining < 0) ? "urge.late" : "urge.left", String.valueOf(Math.abs(remaining)));
	}

	/** 某某委员(等N名委员); an organisation is called by its name alone. */
	String proposers(long proposalId) {
		ProposalFacts facts = this.cases.facts(proposalId);
		String name = this.names.of(proposalId);
		if (facts.collective()) {
			return name;
		}
		long signers = facts.signers().stream().distinct().count();
		return (signers > 1) ? text("members", name, String.valueOf(signers)) : text("member", name);
	}

	String text(String key, Object... arguments) {
		return this.texts.getMessage("document." + key, arguments, Locale.SIMPLIFIED_CHINESE);
	}

	String day(LocalDate day) {
		return text("day", String.valueOf(day.getYear()), String.valueOf(day.getMonthValue()),
				String.valueOf(day.getDayOfMonth()));
	}

	private Object[] arguments(String number, String title, String addressee, String... details) {
		List<Object> all = new ArrayList<>(List.of(number, title, addressee, day(LocalDate.now(this.clock))));
		all.addAll(List.of(details));
		return all.toArray();
	}

}
