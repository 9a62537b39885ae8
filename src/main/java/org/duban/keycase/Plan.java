package org.duban.keycase;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import org.duban.workflow.Options;
import org.jspecify.annotations.Nullable;

/** A plan of supervision; one that is sent back stays beside the next. */
@Entity
@Table(name = "key_plan")
class Plan {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private long proposalId;

	private long supervisionId;

	@Column(length = 1_000_000)
	private String focus;

	@ElementCollection
	@CollectionTable(name = "key_plan_activity", joinColumns = @JoinColumn(name = "plan_id"))
	@OrderColumn(name = "seq_no")
	private List<PlannedActivity> activities;

	private String plannedBy;

	private LocalDateTime plannedAt;

	private @Nullable String decision;

	private @Nullable String decisionNote;

	private @Nullable String decidedBy;

	private @Nullable LocalDateTime decidedAt;

	@SuppressWarnings("NullAway.Init")
	protected Plan() {
	}

	Plan(KeyCase supervised, PlanSupervision said, String by, LocalDateTime at) {
		this.proposalId = supervised.proposalId();
		this.supervisionId = supervised.id();
		this.focus = said.focus();
		this.activities = new ArrayList<>(said.activities());
		this.plannedBy = by;
		this.plannedAt = at;
	}

	void decided(ApproveSupervisionPlan said, String by, LocalDateTime at) {
		this.decision = said.decision();
		this.decisionNote = said.comment();
		this.decidedBy = by;
		this.decidedAt = at;
	}

	/** Why the leader sent it back, if so. */
	Optional<String> objection() {
		return "return".equals(this.decision) ? Optional.ofNullable(this.decisionNote) : Optional.empty();
	}

	/** As those read it who decide on it or carry it out. */
	List<Options.Choice> lines(KeyWords words) {
		List<Options.Choice> lines = new ArrayList<>();
		lines.add(new Options.Choice("", this.focus, words.text("field.focus")));
		this.activities.forEach((planned) -> lines.add(new Options.Choice("", planned.purpose(),
				planned.plannedOn() + " " + words.of("key-activity", planned.kind()))));
		return lines;
	}

}
