package org.duban.organisation;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;

import org.apache.commons.lang3.StringUtils;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of a unit (机构改革).
 *
 * @param successors codes, comma between them; the first takes what nobody decides about
 * @param basis the paper that says so (依据)
 */
public record UnitReform(long id, Kind kind, String unit, String oldName, @Nullable String newName,
		@Nullable String successors, String basis, LocalDate inForce, State state) {

	public enum Kind {

		/** 更名. */
		RENAME,
		/** 并入其他单位. */
		MERGE,
		/** 拆分. */
		SPLIT

	}

	public enum State {

		PLANNED, DONE

	}

	public List<String> successorCodes() {
		return Arrays.asList(StringUtils.split(StringUtils.defaultString(this.successors), ", "));
	}

}
