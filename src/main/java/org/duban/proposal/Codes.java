package org.duban.proposal;

import java.util.List;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/** Several codes in one column, comma between them. */
final class Codes {

	private Codes() {
	}

	static List<String> split(@Nullable String codes) {
		return StringUtils.isEmpty(codes) ? List.of() : List.of(codes.split(","));
	}

	static @Nullable String join(@Nullable List<String> codes) {
		return (codes == null || codes.isEmpty()) ? null : String.join(",", codes);
	}

}
