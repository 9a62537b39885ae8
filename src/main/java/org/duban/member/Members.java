package org.duban.member;

import java.util.List;
import java.util.Optional;

/** The register of members of the current term. */
public interface Members {

	/**
	 * @param username the member's log-in name
	 * @param sector the sector's name as people read it
	 */
	record Member(long id, String username, String no, String name, String sector, String workplace, String phone) {

	}

	Optional<Member> byUsername(String username);

	/** Members whose name, number or sector contains the text; at most 50. */
	List<Member> search(String text);

}
