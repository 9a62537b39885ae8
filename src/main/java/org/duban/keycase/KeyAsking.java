package org.duban.keycase;

import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Collection;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;

import org.jspecify.annotations.Nullable;

/** One time that the list of candidates went round: about which, to whom, until when. */
@Entity
class KeyAsking {

	@Id
	@GeneratedValue(strategy = GenerationType.IDENTITY)
	private @Nullable Long id;

	@Version
	private int version;

	private @Nullable String note;

	private int workingDays;

	private LocalDate dueOn;

	private String askedBy;

	private LocalDateTime askedAt;

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "key_asking_case", joinColumns = @JoinColumn(name = "asking_id"))
	@Column(name = "proposal_id")
	private Set<Long> cases = new TreeSet<>();

	@ElementCollection(fetch = FetchType.EAGER)
	@CollectionTable(name = "key_asked_body", joinColumns = @JoinColumn(name = "asking_id"))
	@Column(name = "body_code")
	private Set<String> bodies = new TreeSet<>();

	@SuppressWarnings("NullAway.Init")
	protected KeyAsking() {
	}

	KeyAsking(AskOpinions said, Collection<String> bodies, String by, LocalDateTime at) {
		this.note = said.note();
		this.cases.addAll(said.cases());
		this.bodies.addAll(bodies);
		this.askedBy = by;
		this.askedAt = at;
		this.dueOn = at.toLocalDate();
	}

	KeyAsking until(LocalDate due, int wd) {
		this.dueOn = due;
		this.workingDays = wd;
		return this;
	}

	long id() {
		return Objects.requireNonNull(this.id);
	}

	@Nullable String note() {
		return this.note;
	}

	int workingDays() {
		return this.workingDays;
	}

	LocalDate dueOn() {
		return this.dueOn;
	}

	LocalDate askedOn() {
		return this.askedAt.toLocalDate();
	}

	Set<Long> cases() {
		return new TreeSet<>(this.cases);
	}

	Set<String> bodies() {
		return new TreeSet<>(this.bodies);
	}

	/** Met until the end of the day. */
	boolean open(LocalDate today) {
		return !today.isAfter(this.dueOn);
	}

}
