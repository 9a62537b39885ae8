package org.duban.assessment;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

import org.duban.assessment.Aggregation.Rating;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Replies that may be rated, and the ratings of both sides, in plain SQL. */
@Component
class RatingRows {

	private static final String DELIVERED = """
			select a.id, a.proposal_id, coalesce(p.case_no, p.serial_no, '') as number_shown, p.title, a.unit,
			 a.unit_name, d.delivered_on from assignment a join proposal p on p.id = a.proposal_id
			join (select assignment_id, min(delivered_on) as delivered_on from reply where delivered_on is not null
			 group by assignment_id) d on d.assignment_id = a.id where a.role <> 'CO'
			and a.state not in ('REASSIGNED', 'CANCELLED') and\s""";

	private static final String ASKED = "exists (select 1 from feedback f where f.assignment_id = a.id"
			+ " and f.signer = :signer)";

	private static final String RATINGS = """
			select g.id, g.side, g.rater, a.unit, coalesce(p.category2, '') as category2, k.item_code, k.mark
			from given_rating g join given_rating_mark k on k.rating_id = g.id join assignment a on a.id = g.assignment_id
			join proposal p on p.id = a.proposal_id
			join (select assignment_id, min(delivered_on) as delivered_on from reply where delivered_on is not null
			 group by assignment_id) d on d.assignment_id = a.id where g.side = :side
			and d.delivered_on between :first and :last\s""";

	private static final String VERDICTS = """
			select a.unit, f.signer, f.attitude, f.result from feedback f join reply r on r.id = f.reply_id
			join assignment a on a.id = f.assignment_id where f.state = 'GIVEN' and r.delivered_on between :first and :last
			and f.answered_at < :closed and f.round_no = (select max(g.round_no) from feedback g
			 where g.assignment_id = f.assignment_id) order by a.unit""";

	private final JdbcClient jdbc;

	RatingRows(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	/** A case whose reply a unit has delivered. */
	record Delivered(long assignmentId, long proposalId, String number, String title, String unit, String unitName,
			LocalDate on) {

	}

	List<Delivered> delivered(String unit, int year) {
		return of(this.jdbc
			.sql(DELIVERED + "a.unit = :unit and d.delivered_on between :first and :last"
					+ " order by d.delivered_on desc, a.id desc")
			.param("unit", unit), year);
	}

	Optional<Delivered> delivered(long assignmentId) {
		return read(this.jdbc.sql(DELIVERED + "a.id = :id").param("id", assignmentId)).stream().findFirst();
	}

	/** Those about which somebody was asked for an answer. */
	List<Delivered> answeredBy(String signer, int year) {
		return of(this.jdbc
			.sql(DELIVERED + ASKED + " and d.delivered_on between :first and :last"
					+ " order by d.delivered_on desc, a.id desc")
			.param("signer", signer), year);
	}

	Optional<Delivered> answeredBy(String signer, long assignmentId) {
		return read(
				this.jdbc.sql(DELIVERED + ASKED + " and a.id = :id").param("signer", signer).param("id", assignmentId))
			.stream()
			.findFirst();
	}

	private static List<Delivered> of(JdbcClient.StatementSpec statement, int year) {
		return read(statement.param("first", LocalDate.of(year, 1, 1)).param("last", LocalDate.of(year, 12, 31)));
	}

	private static List<Delivered> read(JdbcClient.StatementSpec statement) {
		return statement
			.query((row, number) -> new Delivered(row.getLong("id"), row.getLong("proposal_id"),
					row.getString("number_shown"), row.getString("title"), row.getString("unit"),
					row.getString("unit_name"), Objects.requireNonNull(row.getObject("delivered_on", LocalDate.class))))
			.list();
	}

	/** By category. */
	List<Rating> ofProposals(int year) {
		return ratings(this.jdbc.sql(RATINGS + "order by p.category2, g.id").param("side", "UNIT"), year, "category2");
	}

	/** Of those that somebody proposed first, all in one. */
	List<Rating> ofProposer(String username, int year) {
		return ratings(this.jdbc.sql(RATINGS + "and p.proposer = :proposer order by g.id")
			.param("side", "UNIT")
			.param("proposer", username), year, "side");
	}

	/** By unit. */
	List<Rating> ofUnits(int year) {
		return ratings(this.jdbc.sql(RATINGS + "order by a.unit, g.id").param("side", "PROPOSER"), year, "unit");
	}

	private static List<Rating> ratings(JdbcClient.StatementSpec statement, int year, String group) {
		Map<Long, Rating> ratings = new LinkedHashMap<>();
		statement.param("first", LocalDate.of(year, 1, 1)).param("last", LocalDate.of(year, 12, 31)).query((row) -> {
			Rating fresh = new Rating(row.getString(group), row.getString("rater"), new HashMap<>());
			ratings.computeIfAbsent(row.getLong("id"), (any) -> fresh)
				.marks()
				.put(row.getString("item_code"), row.getInt("mark"));
		});
		return new ArrayList<>(ratings.values());
	}

	/** What proposers said of units: their attitude, and what came of it. */
	List<Verdict> verdicts(int year, LocalDate closing) {
		return this.jdbc.sql(VERDICTS)
			.param("first", LocalDate.of(year, 1, 1))
			.param("last", LocalDate.of(year, 12, 31))
			.param("closed", closing.plusDays(1).atStartOfDay())
			.query((row, number) -> new Verdict(row.getString("unit"), row.getString("signer"),
					"satisfied".equals(row.getString("attitude")), "satisfied".equals(row.getString("result"))))
			.list();
	}

	record Verdict(String unit, String signer, boolean attitude, boolean result) {

	}

}
