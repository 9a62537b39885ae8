package org.duban.proposal;

import java.util.ArrayList;
import java.util.List;

import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Transient;

/** Where a case stands, and which way it came there. */
@Embeddable
class Course {

	@Enumerated(EnumType.STRING)
	@JdbcTypeCode(SqlTypes.VARCHAR)
	private CaseState state;

	@Transient
	private final List<Passage> passages = new ArrayList<>();

	/** From one state to another. */
	record Passage(CaseState before, CaseState after) {

	}

	@SuppressWarnings("NullAway.Init")
	protected Course() {
	}

	Course(CaseState first) {
		this.state = first;
	}

	CaseState state() {
		return this.state;
	}

	void reach(CaseState next) {
		if (this.state == next) {
			return;
		}
		if (!CaseMoves.allowed(this.state, next)) {
			throw new IllegalStateException("A case cannot go from " + this.state + " to " + next);
		}
		to(next);
	}

	/** Where people decide it, and not the chain. */
	void to(CaseState next) {
		this.passages.add(new Passage(this.state, next));
		this.state = next;
	}

	/** What is not written down yet. */
	List<Passage> takePassages() {
		List<Passage> taken = List.copyOf(this.passages);
		this.passages.clear();
		return taken;
	}

}
