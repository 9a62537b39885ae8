package org.duban.member;

import java.util.Arrays;
import java.util.Optional;

import org.duban.organisation.Dictionaries;

/** What members belong to and conveners (召集人) call together. */
public enum Circle {

	/** 界别. */
	SECTOR(Dictionaries.SECTOR),

	/** 小组. */
	PLENARY_GROUP(Dictionaries.PLENARY_GROUP);

	private final String kind;

	Circle(String kind) {
		this.kind = kind;
	}

	public static Optional<Circle> of(String kind) {
		return Arrays.stream(values()).filter((circle) -> circle.kind.equals(kind)).findFirst();
	}

	/** The dictionary that has the codes. */
	public String kind() {
		return this.kind;
	}

	boolean has(Members.Seat seat, String code) {
		return code.equals((this == SECTOR) ? seat.sector() : seat.group());
	}

	public boolean calledBy(Members.Seat seat) {
		return (this == SECTOR) ? seat.callsSector() : seat.callsGroup();
	}

}
