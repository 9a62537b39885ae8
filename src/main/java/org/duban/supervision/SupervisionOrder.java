package org.duban.supervision;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Objects;

import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import org.jspecify.annotations.Nullable;

/** A stored 督办单. Never changed, so it needs no version. */
@Entity
@Table(name = "supervision_order")
class SupervisionOrder {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	private int yearNo;

	private int sequenceNo;

	@Embedded
	private LateClock late;

	private LocalDate dueOn;

	private LocalDate newDate;

	private String textBody;

	private String issuedBy;

	/** Shanghai time. */
	private LocalDateTime issuedAt;

	@SuppressWarnings("NullAway.Init")
	protected SupervisionOrder() {
	}

	SupervisionOrder(int sequenceNo, LateClock late, LocalDate dueOn, IssueSupervisionOrder order, Stamp stamp) {
		this.yearNo = stamp.at().getYear();
		this.sequenceNo = sequenceNo;
		this.late = late;
		this.dueOn = dueOn;
		this.newDate = order.newDate();
		this.textBody = order.text();
		this.issuedBy = stamp.by();
		this.issuedAt = stamp.at();
	}

	Reminders.Order value() {
		return new Reminders.Order(Objects.requireNonNull(this.id), "督〔%d〕%d号".formatted(this.yearNo, this.sequenceNo),
				this.late.clockId(), this.late.proposalId(), this.late.assignmentId(), this.newDate, this.textBody,
				this.issuedAt);
	}

}
