package org.duban.year;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.Walk;
import org.duban.year.RawClock.What;
import org.jspecify.annotations.Nullable;

import static org.duban.story.Commands.decide;

/** One case on its way through the year, up to the desks of its units. */
final class LivedCase {

	/** The closing of the session whose proposals are called for when the year begins. */
	static final LocalDate CLOSING = LocalDate.parse("2025-02-20");

	final House house;

	final Agenda agenda;

	final Diary diary;

	final RawDays days;

	final Fate fate;

	private final Units units;

	private final int no;

	private @Nullable Walk walk;

	LivedCase(House house, Agenda agenda, RawDays days, Units units, int no) {
		this.house = house;
		this.agenda = agenda;
		this.days = days;
		this.units = units;
		this.no = no;
		this.fate = Fate.values()[no % Fate.values().length];
		this.diary = new Diary(days, agenda::today);
	}

	Walk walk() {
		if (this.walk == null) {
			throw new IllegalStateException("Not submitted yet");
		}
		return this.walk;
	}

	boolean isSubmitted() {
		return this.walk != null;
	}

	long id() {
		return walk().id();
	}

	void then(String who, String key, Object command) {
		this.house.as(who).task(key, id()).answer(command);
	}

	void submit() {
		this.walk = Walk.submitted(this.house);
		this.diary.plenary(this.units.isPlenary(id()));
		this.diary.starts("FIRST_REVIEW", 0);
		this.agenda.after(this.fate.review, this::firstReview);
	}

	private void firstReview() {
		then("clerk", "first-review", Commands.pass());
		this.diary.ends("FIRST_REVIEW", 0);
		this.diary.starts("SECOND_REVIEW", 0);
		this.agenda.after(this.fate.review, this::secondReview);
	}

	private void secondReview() {
		then("reviewer1", "second-review", decide("file"));
		then("reviewer2", "second-review", decide("file"));
		this.diary.ends("SECOND_REVIEW", 0);
		this.diary.starts("FILING_DECISION", 0);
		this.agenda.after(this.fate.review, this::file);
	}

	private void file() {
		then("chair", "decide-filing", decide("file"));
		this.diary.ends("FILING_DECISION", 0);
		LocalDate today = this.agenda.today();
		boolean waits = this.units.isPlenary(id()) && today.isBefore(CLOSING);
		this.diary.starts("ASSIGN", 0, waits ? CLOSING : today);
		this.agenda.after(this.fate.assign, this::assign);
	}

	private void assign() {
		String[] roles = this.fate.roles();
		List<Units.Unit> chosen = this.units.chosen(this.no, roles.length);
		String[] plan = new String[roles.length];
		for (int i = 0; i < roles.length; i++) {
			plan[i] = chosen.get(i).code() + " " + roles[i];
		}
		then("clerk", "propose-units", Commands.units(plan));
		chosen.stream()
			.map(Units.Unit::office)
			.distinct()
			.forEach((office) -> then(office, "approve-assignment", decide("approve")));
		this.diary.ends("ASSIGN", 0);
		List<UnitPart> parts = new ArrayList<>();
		for (int i = 0; i < roles.length; i++) {
			parts.add(new UnitPart(this, chosen.get(i), roles[i], this.units.assignment(id(), chosen.get(i).code())));
		}
		parts.forEach((part) -> part.begin(parts));
	}

	/** Another unit of the same channel gets what one gave back. */
	UnitPart reassigned(UnitPart part) {
		Units.Unit other = this.units.another(part.unit());
		then(part.unit().office(), "decide-return", decide("approve", "newUnit", other.code()));
		return new UnitPart(this, other, part.role(), this.units.assignment(id(), other.code()));
	}

	/** All units have answered; one form for each reply. */
	void asked(List<UnitPart> parts) {
		parts.forEach((part) -> this.diary.starts("FEEDBACK", part.assignment()));
		if (this.fate == Fate.SILENT) {
			RawClock form = this.diary.newest("FEEDBACK", parts.get(0).assignment());
			LocalDate over = form.inTheEvening(this.agenda.today()).due().plusDays(1);
			form.endsAtMidnight(over);
			this.diary.starts("ARCHIVE", 0, over);
			this.agenda.on(over.plusDays(this.fate.archive), this::archive);
			return;
		}
		this.agenda.after(this.fate.feedback, () -> judge(parts));
	}

	private void judge(List<UnitPart> parts) {
		UnitPart first = parts.get(0);
		String verdict = switch (this.fate) {
			case DISSATISFIED -> first.isSecondHandling() ? "satisfied" : "dissatisfied";
			case COMMENTED -> "basically-satisfied";
			default -> "satisfied";
		};
		walk().proposer().tasks("give-feedback", id()).forEach((task) -> task.answer(Commands.feedback(verdict)));
		parts.forEach((part) -> this.diary.ends("FEEDBACK", part.assignment()));
		if (verdict.equals("dissatisfied")) {
			this.diary.starts("REDO_DECISION", first.assignment());
			this.agenda.after(this.fate.feedback, first::handleAgain);
			return;
		}
		if (verdict.equals("basically-satisfied")) {
			this.diary.starts("COMMENT_ANSWER", first.assignment());
		}
		this.diary.starts("ARCHIVE", 0);
		this.agenda.after(this.fate.archive, this::archive);
	}

	/** Nobody waits for the answer to a comment once the case is in the archive. */
	private void archive() {
		then("clerk", "archive-check", decide("archive", "volumeNo", "2025-" + id()));
		this.diary.ends("ARCHIVE", 0);
		this.diary.clocks()
			.stream()
			.filter((clock) -> clock.kind.equals("COMMENT_ANSWER"))
			.forEach((clock) -> clock.add(this.agenda.today(), What.CANCELLED));
	}

	Stream<RawClock> clocks() {
		return this.diary.clocks().stream();
	}

}
