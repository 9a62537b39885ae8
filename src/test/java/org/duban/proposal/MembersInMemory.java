package org.duban.proposal;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duban.member.Members;

/** Everybody called member… is one; member009 calls the sector and the group together. */
final class MembersInMemory implements Members {

	/** Who is no member any more. */
	final Map<String, Boolean> ended = new HashMap<>();

	/** No convener at all. */
	boolean nobodyCalls;

	@Override
	public Optional<Member> byUsername(String username) {
		boolean member = username.startsWith("member") && !this.ended.containsKey(username);
		boolean calls = username.equals("member009");
		return member
				? Optional.of(new Member(1, username, "001", username, "经济", "", "",
						new Seat("economy", username.equals("member008") ? null : "group-1", calls, calls)))
				: Optional.empty();
	}

	@Override
	public boolean ended(String username) {
		return this.ended.containsKey(username);
	}

	@Override
	public List<Member> search(String text) {
		return List.of();
	}

	@Override
	public List<Member> convenersOfSector(String sector) {
		return this.nobodyCalls ? List.of() : byUsername("member009").stream().toList();
	}

	@Override
	public List<Member> convenersOfGroup(String group) {
		return convenersOfSector("");
	}

}
