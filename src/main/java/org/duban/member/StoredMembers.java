package org.duban.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duban.organisation.Dictionaries;
import org.duban.organisation.DictionaryChanged;

import org.springframework.context.event.EventListener;
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
	public List<Member> convenersOfSector(String sector) {
		return members().values()
			.stream()
			.filter((member) -> member.seat().callsSector() && member.seat().sector().equals(sector))
			.toList();
	}

	@Override
	public List<Member> convenersOfGroup(String group) {
		return members().values()
			.stream()
			.filter((member) -> member.seat().callsGroup() && group.equals(member.seat().group()))
			.toList();
	}

	@Override
	@Transactional
	public void registerAll(List<NewMember> newMembers) {
		this.jdbc.batchUpdate("""
				insert into member (username, term_no, member_no, name, sector, party, committee, standing,
				workplace, post, phone, plenary_group, sector_convener, group_convener)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""", newMembers, 200, (insert, member) -> {
			insert.setString(1, member.username());
			insert.setInt(2, member.term());
			insert.setString(3, member.no());
			insert.setString(4, member.name());
			insert.setString(5, member.seat().sector());
			insert.setString(6, member.party());
			insert.setString(7, member.committee());
			insert.setBoolean(8, member.standing());
			insert.setString(9, member.workplace());
			insert.setString(10, member.post());
			insert.setString(11, member.phone());
			insert.setString(12, member.seat().group());
			insert.setBoolean(13, member.seat().callsSector());
			insert.setBoolean(14, member.seat().callsGroup());
		});
		this.members = Map.of();
	}

	/** The sectors' names stand in what is kept here. */
	@EventListener
	void forget(DictionaryChanged changed) {
		this.members = Map.of();
	}

	private Map<String, Member> members() {
		int now = this.sessions.current().term();
		if (this.members.isEmpty() || this.term != now) {
			Map<String, Member> read = new LinkedHashMap<>();
			this.jdbc.query("""
					select id, username, member_no, name, sector, workplace, phone, plenary_group,
					sector_convener, group_convener from member where term_no = ? order by member_no
					""", (row, no) -> member(row), now).forEach(member -> read.put(member.username(), member));
			this.term = now;
			this.members = read;
		}
		return this.members;
	}

	private Member member(ResultSet row) throws SQLException {
		String sector = row.getString("sector");
		return new Member(row.getLong("id"), row.getString("username"), row.getString("member_no"),
				row.getString("name"), sectorName(sector), row.getString("workplace"), row.getString("phone"),
				new Seat(sector, row.getString("plenary_group"), row.getBoolean("sector_convener"),
						row.getBoolean("group_convener")));
	}

	private String sectorName(String code) {
		return this.dictionaries.find(Dictionaries.SECTOR, code).map(Dictionaries.Entry::name).orElse(code);
	}

}
