package org.duban.excellence;

import java.util.Comparator;

import org.jspecify.annotations.Nullable;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** How a place in the ranking explains itself, in the reader's language. */
@Component
class PlaceWords {

	static final Comparator<Candidate> BY_PLACE = Comparator
		.comparingInt((Candidate candidate) -> (candidate.placeNo() != null) ? candidate.placeNo() : Integer.MAX_VALUE)
		.thenComparingLong(Candidate::id);

	private final MessageSource messages;

	PlaceWords(MessageSource messages) {
		this.messages = messages;
	}

	String text(String code, Object... arguments) {
		return this.messages.getMessage(code, arguments, LocaleContextHolder.getLocale());
	}

	String place(Candidate candidate) {
		return text("excellent.place", (candidate.placeNo() != null) ? candidate.placeNo() : "—");
	}

	String points(Candidate candidate) {
		return text("excellent.points", Points.text(candidate.total()), Points.text(candidate.expertPoints()),
				Points.text(candidate.recordPoints()));
	}

	/** On the proposed list or not, why, and whether an equal is on the other side. */
	String list(Candidate candidate) {
		String note = (candidate.placeNote() != null) ? text("excellent.note." + candidate.placeNote()) : "";
		return text(candidate.proposed() ? "excellent.proposed" : "excellent.not-proposed", note)
				+ (candidate.tied() ? text("excellent.tied") : "");
	}

	/** Where points of the records come from. */
	String source(Merit merit) {
		return text("excellent-source." + merit.ruleCode(), merit.source().toArray());
	}

	/** What people wrote, or what the house found. */
	@Nullable String reason(Candidate candidate) {
		String code = candidate.lapse();
		return (code != null) ? text("excellent-lapse." + code) : candidate.reason();
	}

	/** One of those asked: the office itself has no name of its own. */
	String asked(String kind, String name) {
		return kind.equals(Recommender.OFFICE) ? text("group.clerk") : name;
	}

	String asked(Recommender recommender) {
		return asked(recommender.kind(), recommender.name());
	}

	/** A line of the sheet with its heading, which English has in the line. */
	String line(SheetItem item) {
		boolean english = LocaleContextHolder.getLocale().getLanguage().equals("en");
		return english ? item.itemNameEn() : item.levelOne() + "：" + item.itemName();
	}

	private String basis(QuotaBasis basis) {
		return text("excellent-basis." + basis.code(), String.valueOf(basis.filed()), String.valueOf(basis.percent()));
	}

	String quota(Selection selection) {
		Ranking.Quota quota = selection.quota();
		String all = text("excellent.quota-of", quota.all(), basis(selection.quotaBasis()), quota.collectivePercent());
		Integer most = quota.categoryMost();
		return (most != null) ? all + text("excellent.quota-category", most) : all;
	}

}
