package org.duban.excellence;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.BiFunction;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** The selection of one session's excellent proposals. */
@Entity
@Table(name = "excellent_selection")
class Selection {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private int termNo;

	private int sessionNo;

	@Enumerated(EnumType.STRING)
	private SelectionState state = SelectionState.RECOMMENDING;

	private int quota;

	@Embedded
	private QuotaBasis quotaBasis;

	private int collectivePercent;

	private @Nullable Integer categoryMost;

	private int recommendMost;

	private LocalDate recommendUntil;

	private LocalDate scoreUntil;

	private String openedBy;

	private LocalDateTime openedAt;

	private @Nullable LocalDateTime scoringOpenedAt;

	private @Nullable LocalDate meetingOn;

	private @Nullable String minutesNo;

	private @Nullable String decisionNote;

	private @Nullable String decidedBy;

	private @Nullable LocalDateTime decidedAt;

	private @Nullable LocalDate publicityFrom;

	private @Nullable Integer publicityDays;

	private @Nullable LocalDate publicityUntil;

	private @Nullable LocalDateTime announcedAt;

	private @Nullable String cancelReason;

	private @Nullable String cancelledBy;

	private @Nullable LocalDateTime cancelledAt;

	private @Nullable String activeKey;

	@ElementCollection
	@CollectionTable(name = "excellent_sheet_item", joinColumns = @JoinColumn(name = "selection_id"))
	@OrderBy("itemNo")
	private List<SheetItem> items = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "excellent_merit_rule", joinColumns = @JoinColumn(name = "selection_id"))
	@OrderBy("ruleNo")
	private List<MeritRule> rules = new ArrayList<>();

	@ElementCollection
	@CollectionTable(name = "excellent_expert", joinColumns = @JoinColumn(name = "selection_id"))
	@Column(name = "username")
	private Set<String> experts = new TreeSet<>();

	@SuppressWarnings("NullAway.Init")
	protected Selection() {
	}

	/** Which session, how many, and the share of organisations. */
	record Frame(int term, int session, Ranking.Quota quota, QuotaBasis quotaBasis, int recommendMost) {

	}

	Selection(Frame frame, OpenSelection command, Sheet sheet, Stamp stamp) {
		this.termNo = frame.term();
		this.sessionNo = frame.session();
		this.quota = frame.quota().all();
		this.collectivePercent = frame.quota().collectivePercent();
		this.categoryMost = frame.quota().categoryMost();
		this.quotaBasis = frame.quotaBasis();
		this.recommendMost = frame.recommendMost();
		this.recommendUntil = command.recommendUntil();
		this.scoreUntil = command.scoreUntil();
		this.experts.addAll(command.experts());
		this.items.addAll(sheet.items());
		this.rules.addAll(sheet.rules());
		this.openedBy = stamp.by();
		this.openedAt = stamp.at();
		this.activeKey = frame.term() + "-" + frame.session();
	}

	void recommended() {
		this.state = SelectionState.SIFTING;
	}

	void scoringOpened(LocalDate until, Collection<String> experts, LocalDateTime at) {
		this.state = SelectionState.SCORING;
		this.scoreUntil = until;
		this.experts.addAll(experts);
		this.scoringOpenedAt = at;
	}

	void passedOnTo(String expert) {
		this.experts.add(expert);
	}

	void ranked() {
		this.state = SelectionState.DECIDING;
	}

	/** Who is new on the list is public for so many working days. */
	void published(LocalDate from, int days, BiFunction<LocalDate, Integer, LocalDate> calendar) {
		this.publicityFrom = from;
		this.publicityDays = days;
		recounted(calendar);
	}

	void recounted(BiFunction<LocalDate, Integer, LocalDate> calendar) {
		if (this.publicityFrom != null && this.publicityDays != null) {
			this.publicityUntil = calendar.apply(this.publicityFrom, this.publicityDays);
		}
	}

	void decided(DecideExcellent command, Stamp stamp) {
		this.state = SelectionState.PUBLICITY;
		this.meetingOn = command.meetingOn();
		this.minutesNo = command.minutesNo();
		this.decisionNote = command.comment();
		this.decidedBy = stamp.by();
		this.decidedAt = stamp.at();
	}

	void announced(LocalDateTime at) {
		this.state = SelectionState.ANNOUNCED;
		this.announcedAt = at;
	}

	void cancelled(String reason, Stamp stamp) {
		this.state = SelectionState.CANCELLED;
		this.cancelReason = reason;
		this.cancelledBy = stamp.by();
		this.cancelledAt = stamp.at();
		this.activeKey = null;
	}

	boolean is(SelectionState expected) {
		return this.state == expected;
	}

	Sheet sheet() {
		return new Sheet(this.items, this.rules);
	}

	Ranking.Quota quota() {
		return new Ranking.Quota(this.quota, this.collectivePercent, this.categoryMost);
	}

	Set<String> experts() {
		return new TreeSet<>(this.experts);
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	int term() {
		return this.termNo;
	}

	int session() {
		return this.sessionNo;
	}

	SelectionState state() {
		return this.state;
	}

	QuotaBasis quotaBasis() {
		return this.quotaBasis;
	}

	int recommendMost() {
		return this.recommendMost;
	}

	LocalDate recommendUntil() {
		return this.recommendUntil;
	}

	LocalDate scoreUntil() {
		return this.scoreUntil;
	}

	LocalDate openedOn() {
		return this.openedAt.toLocalDate();
	}

	@Nullable LocalDateTime scoringOpenedAt() {
		return this.scoringOpenedAt;
	}

	@Nullable LocalDate publicityUntil() {
		return this.publicityUntil;
	}

	@Nullable LocalDate meetingOn() {
		return this.meetingOn;
	}

	@Nullable String minutesNo() {
		return this.minutesNo;
	}

	@Nullable String decisionNote() {
		return this.decisionNote;
	}

	@Nullable LocalDateTime announcedAt() {
		return this.announcedAt;
	}

	@Nullable String cancelReason() {
		return this.cancelReason;
	}

}
