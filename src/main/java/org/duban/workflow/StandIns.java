package org.duban.workflow;

import java.util.List;

/** Who stands in for whom (代理), today. The room {@code account} knows. */
public interface StandIns {

	/** The people whose work the person has beside the own. */
	List<Actor> lenders(String username);

	/** The people who have the person's work beside their own. */
	List<Actor> colleagues(String lender);

	/** The name of the group that has what was given to a person by name. */
	static String groupOf(String username) {
		return "person-" + username;
	}

}
