package org.duban.keycase;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.BiPredicate;

/** What each model of supervision (三型) must leave before it can be reported on. */
enum EvidencePiece {

	GAP_ANALYSIS("policy-support", (found, people) -> found.gapAnalysis() != null),
	DRAFT_MEASURE("policy-support", (found, people) -> found.draftMeasure() != null),
	DOCUMENT("policy-support", (found, people) -> found.documentNo() != null && found.documentOn() != null),
	EXPERTS("intellectual-service",
			(found, people) -> people.stream()
				.anyMatch((one) -> one.circle().equals(Participant.EXPERTS) && one.attended())),
	EXPERT_PAPER("intellectual-service", (found, people) -> found.expertPaper() != null),
	ADOPTION("intellectual-service", (found, people) -> found.adoption() != null),
	ROUTE("on-site", (found, people) -> found.route() != null),
	PHOTOS("on-site", (found, people) -> found.photos() != null),
	PROBLEMS("on-site", (found, people) -> found.problems() != null),
	SITE_DECISIONS("on-site", (found, people) -> found.siteDecisions() != null),
	FOLLOW_UP("on-site", (found, people) -> found.followUpOn() != null);

	private final String model;

	private final BiPredicate<Evidence, List<Participant>> test;

	EvidencePiece(String model, BiPredicate<Evidence, List<Participant>> test) {
		this.model = model;
		this.test = test;
	}

	String model() {
		return this.model;
	}

	/** Kebab-case, names the text {@code key-evidence.<code>}. */
	String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	boolean isIn(Evidence found, List<Participant> people) {
		return this.test.test(found, people);
	}

	/**
	 * What the chosen models still lack; one activity may bring one piece, another the
	 * rest.
	 */
	static List<EvidencePiece> missing(List<String> models, List<Activity> activities) {
		return Arrays.stream(values())
			.filter((piece) -> models.contains(piece.model))
			.filter((piece) -> activities.stream().noneMatch((activity) -> activity.brings(piece)))
			.toList();
	}

}
