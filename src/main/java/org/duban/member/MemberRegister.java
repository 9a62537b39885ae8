package org.duban.member;

import java.time.LocalDate;
import java.util.List;

import org.jspecify.annotations.Nullable;

/** Where members of a term are entered; an import from a list calls it too. */
public interface MemberRegister {

	/**
	 * @param no the member's number within the term
	 * @param party code of the dictionary {@code party}
	 * @param committee code of the dictionary {@code committee}, if in one
	 * @param standing whether a member of the standing committee (常委)
	 * @param seat sector and plenary group by their codes
	 */
	record NewMember(String username, int term, String no, String name, String party, @Nullable String committee,
			boolean standing, String workplace, String post, String phone, Members.Seat seat) {
	}

	/**
	 * A membership ends.
	 * @param on the first day without it
	 * @return whether there was such a member whose membership had not ended
	 */
	boolean end(String username, LocalDate on);

	/** Whether a member of the term has this number. */
	boolean taken(int term, String no);

	/** The members of a circle whose membership has not ended, in their order. */
	List<Members.Member> of(Circle circle, String code);

	/** These and no others call the circle together from now on. */
	void convene(Circle circle, String code, List<String> usernames);

	/** Those whose user name exists already are left as they are. */
	void registerAll(List<NewMember> members);

}
