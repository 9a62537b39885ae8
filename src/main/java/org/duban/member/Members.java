package org.duban.member;

import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;

/** The register of members of the current term. */
public interface Members {

	/**
	 * @param username the member's log-in name
	 * @param sector the sector's name as people read it
	 * @param workplace where the member works
	 * @param seat which group the member belongs to and calls together
	 */
	record Member(long id, String username, String no, String name, String sector, String workplace, String phone,
			Seat seat) {

	}

	/**
	 * @param sector code of the sector (界别)
	 * @param group code of the plenary group (小组), if any
	 * @param callsSector whether the member is a convener (召集人) of the sector
	 * @param callsGroup whether the member is a convener of the plenary group
	 */
	record Seat(String sector, @Nullable String group, boolean callsSector, boolean callsGroup) {

	}

	/** Members whose membership has not ended. */
	Optional<Member> byUsername(String username);

	/** Whether somebody was a member of this term and is none any more. */
	boolean ended(String username);

	/** Members whose name, number or sector contains the text; at most 50. */
	List<Member> search(String text);

	/** Who calls the sector together. */
	List<Member> convenersOfSector(String sector);

	/** Who calls the plenary group together. */
	List<Member> convenersOfGroup(String group);

}
