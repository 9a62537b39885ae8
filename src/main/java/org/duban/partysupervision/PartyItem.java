package org.duban.partysupervision;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;

import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** One item of the ledger. */
@Entity
class PartyItem {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	/** Null where it belongs to no case, as its unit's part of it then. */
	private @Nullable Long proposalId;

	private @Nullable Long assignmentId;

	/** Whose it is where it belongs to no case, and who takes part. */
	private @Nullable String unitCode;

	private @Nullable String coUnits;

	@Embedded
	private @Nullable Found found;

	private String source;

	@Column(length = 1_000_000)
	private String content;

	private @Nullable String basis;

	private LocalDate dueOn;

	@Enumerated(EnumType.STRING)
	private PartyItemState state = PartyItemState.ENTERED;

	private @Nullable Integer yearNo;

	private @Nullable Integer sequenceNo;

	private @Nullable Integer intervalDays;

	/** By when the unit reports next; null while nobody waits for a report. */
	private @Nullable LocalDate feedbackOn;

	/** Days on which a report was due and did not come. */
	private int missed;

	/** The one of them that was counted last. */
	private @Nullable LocalDate missedOn;

	private String enteredBy;

	/** Shanghai time, as all here. */
	private LocalDateTime enteredAt;

	private @Nullable String openedBy;

	private @Nullable LocalDateTime openedAt;

	@Column(length = 1_000_000)
	private @Nullable String finding;

	private @Nullable String settledBy;

	private @Nullable LocalDateTime settledAt;

	private @Nullable String activeKey;

	@SuppressWarnings("NullAway.Init")
	protected PartyItem() {
	}

	PartyItem(Place place, EnterPartyItem command, Stamp stamp) {
		this.proposalId = place.proposalId();
		this.assignmentId = place.assignmentId();
		this.unitCode = place.unit();
		this.coUnits = command.others().isEmpty() ? null : String.join(",", command.others());
		this.found = new Found(command);
		this.source = command.source();
		this.content = command.content().strip();
		this.basis = command.basis();
		this.dueOn = command.dueOn();
		this.enteredBy = stamp.by();
		this.enteredAt = stamp.at();
		this.activeKey = place.keyOf(command.content());
	}

	/**
	 * Whose part of which case, or of no case whose.
	 *
	 * @param unit code; null where the part of the case says it
	 */
	record Place(@Nullable Long proposalId, @Nullable Long assignmentId, @Nullable String unit) {

		/** The same words to one unit are one item as long as it is open. */
		String keyOf(String content) {
			return ((this.assignmentId != null) ? this.assignmentId : "unit-" + this.unit) + ":"
					+ UUID.nameUUIDFromBytes(content.strip().getBytes(StandardCharsets.UTF_8));
		}

	}

	/** Who and when. */
	record Stamp(String by, LocalDateTime at) {
	}

	/**
	 * @param number the next of the year
	 * @param interval days between reports
	 */
	void opened(int number, LocalDate due, int interval, Stamp stamp) {
		this.state = PartyItemState.OPEN;
		this.yearNo = stamp.at().getYear();
		this.sequenceNo = number;
		this.dueOn = due;
		this.intervalDays = interval;
		this.openedBy = stamp.by();
		this.openedAt = stamp.at();
	}

	void declined(@Nullable String reason, Stamp stamp) {
		end(PartyItemState.DECLINED, reason, stamp);
	}

	void awaitsReport(LocalDate by) {
		this.state = PartyItemState.OPEN;
		this.feedbackOn = by;
	}

	void reported() {
		this.state = PartyItemState.REPORTED;
		this.feedbackOn = null;
	}

	/**
	 * The report that was asked for did not come.
	 * @return whether that was not known
	 */
	boolean missedReport() {
		LocalDate asked = this.feedbackOn;
		if (asked == null || asked.equals(this.missedOn)) {
			return false;
		}
		this.missedOn = asked;
		this.missed++;
		return true;
	}

	void returned(@Nullable LocalDate newDue) {
		this.state = PartyItemState.OPEN;
		if (newDue != null) {
			this.dueOn = newDue;
		}
	}

	void closed(@Nullable String finding, Stamp stamp) {
		end(PartyItemState.CLOSED, finding, stamp);
	}

	void dropped(Stamp stamp) {
		end(PartyItemState.DROPPED, null, stamp);
	}

	private void end(PartyItemState state, @Nullable String finding, Stamp stamp) {
		this.state = state;
		this.finding = finding;
		this.settledBy = stamp.by();
		this.settledAt = stamp.at();
		this.feedbackOn = null;
		this.activeKey = null;
	}

	/** After a reform another unit answers for it, or takes part. */
	void succeed(String from, String next) {
		if (from.equals(this.unitCode)) {
			this.unitCode = next;
			if (this.activeKey != null) {
				this.activeKey = new Place(null, null, next).keyOf(this.content);
			}
		}
		List<String> others = coUnits().stream()
			.map((code) -> code.equals(from) ? next : code)
			.filter((code) -> !code.equals(this.unitCode))
			.distinct()
			.toList();
		this.coUnits = others.isEmpty() ? null : String.join(",", others);
	}

	boolean ended() {
		return this.state.ended();
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	@Nullable Long proposalId() {
		return this.proposalId;
	}

	@Nullable Long assignmentId() {
		return this.assignmentId;
	}

	/** What an entry of the trail names. */
	Map<String, Object> named() {
		Long part = this.assignmentId;
		return (part != null) ? Map.of("partyItemId", id(), "assignmentId", part) : Map.of("partyItemId", id());
	}

	/** Code of whose it is where it belongs to no case. */
	@Nullable String unitCode() {
		return this.unitCode;
	}

	List<String> coUnits() {
		return (this.coUnits == null) ? List.of() : List.of(this.coUnits.split(","));
	}

	@Nullable Found found() {
		return this.found;
	}

	String source() {
		return this.source;
	}

	String content() {
		return this.content;
	}

	@Nullable String basis() {
		return this.basis;
	}

	LocalDate dueOn() {
		return this.dueOn;
	}

	int interval() {
		return Objects.requireNonNull(this.intervalDays);
	}

	@Nullable LocalDate feedbackOn() {
		return this.feedbackOn;
	}

	/** e.g. 党督〔2026〕3号; empty before it is taken on. */
	String number() {
		return (this.sequenceNo != null && this.yearNo != null) ? new PartyNumber(this.yearNo, this.sequenceNo).text()
				: "";
	}

	boolean isOpen() {
		return this.state == PartyItemState.OPEN;
	}

	@Nullable LocalDate openedOn() {
		return (this.openedAt != null) ? this.openedAt.toLocalDate() : null;
	}

	String enteredBy() {
		return this.enteredBy;
	}

}
