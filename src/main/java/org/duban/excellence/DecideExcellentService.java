package org.duban.excellence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.duban.parameter.Parameters;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;

/**
 * The chair enters what the chairs' meeting decided; who is new on the list is published.
 */
@Component
class DecideExcellentService implements CommandService<DecideExcellent> {

	static final String PUBLICITY = "excellent.publicity.wd";

	private final SelectionBook book;

	private final Standings standings;

	private final SelectionCalendar calendar;

	private final Parameters parameters;

	private final PlaceWords words;

	DecideExcellentService(SelectionBook book, Standings standings, SelectionCalendar calendar, Parameters parameters,
			PlaceWords words) {
		this.book = book;
		this.standings = standings;
		this.calendar = calendar;
		this.parameters = parameters;
		this.words = words;
	}

	@Override
	public Class<DecideExcellent> command() {
		return DecideExcellent.class;
	}

	@Override
	public Options options(OpenTask task, Actor actor) {
		Selection selection = this.book.get(task.number("selectionId"));
		List<Candidate> placed = this.book.candidates(selection.id())
			.stream()
			.filter((candidate) -> candidate.state().eligible() && candidate.placeNo() != null)
			.sorted(PlaceWords.BY_PLACE)
			.toList();
		Map<Long, Standing> cases = this.standings.of(placed.stream().map(Candidate::proposalId).toList());
		List<Options.Choice> ranking = placed.stream()
			.map((candidate) -> new Options.Choice(Long.toString(candidate.id()), said(candidate, cases),
					this.words.list(candidate)))
			.toList();
		List<Options.Choice> about = new ArrayList<>();
		about.add(new Options.Choice("quota", this.words.quota(selection), this.words.text("excellent.quota-title")));
		ranking.forEach((place) -> about.add(new Options.Choice("place-" + place.code(), place.name(), place.group())));
		return new Options(Map.of("ranking", ranking, "about", about), List.of());
	}

	private String said(Candidate candidate, Map<Long, Standing> cases) {
		Standing about = Objects.requireNonNull(cases.get(candidate.proposalId()));
		return this.words.place(candidate) + " " + about.number() + " " + about.title() + " "
				+ this.words.points(candidate);
	}

	@Override
	public Outcome act(OpenTask task, DecideExcellent command, Actor actor) {
		Selection selection = this.book.get(task.number("selectionId"));
		List<Candidate> candidates = this.book.candidates(selection.id());
		List<FieldError> errors = new ArrayList<>(ListRules.check(candidates, command.made(), selection.quota().all()));
		checkMeeting(selection, command.meetingOn(), errors);
		if (!errors.isEmpty()) {
			return new Outcome.Refused(errors);
		}
		Set<Long> chosen = ListRules.chosen(candidates, command.made());
		Stamp stamp = this.book.stamp(actor);
		for (Candidate candidate : candidates) {
			if (chosen.contains(candidate.id())) {
				candidate.chosen(why(command, candidate), stamp);
			}
			else if (candidate.state().eligible()) {
				candidate.notChosen(why(command, candidate), stamp);
			}
		}
		boolean newcomers = candidates.stream().anyMatch(Candidate::inPublicity);
		selection.decided(command, stamp);
		if (newcomers) {
			LocalDate today = this.book.today();
			selection.published(today, this.parameters.number(PUBLICITY, today), this.calendar::publicity);
		}
		return Outcome.done("newcomers", newcomers);
	}

	/** After the experts began, and not in the future. */
	private void checkMeeting(Selection selection, LocalDate meeting, List<FieldError> errors) {
		LocalDateTime scoring = selection.scoringOpenedAt();
		if (meeting.isAfter(this.book.today())) {
			errors.add(new FieldError("meetingOn", "in-future", List.of()));
		}
		else if (scoring != null && meeting.isBefore(scoring.toLocalDate())) {
			errors.add(new FieldError("meetingOn", "excellent-meeting-early", List.of(scoring.toLocalDate())));
		}
	}

	private static @Nullable String why(DecideExcellent command, Candidate candidate) {
		return command.made()
			.stream()
			.filter((change) -> change.candidate() == candidate.id())
			.map(DecideExcellent.Change::reason)
			.findFirst()
			.orElse(null);
	}

}
