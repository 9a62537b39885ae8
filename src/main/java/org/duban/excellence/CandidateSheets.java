package org.duban.excellence;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.duban.account.Accounts;
import org.duban.parameter.Parameters;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/** The candidates of a selection, each with where its points come from. */
@Component
public class CandidateSheets {

	static final String OUTLIER = "excellent.outlier.points";

	private final Pages pages;

	private final Accounts accounts;

	private final PlaceWords words;

	private final Parameters parameters;

	CandidateSheets(Pages pages, Accounts accounts, PlaceWords words, Parameters parameters) {
		this.pages = pages;
		this.accounts = accounts;
		this.words = words;
		this.parameters = parameters;
	}

	/** What is written about candidates. */
	@Component
	record Pages(SelectionBook book, RecommenderRepository recommenders, RecommendationRepository recommendations,
			MeritRepository merits, ScoreRepository scores, ObjectionRepository objections, Conflicts conflicts,
			Standings standings) {

	}

	/** Who recommended it, and why. */
	public record Backing(String by, String reason) {

	}

	/** One row of what the records bring. */
	public record MeritRow(String rule, String points, String source) {

	}

	/**
	 * One expert's score, for the office and the chair.
	 *
	 * @param outlier whether it lies far from the others
	 * @param late whether it is missing after the date
	 */
	public record ScoreRow(long id, String expert, String state, String stateName, @Nullable String points,
			@Nullable String remarks, boolean outlier, boolean late) {

	}

	public record ObjectionRow(long id, String objector, String text, LocalDate receivedOn, @Nullable Boolean upheld,
			@Nullable String answer) {

	}

	/**
	 * @param list whether and why it is on the proposed list
	 * @param own whether the reader proposed it
	 */
	public record Row(long id, long proposalId, String number, String title, boolean collective, String state,
			String stateName, @Nullable Integer place, String points, String list, @Nullable String reason,
			boolean inPublicity, boolean own, List<Backing> backings, List<MeritRow> merits, List<ScoreRow> scores,
			List<ObjectionRow> objections) {

	}

	/** How much of a candidate its reader sees. */
	enum Depth {

		/** That it is on the list. */
		LIST,
		/** Also its place and its points. */
		RANKING,
		/** Also each score and each objection. */
		ALL;

		boolean atLeast(Depth other) {
			return compareTo(other) >= 0;
		}

	}

	/** Who reads, and how much. */
	record View(Depth depth, String username) {

	}

	/** What is written about the candidates, by candidate. */
	private record Notes(Map<Long, Standing> cases, Set<Long> own, Map<Long, List<Recommendation>> backings,
			Map<Long, String> recommenders, Map<Long, List<Merit>> merits, Map<Long, List<Score>> scores,
			Map<Long, List<Objection>> objections) {

	}

	/** In the order of the ranking; before it, as they were recommended. */
	List<Row> of(Selection selection, View view) {
		List<Candidate> candidates = this.pages.book()
			.candidates(selection.id())
			.stream()
			.sorted(PlaceWords.BY_PLACE)
			.toList();
		if (candidates.isEmpty()) {
			return List.of();
		}
		Notes notes = notes(selection.id(), candidates, view);
		return candidates.stream().map((candidate) -> row(selection, candidate, notes, view)).toList();
	}

	private Notes notes(long selectionId, List<Candidate> all, View view) {
		List<Long> candidates = all.stream().map(Candidate::id).toList();
		return new Notes(this.pages.standings().of(all.stream().map(Candidate::proposalId).toList()),
				this.pages.conflicts().own(view.username()),
				grouped(this.pages.recommendations().findByCandidateIdInOrderById(candidates),
						Recommendation::candidateId),
				this.pages.recommenders()
					.findBySelectionIdOrderById(selectionId)
					.stream()
					.collect(Collectors.toMap(Recommender::id, (one) -> this.words.asked(one))),
				grouped(this.pages.merits().findByCandidateIdInOrderById(candidates), Merit::candidateId),
				grouped(this.pages.scores().findBySelectionIdOrderById(selectionId), Score::candidateId),
				grouped(this.pages.objections().findBySelectionIdOrderById(selectionId), Objection::candidateId));
	}

	private static <T> Map<Long, List<T>> grouped(List<T> all, Function<T, Long> candidate) {
		return all.stream().collect(Collectors.groupingBy(candidate));
	}

	private static <T> List<T> of(Map<Long, List<T>> notes, Candidate candidate, boolean seen) {
		return seen ? notes.getOrDefault(candidate.id(), List.of()) : List.of();
	}

	private Row row(Selection selection, Candidate candidate, Notes notes, View view) {
		Standing about = Objects.requireNonNull(notes.cases().get(candidate.proposalId()));
		boolean ranking = view.depth().atLeast(Depth.RANKING);
		boolean all = view.depth() == Depth.ALL;
		boolean ranked = ranking && candidate.placeNo() != null;
		return new Row(candidate.id(), candidate.proposalId(), about.number(), about.title(), candidate.collective(),
				candidate.state().name(), this.words.text("excellent-candidate." + candidate.state().name()),
				ranked ? candidate.placeNo() : null, ranked ? this.words.points(candidate) : "",
				ranked ? this.words.list(candidate) : "", ranking ? this.words.reason(candidate) : null,
				candidate.inPublicity() && selection.is(SelectionState.PUBLICITY),
				notes.own().contains(candidate.proposalId()),
				backings(of(notes.backings(), candidate, ranking), notes.recommenders()),
				merits(of(notes.merits(), candidate, ranking)), scores(selection, of(notes.scores(), candidate, all)),
				objections(of(notes.objections(), candidate, all)));
	}

	private static List<Backing> backings(List<Recommendation> given, Map<Long, String> names) {
		return given.stream()
			.map((one) -> new Backing(names.getOrDefault(one.recommenderId(), ""), one.reason()))
			.toList();
	}

	private List<MeritRow> merits(List<Merit> merits) {
		return merits.stream()
			.map((one) -> new MeritRow(this.words.text("excellent-merit." + one.ruleCode()), Points.text(one.points()),
					this.words.source(one)))
			.toList();
	}

	private List<ScoreRow> scores(Selection selection, List<Score> scores) {
		LocalDate today = this.pages.book().today();
		int limit = this.parameters.number(OUTLIER, today);
		List<Integer> given = scores.stream().filter(Score::isGiven).map(Score::points).toList();
		return scores.stream()
			.map((score) -> new ScoreRow(score.id(), this.accounts.name(score.expert()), score.state(),
					this.words.text("excellent-score." + score.state()),
					score.isGiven() ? Points.text(score.points()) : null, score.remarks(),
					score.isGiven() && Spread.outlier(score.points(), given, limit),
					score.open() && today.isAfter(selection.scoreUntil())))
			.toList();
	}

	private static List<ObjectionRow> objections(List<Objection> objections) {
		return objections.stream()
			.map((one) -> new ObjectionRow(one.id(), one.objector(), one.text(), one.receivedOn(), one.upheld(),
					one.answer()))
			.toList();
	}

}
