package org.duban.assessment;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What is rated: of a proposal by its unit, of a unit by who proposed. */
public enum RatingItem {

	/** 选题. */
	TOPIC(RatingSide.UNIT),
	/** 一事一案. */
	SINGLE(RatingSide.UNIT),
	/** 格式规范. */
	FORM(RatingSide.UNIT),
	/** 可操作. */
	WORKABLE(RatingSide.UNIT),
	/** 效益. */
	BENEFIT(RatingSide.UNIT),
	/** 答复及时规范. */
	TIMELY(RatingSide.PROPOSER),
	/** 充分协商. */
	CONSULTED(RatingSide.PROPOSER),
	/** 注重实效. */
	EFFECT(RatingSide.PROPOSER);

	static final int LEAST = 1;

	static final int MOST = 5;

	private final RatingSide side;

	RatingItem(RatingSide side) {
		this.side = side;
	}

	public String code() {
		return name().toLowerCase(Locale.ROOT);
	}

	public static List<RatingItem> of(RatingSide side) {
		return Arrays.stream(values()).filter((one) -> one.side == side).toList();
	}

}
