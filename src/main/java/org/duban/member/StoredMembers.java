package org.duban.member;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duban.organisation.Dictionaries;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the members of the current term in memory: some six hundred, seldom changed. */
@Component
class StoredMembers implements Members, MemberRegister {

	private static final int LONGEST_ANSWER = 50;

	private final JdbcTemplate jdbc;

	private final Sessions sessions;

	private final Dictionaries dictionaries;

	private volatile Map<String, Member> members = Map.of();

	private volatile int term;

	StoredMembers(JdbcTemplate jdbc, Sessions sessions, Dictionaries dictionaries) {
		this.jdbc = jdbc;
		this.sessions = sessions;
		this.dictionaries = dictionaries;
	}

	@Override
	public Optional<Member> byUsername(String username) {
		return Optional.ofNullable(members().get(username));
	}

	@Override
	public List<Member> search(String text) {
		String wanted = text.strip();
		return members().values()
			.stream()
			.filter(member -> member.name().contains(wanted) || member.no().contains(wanted)
					|| member.sector().contains(wanted))
			.limit(LONGEST_ANSWER)
			.toList();
	}

	@Override
	@Transactional
	public void registerAll(List<NewMember> newMembers) {
		this.jdbc.batchUpdate("""
				insert into member (username, term_no, member_no, name, sector, party, committee, standing,
				workplace, post, phone) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""", newMembers, 200, (insert, member) -> {
			insert.setString(1, member.username());
			insert.setInt(2, member.term());
			insert.setString(3, member.no());
			insert.setString(4, member.name());
			insert.setString(5, member.sector());
			insert.setString(6, member.party());
			insert.setString(7, member.committee());
			insert.setBoolean(8, member.standing());
			insert.setString(9, member.workplace());
			insert.setString(10, member.post());
			insert.setString(11, member.phone());
		});
		this.members = Map.of();
	}

	private Map<String, Member> members() {
		int now = this.sessions.current().term();
		if (this.members.isEmpty() || this.term != now) {
			Map<String, Member> read = new LinkedHashMap<>();
			this.jdbc
				.query("""
						select id, username, member_no, name, sector, workplace, phone from member
						where term_no = ? order by member_no
						""",
						(row, no) -> new Member(row.getLong(1), row.getString(2), row.getString(3), row.getString(4),
								sectorName(row.getString(5)), row.getString(6), row.getString(7)),
						now)
				.forEach(member -> read.put(member.username(), member));
			this.term = now;
			this.members = read;
		}
		return this.members;
	}

	private String sectorName(String code) {
		return this.dictionaries.find(Dictionaries.SECTOR, code).map(Dictionaries.Entry::name).orElse(code);
	}

}
