package org.duban.history;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.stream.Stream;

import org.duban.document.Conditions;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Past cases as they are read: plain rows, of finished imports only, and of each no more
 * than the reader may see.
 */
@Component
@Transactional(readOnly = true)
public class PastCases {

	public static final int PAGE = 50;

	private static final String FROM = " from history_case c join history_import i on i.id = c.import_id and i.state = 'DONE' where ";

	private static final String ORDER = " order by c.term_no desc, c.session_no desc, c.case_no, c.id";

	/** What is looked for; null and empty mean any. */
	public record Search(@Nullable String session, @Nullable String words, @Nullable String unit,
			@Nullable String category, @Nullable String replyClass, @Nullable Boolean filed, @Nullable Integer page) {

		int from() {
			return (this.page != null && this.page > 1) ? (this.page - 1) * PAGE : 0;
		}

	}

	/**
	 * @param number 13-03-0012, or null where it was not filed
	 * @param text null too where the reader may not read it
	 * @param work what is kept for those who work with it; null for others
	 */
	public record Line(long id, int term, int session, @Nullable String number, String title, @Nullable String text,
			@Nullable String proposers, @Nullable String cosigners, @Nullable String category,
			@Nullable String mainUnit, @Nullable String mainCode, @Nullable String coUnits, boolean filed,
			@Nullable LocalDate filedOn, @Nullable String replyClass, @Nullable LocalDate repliedOn,
			@Nullable Work work) {
	}

	/** Not for everybody: the verdict, remarks, and where the row came from. */
	public record Work(@Nullable String satisfaction, @Nullable String remarks, String publicity, long importId,
			int row) {
	}

	/** What there is, and the part of it that is shown. */
	public record Found(List<Line> lines, int total, int page) {

		public int pages() {
			return Math.max(1, (this.total + PAGE - 1) / PAGE);
		}

	}

	/** What can be chosen from. */
	public record Choices(List<SessionKey> sessions, List<String> units, List<String> categories) {
	}

	private final JdbcClient jdbc;

	PastCases(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	public Found find(Search search, Actor actor) {
		Conditions conditions = conditions(search, actor);
		int total = this.jdbc.sql("select count(*)" + FROM + conditions.sql())
			.params(conditions.values())
			.query(Integer.class)
			.single();
		return new Found(page(conditions, search.from(), actor), total, search.from() / PAGE + 1);
	}

	/** All of them, a page at a time, for a file. */
	public Stream<Line> all(Search search, Actor actor) {
		Conditions conditions = conditions(search, actor);
		return Stream.iterate(0, (from) -> from + PAGE)
			.map((from) -> page(conditions, from, actor))
			.takeWhile((page) -> !page.isEmpty())
			.flatMap(List::stream);
	}

	private List<Line> page(Conditions conditions, int from, Actor actor) {
		return this.jdbc.sql("select c.*" + FROM + conditions.sql() + ORDER + " limit :most offset :from")
			.params(conditions.values())
			.param("most", PAGE)
			.param("from", from)
			.query((row, no) -> line(row, actor))
			.list();
	}

	/**
	 * @throws NoSuchElementException if the reader has no such past case
	 */
	public Line of(long id, Actor actor) {
		if (!HistoryRoles.mayRead(actor)) {
			throw new NoSuchElementException("No past case " + id);
		}
		Conditions conditions = HistoryRoles.visible(actor).and("c.id = :id", "id", id);
		return this.jdbc.sql("select c.*" + FROM + conditions.sql())
			.params(conditions.values())
			.query((row, no) -> line(row, actor))
			.optional()
			.orElseThrow(() -> new NoSuchElementException("No past case " + id));
	}

	public Choices choices(Actor actor) {
		Conditions visible = HistoryRoles.visible(actor);
		List<SessionKey> sessions = this.jdbc
			.sql("select distinct c.term_no, c.session_no" + FROM + visible.sql()
					+ " order by c.term_no desc, c.session_no desc")
			.params(visible.values())
			.query((row, no) -> new SessionKey(row.getInt(1), row.getInt(2)))
			.list();
		return new Choices(sessions, distinct("c.main_name", visible), distinct("c.category_name", visible));
	}

	private List<String> distinct(String column, Conditions visible) {
		return this.jdbc
			.sql("select distinct " + column + FROM + visible.sql() + " and " + column + " is not null order by 1")
			.params(visible.values())
			.query(String.class)
			.list();
	}

	private static Conditions conditions(Search search, Actor actor) {
		if (!HistoryRoles.mayRead(actor)) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
		String named = search.session();
		SessionKey session = (named != null) ? SessionKey.read(named) : null;
		return HistoryRoles.visible(actor)
			.and("c.term_no = :term", "term", (session != null) ? session.term() : null)
			.and("c.session_no = :no", "no", (session != null) ? session.no() : null)
			.and("c.main_name = :unit", "unit", search.unit())
			.and("c.category_name = :category", "category", search.category())
			.and("c.reply_class = :letter", "letter", search.replyClass())
			.and("c.filed = :filed", "filed", search.filed())
			.words("(c.title like :words or c.proposers like :words or cast(c.case_no as char(10)) like :words)",
					search.words());
	}

	private static Line line(ResultSet row, Actor actor) throws SQLException {
		boolean work = HistoryRoles.readsWork(actor);
		int term = row.getInt("term_no");
		int session = row.getInt("session_no");
		Integer number = row.getObject("case_no", Integer.class);
		String publicity = row.getString("publicity");
		boolean whole = work || publicity.equals("FULL");
		return new Line(row.getLong("id"), term, session,
				(number != null) ? "%02d-%02d-%04d".formatted(term, session, number) : null, row.getString("title"),
				whole ? row.getString("text_body") : null, row.getString("proposers"), row.getString("cosigners"),
				row.getString("category_name"), row.getString("main_name"), row.getString("main_code"),
				row.getString("co_names"), row.getBoolean("filed"), row.getObject("filed_on", LocalDate.class),
				row.getString("reply_class"), row.getObject("replied_on", LocalDate.class),
				work ? work(row, publicity) : null);
	}

	private static Work work(ResultSet row, String publicity) throws SQLException {
		return new Work(row.getString("satisfaction"), row.getString("remarks"), publicity, row.getLong("import_id"),
				row.getInt("row_no"));
	}

	/** As the file of the list names its columns. */
	public static List<LedgerField> columns(boolean work) {
		return Arrays.stream(LedgerField.values())
			.filter((field) -> field != LedgerField.TEXT)
			.filter((field) -> work
					|| !List.of(LedgerField.SATISFACTION, LedgerField.PUBLICITY, LedgerField.REMARKS).contains(field))
			.toList();
	}

}
