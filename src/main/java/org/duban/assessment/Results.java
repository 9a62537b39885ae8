package org.duban.assessment;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

import org.jspecify.annotations.Nullable;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.support.GeneratedKeyHolder;
import org.springframework.stereotype.Component;

/** UA-25: published figures with their rows, as a record that nothing changes. */
@Component
class Results {

	private static final String SOURCE = """
			insert into assessment_result_source (result_id, item_no, source_key, proposal_id, number_shown, title, due_on,
			done_on, said, counted, excluded) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)""";

	private final JdbcClient jdbc;

	private final JdbcTemplate batches;

	Results(JdbcClient jdbc, JdbcTemplate batches) {
		this.jdbc = jdbc;
		this.batches = batches;
	}

	void keep(long assessmentId, List<Ranked> ranked) {
		List<Object[]> sources = new ArrayList<>();
		for (Ranked one : ranked) {
			long result = keep(assessmentId, one);
			List<ScoredItem> items = one.score().items();
			for (int no = 0; no < items.size(); no++) {
				keep(result, no, items.get(no));
				for (SourceRow row : items.get(no).rows()) {
					sources.add(cells(result, no, row));
				}
			}
		}
		this.batches.batchUpdate(SOURCE, sources);
	}

	private long keep(long assessmentId, Ranked one) {
		UnitScore.Of unit = one.score().unit();
		GeneratedKeyHolder key = new GeneratedKeyHolder();
		this.jdbc
			.sql("insert into assessment_result (assessment_id, unit, unit_name, channel, cases, place_no)"
					+ " values (?, ?, ?, ?, ?, ?)")
			.params(assessmentId, unit.code(), unit.name(), unit.channel(), one.score().cases(), one.place())
			.update(key, "id");
		return Objects.requireNonNull(key.getKey()).longValue();
	}

	private void keep(long result, int no, ScoredItem one) {
		SchemeItem item = one.item();
		this.jdbc
			.sql("insert into assessment_result_item (result_id, item_no, code, measure, item_name, item_name_en,"
					+ " weight, counted, of_all, points) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")
			.params(result, no, item.code(), item.measure().code(), item.name(), item.nameEn(), item.weight(),
					one.counted(), one.of(), one.points())
			.update();
	}

	private static @Nullable Object[] cells(long result, int no, SourceRow row) {
		return new @Nullable Object[] { result, no, row.key(), row.proposalId(), row.number(), row.title(), row.due(),
				row.done(), row.said(), row.counted(), row.excluded() };
	}

	/** In their places, those apart at the end. */
	List<Ranked> of(long assessmentId) {
		Map<Long, Map<Integer, List<SourceRow>>> sources = new HashMap<>();
		this.jdbc
			.sql("select s.* from assessment_result_source s join assessment_result r on r.id = s.result_id"
					+ " where r.assessment_id = ? order by s.id")
			.param(assessmentId)
			.query((row) -> {
				sources.computeIfAbsent(row.getLong("result_id"), (any) -> new HashMap<>())
					.computeIfAbsent(row.getInt("item_no"), (any) -> new ArrayList<>())
					.add(source(row));
			});
		Map<Long, List<ScoredItem>> items = new HashMap<>();
		this.jdbc
			.sql("select i.* from assessment_result_item i join assessment_result r on r.id = i.result_id"
					+ " where r.assessment_id = ? order by i.item_no")
			.param(assessmentId)
			.query((row) -> {
				long result = row.getLong("result_id");
				items.computeIfAbsent(result, (any) -> new ArrayList<>())
					.add(item(row,
							sources.getOrDefault(result, Map.of()).getOrDefault(row.getInt("item_no"), List.of())));
			});
		return this.jdbc.sql("select * from assessment_result where assessment_id = ?" + " order by id")
			.param(assessmentId)
			.query((row, number) -> new Ranked(
					new UnitScore(
							new UnitScore.Of(row.getString("unit"), row.getString("unit_name"),
									row.getString("channel")),
							row.getInt("cases"), items.getOrDefault(row.getLong("id"), List.of())),
					row.getObject("place_no", Integer.class)))
			.list();
	}

	private static ScoredItem item(ResultSet row, List<SourceRow> sources) throws SQLException {
		String measure = row.getString("measure");
		return new ScoredItem(
				new SchemeItem(row.getString("code"),
						Measure.of(measure).orElseThrow(() -> new IllegalStateException("No measure " + measure)),
						row.getString("item_name"), row.getString("item_name_en"), number(row, "weight")),
				number(row, "counted"), number(row, "of_all"), number(row, "points"), sources);
	}

	private static BigDecimal number(ResultSet row, String column) throws SQLException {
		return Objects.requireNonNull(row.getBigDecimal(column));
	}

	private static SourceRow source(ResultSet row) throws SQLException {
		return new SourceRow(row.getString("source_key"), row.getLong("proposal_id"), row.getString("number_shown"),
				row.getString("title"), row.getObject("due_on", LocalDate.class),
				row.getObject("done_on", LocalDate.class), row.getString("said"), row.getBoolean("counted"),
				row.getBoolean("excluded"));
	}

}
