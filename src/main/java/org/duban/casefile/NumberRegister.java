package org.duban.casefile;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duban.member.Session;
import org.duban.member.Sessions;
import org.duban.organisation.Dictionaries;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 提案目录: the numbers of a session in their order. A number whose case was withdrawn stays
 * in the list as cancelled and is never given again; what was not filed is counted beside
 * it, each kind by itself.
 */
@Component
@Transactional(readOnly = true)
public class NumberRegister {

	/**
	 * @param categoryNo the number in its category, e.g. 交通出行类012号
	 * @param cancelled whether the case was withdrawn after it had its number (作废)
	 */
	public record Entry(long id, String caseNo, String categoryNo, String title, boolean plenary, String stateName,
			boolean cancelled, @Nullable LocalDate filedOn) {

	}

	/** How many went which way; a proposal is counted once. */
	public record Sheet(String session, List<Entry> entries, Map<String, Integer> counts) {

	}

	private static final String COUNTS = """
			select case when p.case_no is not null and p.state = 'WITHDRAWN' then 'cancelled'
				when p.case_no is not null then 'filed'
				when p.state = 'MERGED' then 'merged'
				when p.state = 'WITHDRAWN' then 'withdrawn'
				when exists (select 1 from social_opinion o where o.proposal_id = p.id and o.state <> 'CANCELLED') then 'opinion'
				when exists (select 1 from reference_letter l where l.proposal_id = p.id and l.state <> 'CANCELLED') then 'letter'
				when p.state = 'NOT_FILED' then 'not-filed'
				else 'under-review' end as way
			from proposal p where p.term_no = ? and p.session_no = ? and p.serial_no is not null""";

	private static final List<String> WAYS = List.of("filed", "cancelled", "merged", "opinion", "letter", "not-filed",
			"withdrawn", "under-review");

	private final JdbcClient jdbc;

	private final Sessions sessions;

	private final CaseParts parts;

	NumberRegister(JdbcClient jdbc, Sessions sessions, CaseParts parts) {
		this.jdbc = jdbc;
		this.sessions = sessions;
		this.parts = parts;
	}

	/**
	 * @param session e.g. {@code 14-05}; what cannot be read means the current one
	 */
	public Sheet of(@Nullable String session) {
		int[] wanted = Optional.ofNullable(session)
			.filter((text) -> text.matches("\\d{1,3}-\\d{1,2}"))
			.map((text) -> new int[] { Integer.parseInt(text.split("-")[0]), Integer.parseInt(text.split("-")[1]) })
			.orElseGet(this::current);
		Map<String, Integer> counts = new LinkedHashMap<>();
		WAYS.forEach((way) -> counts.put(way, 0));
		this.jdbc.sql(COUNTS)
			.params(wanted[0], wanted[1])
			.query(String.class)
			.list()
			.forEach((way) -> counts.merge(way, 1, Integer::sum));
		return new Sheet("%02d-%02d".formatted(wanted[0], wanted[1]), entries(wanted[0], wanted[1]), counts);
	}

	private int[] current() {
		Session session = this.sessions.current();
		return new int[] { session.term(), session.no() };
	}

	private List<Entry> entries(int term, int no) {
		return this.jdbc.sql("""
				select id, case_no, category_seq, category2, title, plenary, state, filed_on from proposal
				where term_no = ? and session_no = ? and case_no is not null order by case_no""")
			.params(term, no)
			.query((row, index) -> {
				String category = row.getString("category2");
				String name = (category != null) ? this.parts.name(Dictionaries.CATEGORY, category) : "";
				int sequence = row.getInt("category_seq");
				return new Entry(row.getLong("id"), row.getString("case_no"),
						row.wasNull() ? "" : name + "类%03d号".formatted(sequence), row.getString("title"),
						row.getBoolean("plenary"), this.parts.words().of("state", row.getString("state")),
						row.getString("state").equals("WITHDRAWN"), row.getObject("filed_on", LocalDate.class));
			})
			.list();
	}

}
