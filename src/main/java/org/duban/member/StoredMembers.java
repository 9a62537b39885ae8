package org.duban.member;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

import org.duban.organisation.Dictionaries;
import org.duban.organisation.DictionaryChanged;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionPhase;
import org.springframework.transaction.event.TransactionalEventListener;

/**
 * Keeps the members of the current term in memory: some six hundred, seldom changed. A
 * change is seen at once on this node and within a minute on the others.
 */
@Component
class StoredMembers implements Members, MemberRegister {

	private static final int LONGEST_ANSWER = 50;

	private static final long FRESH = Duration.ofMinutes(1).toNanos();

	private final JdbcTemplate jdbc;

	private final Sessions sessions;

	private final Dictionaries dictionaries;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private volatile Map<String, Member> members = Map.of();

	private volatile Map<String, LocalDate> ends = Map.of();

	private volatile int term;

	private volatile long readAt = System.nanoTime();

	StoredMembers(JdbcTemplate jdbc, Sessions sessions, Dictionaries dictionaries, ApplicationEventPublisher events,
			Clock clock) {
		this.clock = clock;
		this.jdbc = jdbc;
		this.sessions = sessions;
		this.dictionaries = dictionaries;
		this.events = events;
	}

	@Override
	public Optional<Member> byUsername(String username) {
		return ended(username) ? Optional.empty() : Optional.ofNullable(members().get(username));
	}

	@Override
	public boolean ended(String username) {
		members();
		LocalDate end = this.ends.get(username);
		return end != null && !end.isAfter(LocalDate.now(this.clock));
	}

	@Override
	@Transactional
	public boolean end(String username, LocalDate on) {
		int changed = this.jdbc.update(
				"update member set ended_on = ? where username = ? and term_no = ? and ended_on is null", on, username,
				this.sessions.current().term());
		this.events.publishEvent(new MembersChanged());
		return changed == 1;
	}

	@Override
	public boolean taken(int term, String no) {
		return !this.jdbc
			.queryForList("select id from member where term_no = ? and member_no = ?", Long.class, term, no)
			.isEmpty();
	}

	@Override
	public List<Member> search(String text) {
		String wanted = text.strip();
		return current()
			.filter(member -> member.name().contains(wanted) || member.no().contains(wanted)
					|| member.sector().contains(wanted))
			.limit(LONGEST_ANSWER)
			.toList();
	}

	@Override
	public List<Member> convenersOfSector(String sector) {
		return current().filter((member) -> member.seat().callsSector() && member.seat().sector().equals(sector))
			.toList();
	}

	@Override
	public List<Member> convenersOfGroup(String group) {
		return current().filter((member) -> member.seat().callsGroup() && group.equals(member.seat().group())).toList();
	}

	@Override
	public List<Member> of(Circle circle, String code) {
		return current().filter((member) -> circle.has(member.seat(), code)).toList();
	}

	@Override
	@Transactional
	public void convene(Circle circle, String code, List<String> usernames) {
		String set = (circle == Circle.SECTOR) ? "update member set sector_convener = ? where sector = ?"
				: "update member set group_convener = ? where plenary_group = ?";
		int now = this.sessions.current().term();
		this.jdbc.update(set + " and term_no = ?", false, code, now);
		usernames.forEach(
				(username) -> this.jdbc.update(set + " and term_no = ? and username = ?", true, code, now, username));
		this.events.publishEvent(new MembersChanged());
	}

	@Override
	@Transactional
	public void registerAll(List<NewMember> newMembers) {
		Set<String> known = Set.copyOf(this.jdbc.queryForList("select username from member", String.class));
		List<NewMember> unknown = newMembers.stream().filter((member) -> !known.contains(member.username())).toList();
		this.jdbc.batchUpdate("""
				insert into member (username, term_no, member_no, name, sector, party, committee, standing,
				workplace, post, phone, plenary_group, sector_convener, group_convener)
				values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
				""", unknown, 200, (insert, member) -> {
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
		this.events.publishEvent(new MembersChanged());
	}

	/** The sectors' names stand in what is kept here. */
	@EventListener
	void forget(DictionaryChanged changed) {
		this.members = Map.of();
	}

	@EventListener
	void forget(MembersChanged changed) {
		this.members = Map.of();
	}

	// Another thread may have read the old rows, or this one rows that were rolled back.
	@TransactionalEventListener(phase = TransactionPhase.AFTER_COMPLETION)
	void forgetAgain(MembersChanged changed) {
		this.members = Map.of();
	}

	private Stream<Member> current() {
		return members().values().stream().filter((member) -> !ended(member.username()));
	}

	private Map<String, Member> members() {
		int now = this.sessions.current().term();
		if (this.members.isEmpty() || this.term != now || System.nanoTime() - this.readAt > FRESH) {
			this.readAt = System.nanoTime();
			Map<String, Member> read = new LinkedHashMap<>();
			this.jdbc.query("""
					select id, username, member_no, name, sector, workplace, phone, plenary_group,
					sector_convener, group_convener from member where term_no = ? order by member_no
					""", (row, no) -> member(row), now).forEach(member -> read.put(member.username(), member));
			Map<String, LocalDate> ended = new HashMap<>();
			this.jdbc.query("select username, ended_on from member where term_no = ? and ended_on is not null",
					(row) -> {
						ended.put(row.getString(1), row.getObject(2, LocalDate.class));
					}, now);
			this.ends = ended;
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
