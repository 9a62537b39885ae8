package org.duban.assessment;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What a line of the scheme measures. */
enum Measure {

	/** 按时签收. */
	SIGNING(Kind.RATE),
	/** 沟通. */
	CONTACT(Kind.RATE),
	/** 按时答复. */
	IN_TIME(Kind.RATE),
	/** 采纳落实. */
	ADOPTION(Kind.RATE),
	/** 承诺兑现. */
	PROMISES(Kind.RATE),
	/** 满意. */
	SATISFACTION(Kind.RATE),
	/** 自评，由办公室核定. */
	MANUAL(Kind.MANUAL),
	/** 逾期. */
	LATE(Kind.DEDUCTION),
	/** 催办. */
	URGED(Kind.DEDUCTION),
	/** 不满意. */
	DISSATISFIED(Kind.DEDUCTION),
	/** 重新办理. */
	REDONE(Kind.DEDUCTION);

	enum Kind {

		/** So many of so many: that share of the weight. */
		RATE,
		/** What the unit claims and the office finds. */
		MANUAL,
		/** The weight, taken off once for each. */
		DEDUCTION

	}

	private final Kind kind;

	Measure(Kind kind) {
		this.kind = kind;
	}

	static Optional<Measure> of(String code) {
		return Arrays.stream(values()).filter((one) -> one.code().equals(code)).findFirst();
	}

	/** As it stands in the file of the scheme and in messages. */
	String code() {
		return name().toLowerCase(Locale.ROOT).replace('_', '-');
	}

	Kind kind() {
		return this.kind;
	}

}
