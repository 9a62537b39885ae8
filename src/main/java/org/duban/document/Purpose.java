package org.duban.document;

import java.util.Arrays;
import java.util.Optional;

/** What a file is for. */
enum Purpose {

	/** 附件: belongs to the case. */
	CASE,
	/** A signed opinion form, which no unit sees. */
	FEEDBACK,
	/** 盖章原件 of an organisation's proposal. */
	SEAL,
	/** 纸质件: what a clerk enters on behalf. */
	PAPER,
	/** 补充材料: handed in after filing. */
	SUPPLEMENT;

	static Optional<Purpose> of(String code) {
		return Arrays.stream(values()).filter((purpose) -> purpose.name().equalsIgnoreCase(code)).findFirst();
	}

}
