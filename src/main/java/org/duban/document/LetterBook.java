package org.duban.document;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;

import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Papers as they went out; they are written once and not changed. */
@Component
class LetterBook implements Letters {

	private static final String COLUMNS = "id, kind, number_text as number, title, addressee, proposal_id, "
			+ "assignment_id, party_item_id as matter_id, written_at";

	private final JdbcClient jdbc;

	private final Clock clock;

	LetterBook(JdbcClient jdbc, Clock clock) {
		this.jdbc = jdbc;
		this.clock = clock;
	}

	/**
	 * A paper before it is written down.
	 *
	 * @param number if it brings one; else the book gives it one of its kind's series
	 */
	record Draft(Kind kind, @Nullable String number, String title, String addressee, String body, Place place) {

	}

	/**
	 * What a paper lies with: a case or a unit's part of it, or else a matter of none.
	 */
	record Place(@Nullable Long proposalId, @Nullable Long assignmentId, @Nullable Long matterId) {

		static Place ofMatter(long matterId) {
			return new Place(null, null, matterId);
		}

	}

	void write(Draft draft, String seriesNumber) {
		String number = (draft.number() != null) ? draft.number()
				: numbered(seriesNumber, draft.kind(), draft.place().proposalId());
		this.jdbc
			.sql("""
					insert into letter (kind, number_text, title, addressee, body, proposal_id, assignment_id, party_item_id,
					written_at) values (?, ?, ?, ?, ?, ?, ?, ?, ?)""")
			.params(draft.kind().name(), number, draft.title(), draft.addressee(), draft.body(),
					draft.place().proposalId(), draft.place().assignmentId(), draft.place().matterId(),
					LocalDateTime.now(this.clock))
			.update();
	}

	/**
	 * What carries the case's number gets a suffix from the second paper of its kind on.
	 */
	private String numbered(String seriesNumber, Kind kind, @Nullable Long proposalId) {
		if (LetterWriter.COUNTED.contains(kind)) {
			return seriesNumber;
		}
		int written = this.jdbc.sql("select count(*) from letter where kind = ? and proposal_id = ?")
			.params(kind.name(), proposalId)
			.query(Integer.class)
			.single();
		return (written == 0) ? seriesNumber : seriesNumber + "-" + (written + 1);
	}

	@Override
	public List<Letter> ofCase(long proposalId) {
		return this.jdbc.sql("select " + COLUMNS + " from letter where proposal_id = ? order by id")
			.param(proposalId)
			.query(Letter.class)
			.list();
	}

	@Override
	public List<Letter> ofMatter(long matterId) {
		return this.jdbc.sql("select " + COLUMNS + " from letter where party_item_id = ? order by id")
			.param(matterId)
			.query(Letter.class)
			.list();
	}

	Optional<Letter> find(long id) {
		return this.jdbc.sql("select " + COLUMNS + " from letter where id = ?")
			.param(id)
			.query(Letter.class)
			.optional();
	}

	String body(long id) {
		return this.jdbc.sql("select body from letter where id = ?").param(id).query(String.class).single();
	}

}
