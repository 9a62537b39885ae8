package org.duban.excellence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Collections;
import java.util.List;
import java.util.Set;

import org.duban.account.Accounts;
import org.duban.account.Roles;
import org.duban.excellence.CandidateSheets.Depth;
import org.duban.excellence.CandidateSheets.View;
import org.duban.member.Session;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * A selection as its readers see it. The office and the chair see everything; leaders and
 * supervisors the ranking without a single score; who else reads cases the list once it
 * is public.
 */
@Component
@Transactional(readOnly = true)
public class SelectionSheets {

	private static final List<String> INSIDE = List.of("clerk", "committee-chair");

	private static final List<String> READERS = List.of("leader", "supervisor");

	private final SelectionRepository selections;

	private final SelectionBook book;

	private final CandidateSheets candidates;

	private final RecommenderRepository recommenders;

	private final Naming naming;

	SelectionSheets(SelectionRepository selections, SelectionBook book, CandidateSheets candidates,
			RecommenderRepository recommenders, Naming naming) {
		this.selections = selections;
		this.book = book;
		this.candidates = candidates;
		this.recommenders = recommenders;
		this.naming = naming;
	}

	@Component
	record Naming(PlaceWords words, Accounts accounts, SelectionDesk.Means means) {

	}

	/** A selection in the list. */
	public record Line(long id, int term, int session, String state, String stateName, String quota,
			LocalDate recommendUntil, LocalDate scoreUntil, @Nullable LocalDate publicityUntil, int candidates,
			int chosen) {

	}

	/**
	 * One of those asked.
	 *
	 * @param given how many it recommended, null as long as it has not answered
	 */
	public record Asked(String name, @Nullable Integer given) {

	}

	/**
	 * A selection opened.
	 *
	 * @param office whether the reader keeps it
	 * @param ranking whether the reader may see places and points
	 * @param inside whether the reader may see single scores
	 */
	public record Whole(Line line, boolean office, boolean ranking, boolean inside, List<Asked> asked,
			List<CandidateSheets.Row> rows, List<Item> items, Meeting meeting, @Nullable String cancelReason) {

	}

	/** One line of the sheet. */
	public record Item(String name, int most, String scoredBy) {

	}

	/** What the chairs' meeting said. */
	public record Meeting(@Nullable LocalDate on, @Nullable String minutesNo, @Nullable String note,
			@Nullable LocalDateTime announcedAt) {

	}

	/** Somebody or something to choose. */
	public record Choice(String code, String name) {

	}

	public static boolean office(Actor actor) {
		return actor.is("clerk");
	}

	private static boolean inside(Actor actor) {
		return INSIDE.stream().anyMatch(actor::is);
	}

	private static boolean reader(Actor actor) {
		return inside(actor) || READERS.stream().anyMatch(actor::is);
	}

	/** The three administrators see no case, so not the best ones either. */
	private static void requireReader(Actor actor) {
		if (Roles.KEEPERS.stream().anyMatch(actor::is)) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
	}

	private static Depth depth(Actor actor) {
		return inside(actor) ? Depth.ALL : (reader(actor) ? Depth.RANKING : Depth.LIST);
	}

	public List<Line> all(Actor actor) {
		requireReader(actor);
		return this.selections.findAllByOrderByIdDesc()
			.stream()
			.filter((selection) -> reader(actor) || open(selection))
			.map(this::line)
			.toList();
	}

	/** Whether everybody may read the list. */
	private static boolean open(Selection selection) {
		return selection.is(SelectionState.PUBLICITY) || selection.is(SelectionState.ANNOUNCED);
	}

	/**
	 * @throws java.util.NoSuchElementException if there is none
	 */
	public Whole of(long id, Actor actor) {
		requireReader(actor);
		Selection selection = this.book.get(id);
		if (!reader(actor) && !open(selection)) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
		List<CandidateSheets.Row> rows = this.candidates.of(selection, new View(depth(actor), actor.username()))
			.stream()
			.filter((row) -> shown(row, selection, actor))
			.toList();
		return new Whole(line(selection), office(actor), reader(actor), inside(actor),
				reader(actor) ? asked(id) : List.of(), rows, inside(actor) ? items(selection) : List.of(),
				new Meeting(selection.meetingOn(), selection.minutesNo(),
						reader(actor) ? selection.decisionNote() : null, selection.announcedAt()),
				selection.cancelReason());
	}

	private List<Item> items(Selection selection) {
		return selection.sheet()
			.items()
			.stream()
			.map((item) -> new Item(this.naming.words().line(item), item.most(),
					this.naming.words().text("excellent-scorer." + item.scoredBy())))
			.toList();
	}

	private static boolean shown(CandidateSheets.Row row, Selection selection, Actor actor) {
		if (inside(actor)) {
			return true;
		}
		boolean listed = row.state().equals("CHOSEN") || row.state().equals("EXCELLENT");
		return reader(actor) ? row.place() != null || listed : listed && open(selection);
	}

	private List<Asked> asked(long id) {
		List<Long> given = this.recommenders.givenIn(id);
		return this.recommenders.findBySelectionIdOrderById(id)
			.stream()
			.map((one) -> new Asked(this.naming.words().asked(one),
					one.hasAnswered() ? Collections.frequency(given, one.id()) : null))
			.toList();
	}

	private Line line(Selection selection) {
		List<Candidate> all = this.book.candidates(selection.id());
		long chosen = all.stream()
			.filter((one) -> one.is(CandidateState.CHOSEN) || one.is(CandidateState.EXCELLENT))
			.count();
		return new Line(selection.id(), selection.term(), selection.session(), selection.state().name(),
				this.naming.words().text("excellent-state." + selection.state().name()),
				this.naming.words().quota(selection), selection.recommendUntil(), selection.scoreUntil(),
				selection.publicityUntil(), all.size(), Math.toIntExact(chosen));
	}

	/** Whom the office may ask to recommend. */
	public List<Choice> recommenders(Actor actor) {
		SelectionBook.requireOffice(actor);
		return this.naming.means()
			.recommenders()
			.all()
			.stream()
			.map((one) -> new Choice(one.key(), this.naming.words().asked(one.kind(), one.name())))
			.toList();
	}

	/** Experts who score in a selection not yet. */
	public List<Choice> moreExperts(long id, Actor actor) {
		Set<String> there = this.book.get(id).experts();
		return experts(actor).stream().filter((one) -> !there.contains(one.code())).toList();
	}

	public List<Choice> experts(Actor actor) {
		SelectionBook.requireOffice(actor);
		return this.naming.accounts()
			.inGroup("expert")
			.stream()
			.map((person) -> new Choice(person.username(), person.name()))
			.toList();
	}

	/** Sessions without a selection, the newest first. */
	public List<Choice> sessions(Actor actor) {
		SelectionBook.requireOffice(actor);
		return this.naming.means()
			.sessions()
			.all()
			.stream()
			.filter((one) -> !one.opening().isAfter(this.book.today()))
			.sorted(Comparator.comparing(Session::opening).reversed())
			.map((one) -> one.term() + "-" + one.no())
			.filter((code) -> !this.selections.existsByActiveKey(code))
			.map((code) -> new Choice(code, this.naming.words().text("excellent.session", (Object[]) code.split("-"))))
			.toList();
	}

}
