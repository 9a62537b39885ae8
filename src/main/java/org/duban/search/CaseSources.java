package org.duban.search;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

import org.apache.commons.lang3.StringUtils;
import org.duban.document.Attachments;
import org.duban.document.FileTexts;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads from the tables what is to be found, and tells when it has changed. */
@Component
class CaseSources {

	/** A draft is nobody's to find. */
	private static final String PROPOSALS = """
			select p.id, p.created_at, p.changed_at, p.title, p.keywords, p.serial_no, p.case_no from proposal p
			where p.state not in ('DRAFT', 'COSIGN') and p.id between :first and :last""";

	private static final String REPLIES = """
			select r.proposal_id, r.id, r.version from reply r
			where r.delivered_on is not null and r.proposal_id between :first and :last order by r.proposal_id, r.id""";

	private static final String FILES = """
			select f.proposal_id, f.id, f.sha256 from attachment f
			where f.proposal_id between :first and :last order by f.proposal_id, f.id""";

	private static final String NAMES = """
			select p.id, a.name from proposal p join account a on a.username = p.proposer
			 where p.id between :first and :last
			union select c.proposal_id, a.name from cosigner c join account a on a.username = c.member
			 where c.state = 'ACCEPTED' and c.proposal_id between :first and :last
			union select p.id, b.name from proposal p join collective_body b on b.code = p.organisation
			 where p.id between :first and :last
			order by 1, 2""";

	private final JdbcClient jdbc;

	private final Attachments attachments;

	private final FileTexts files;

	CaseSources(JdbcClient jdbc, Attachments attachments, FileTexts files) {
		this.jdbc = jdbc;
		this.attachments = attachments;
		this.files = files;
	}

	/** All cases that can be found, each with what tells its versions apart. */
	Map<Long, Long> stamps() {
		return stamps(0, Long.MAX_VALUE);
	}

	/** None if the case cannot be found. */
	@Nullable Long stamp(long id) {
		return stamps(id, id).get(id);
	}

	/**
	 * Whatever changes when a text or a name of a case does, in one number; the step the
	 * case has reached is not among it.
	 */
	private Map<Long, Long> stamps(long first, long last) {
		Map<Long, Long> stamps = new TreeMap<>();
		rows(PROPOSALS, first, last).query((row) -> {
			stamps.put(row.getLong(1), mark(0, row));
		});
		for (String sql : List.of(REPLIES, FILES, NAMES)) {
			rows(sql, first, last).query((row) -> {
				long id = row.getLong(1);
				Long so = stamps.get(id);
				if (so != null) {
					stamps.put(id, mark(so, row));
				}
			});
		}
		return stamps;
	}

	private JdbcClient.StatementSpec rows(String sql, long first, long last) {
		return this.jdbc.sql(sql).param("first", first).param("last", last);
	}

	private static long mark(long so, ResultSet row) throws SQLException {
		long mark = so;
		for (int i = 2; i <= row.getMetaData().getColumnCount(); i++) {
			mark = mark * 1_000_003 + StringUtils.defaultString(row.getString(i)).hashCode();
		}
		return mark;
	}

	/**
	 * The case as it is now; none if it cannot be found any more. Its stamp is read
	 * before its texts: what changes in between is seen the next time.
	 */
	Optional<CaseOnFile> read(long id) {
		Long stamp = stamp(id);
		if (stamp == null) {
			return Optional.empty();
		}
		List<String> names = rows(NAMES, id, id).query((row, no) -> row.getString(2)).list();
		return this.jdbc
			.sql("select title, situation, suggestions, keywords, serial_no, case_no from proposal where id = ?")
			.param(id)
			.query((row, no) -> new CaseOnFile(id, stamp,
					numbers(StringUtils.defaultString(row.getString(5)), StringUtils.defaultString(row.getString(6))),
					names,
					pieces(Piece.proposal(id, row.getString(1),
							row.getString(2) + "\n" + row.getString(3) + "\n"
									+ StringUtils.defaultString(row.getString(4))))))
			.optional();
	}

	private static List<String> numbers(String... numbers) {
		return List.of(numbers).stream().filter(StringUtils::isNotEmpty).toList();
	}

	private List<Piece> pieces(Piece proposal) {
		List<Piece> pieces = new ArrayList<>(List.of(proposal));
		pieces.addAll(replies(proposal.source()));
		for (Attachments.Paper file : this.attachments.of(proposal.source())) {
			pieces.add(new Piece(Piece.Kind.FILE, file.id(), file.name(), file.purpose(), "",
					file.name() + "\n" + this.files.of(file)));
		}
		return pieces;
	}

	/** Of each unit what was delivered, with what it says to each suggestion. */
	private List<Piece> replies(long id) {
		Map<Long, StringBuilder> items = new TreeMap<>();
		this.jdbc.sql("""
				select i.reply_id, i.measure from reply_item i join reply r on r.id = i.reply_id
				where r.proposal_id = ? and r.delivered_on is not null order by i.reply_id, i.item_no""")
			.param(id)
			.query((row) -> {
				items.computeIfAbsent(row.getLong(1), (any) -> new StringBuilder())
					.append('\n')
					.append(row.getString(2));
			});
		return this.jdbc.sql("""
				select r.id, a.unit_name, r.doc_no, r.body from reply r join assignment a on a.id = r.assignment_id
				where r.proposal_id = ? and r.delivered_on is not null order by r.id""")
			.param(id)
			.query((row, no) -> new Piece(Piece.Kind.REPLY, row.getLong(1), row.getString(2), Piece.EVERYBODY, "",
					StringUtils.defaultString(row.getString(3)) + "\n" + row.getString(4)
							+ items.getOrDefault(row.getLong(1), new StringBuilder())))
			.list();
	}

}
