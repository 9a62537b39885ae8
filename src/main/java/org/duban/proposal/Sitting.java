package org.duban.proposal;

import jakarta.persistence.Embeddable;

import org.duban.member.Session;

/** The session to which a proposal belongs. */
@Embeddable
record Sitting(int termNo, int sessionNo, int yearNo) {

	static Sitting of(Session session) {
		return new Sitting(session.term(), session.no(), session.opening().getYear());
	}

	String code() {
		return "%02d-%02d".formatted(this.termNo, this.sessionNo);
	}

	boolean is(Session session) {
		return this.termNo == session.term() && this.sessionNo == session.no();
	}

}
