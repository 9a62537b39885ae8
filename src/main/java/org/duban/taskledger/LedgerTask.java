package org.duban.taskledger;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;

/** A matter, or a node of one: a row under it with a date of its own. */
@Entity
class LedgerTask {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private @Nullable Long parentId;

	private String title;

	private String basis;

	private String leadCode;

	private String coUnits;

	private LocalDate startOn;

	private LocalDate dueOn;

	@Enumerated(EnumType.STRING)
	private TaskState state = TaskState.OPEN;

	private String enteredBy;

	/** Shanghai time, as all here. */
	private LocalDateTime enteredAt;

	private @Nullable String reportedBy;

	private @Nullable String settledBy;

	private @Nullable LocalDateTime settledAt;

	@SuppressWarnings("NullAway.Init")
	protected LedgerTask() {
	}

	LedgerTask(EnterTask command, LocalDate dueOn, Stamp stamp) {
		this.title = command.title().strip();
		this.basis = command.basis().strip();
		this.leadCode = command.lead();
		this.coUnits = String.join(",", command.others());
		this.startOn = stamp.at().toLocalDate();
		this.dueOn = dueOn;
		this.enteredBy = stamp.by();
		this.enteredAt = stamp.at();
	}

	/** A node has the lead and the basis of its matter. */
	LedgerTask(LedgerTask matter, String title, LocalDate dueOn) {
		this.parentId = matter.id();
		this.title = title.strip();
		this.basis = matter.basis;
		this.leadCode = matter.leadCode;
		this.coUnits = matter.coUnits;
		this.startOn = matter.startOn;
		this.dueOn = dueOn;
		this.enteredBy = matter.enteredBy;
		this.enteredAt = matter.enteredAt;
	}

	/** Who and when. */
	record Stamp(String by, LocalDateTime at) {
	}

	void reported(String by) {
		this.state = TaskState.REPORTED;
		this.reportedBy = by;
	}

	void goesOn(@Nullable LocalDate newDue) {
		this.state = TaskState.OPEN;
		this.reportedBy = null;
		if (newDue != null) {
			this.dueOn = newDue;
		}
	}

	void closed(Stamp stamp) {
		this.state = TaskState.CLOSED;
		this.settledBy = stamp.by();
		this.settledAt = stamp.at();
	}

	boolean is(TaskState state) {
		return this.state == state;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	@Nullable Long parentId() {
		return this.parentId;
	}

	String title() {
		return this.title;
	}

	String lead() {
		return this.leadCode;
	}

	List<String> coUnits() {
		return this.coUnits.isEmpty() ? List.of() : Arrays.asList(this.coUnits.split(","));
	}

	LocalDate startOn() {
		return this.startOn;
	}

	LocalDate dueOn() {
		return this.dueOn;
	}

	@Nullable String reportedBy() {
		return this.reportedBy;
	}

}
