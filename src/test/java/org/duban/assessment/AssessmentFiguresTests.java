package org.duban.assessment;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.assertj.core.data.Offset;
import org.duban.DatabaseTest;
import org.duban.assessment.AssessmentSheets.Line;
import org.duban.assessment.AssessmentSheets.Point;
import org.duban.workflow.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Every computed point of every unit, against statements that share nothing with it. */
@DatabaseTest
class AssessmentFiguresTests {

	private static final int YEAR = 2003;

	private static final Actor SUPERVISOR = new Actor("supervisor", "督查", Set.of("supervisor"), null);

	@Autowired
	AssessmentDesk desk;

	@Autowired
	AssessmentSheets sheets;

	@Autowired
	AssessmentExport export;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Clock clock;

	private AssessmentSeed seed;

	@BeforeEach
	void plant() {
		this.seed = new AssessmentSeed(this.jdbc, YEAR, today());
		this.seed.clear();
		this.seed.plant(90);
		this.desk.open(new OpenAssessment(YEAR, today().plusDays(1)), SUPERVISOR);
	}

	@AfterEach
	void clear() {
		this.seed.clear();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private Line line(String unit) {
		return this.sheets.of(YEAR, unit, SUPERVISOR).line();
	}

	private List<Integer> asked(String sql) {
		return this.jdbc.queryForObject(sql, (row, number) -> List.of(row.getInt(1), row.getInt(2)));
	}

	@Test
	void everyComputedItemIsWhatSqlSays() {
		Map<String, Integer> seen = new HashMap<>();
		Set<String> computed = Set.of();
		for (String unit : AssessmentSeed.UNITS) {
			Map<String, String> sql = AssessmentSql.all(unit, "date '" + today() + "'");
			computed = sql.keySet();
			Line line = line(unit);
			double reached = 0;
			double possible = 0;
			double deducted = 0;
			for (Point point : line.points()) {
				if (point.kind().equals("MANUAL")) {
					possible += point.weight().doubleValue();
					continue;
				}
				List<Integer> expected = asked(Objects.requireNonNull(sql.get(point.code())));
				assertThat(point.counted()).as("%s %s", unit, point.code())
					.isEqualByComparingTo(BigDecimal.valueOf(expected.get(0)));
				assertThat(point.of()).as("%s %s: of", unit, point.code())
					.isEqualByComparingTo(BigDecimal.valueOf(expected.get(1)));
				assertThat(point.rows()).hasSize(expected.get(1));
				assertThat(point.rows().stream().filter(SourceRow::counted)).hasSize(expected.get(0));
				seen.merge(point.code(), expected.get(0), Integer::sum);
				if (point.kind().equals("DEDUCTION")) {
					deducted += point.weight().doubleValue() * expected.get(0);
				}
				else if (expected.get(1) > 0) {
					reached += Math.round(point.weight().doubleValue() * expected.get(0) / expected.get(1) * 100)
							/ 100.0;
					possible += point.weight().doubleValue();
				}
			}
			assertThat(line.total().doubleValue()).as(unit)
				.isCloseTo(Math.max(0, reached / possible * 100 - deducted), Offset.offset(0.011));
		}
		assertThat(seen.keySet()).isEqualTo(computed);
		assertThat(seen).allSatisfy((code, count) -> assertThat(count).as(code).isPositive());
	}

	@Test
	void whatWasHandedBackOrWithdrawnIsNobodys() {
		Line before = line("wenlv");
		assertThat(before.cases()).isEqualTo(this.jdbc.queryForObject("""
				select count(*) from assignment a join proposal p on p.id = a.proposal_id where a.unit = 'wenlv'
				and p.term_no = 8 and a.role = 'MAIN' and a.state = 'SIGNED' and year(a.assigned_on) = 2003
				and p.state = 'REPLIED'""", Integer.class));
		SourceRow first = before.points().get(1).rows().get(0);
		long assignment = Long.parseLong(first.key().substring(1));
		this.jdbc.update("update assignment set state = 'REASSIGNED' where id = ?", assignment);
		assertThat(line("wenlv").points()).noneMatch((point) -> keys(point).contains(first.key()));
		this.jdbc.update("update assignment set state = 'SIGNED' where id = ?", assignment);
		assertThat(keys(line("wenlv").points().get(1))).contains(first.key());
		this.jdbc.update("update proposal set state = 'WITHDRAWN' where id = ?", first.proposalId());
		assertThat(keys(line("wenlv").points().get(1))).doesNotContain(first.key());
	}

	private static List<String> keys(Point point) {
		return point.rows().stream().map(SourceRow::key).toList();
	}

	@Test
	void scoresFollowTheRecordsUntilTheyArePublished() {
		Point contact = line("jiaoyu").points().get(2);
		SourceRow without = contact.rows().stream().filter((row) -> !row.counted()).findFirst().orElseThrow();
		this.seed.contact(without.proposalId(), Long.parseLong(without.key().substring(1)), today(), "CONFIRMED");
		assertThat(line("jiaoyu").points().get(2).counted())
			.isEqualByComparingTo(contact.counted().add(BigDecimal.ONE));
		assertThat(this.jdbc.queryForObject("select count(*) from assessment_result", Integer.class)).isZero();
	}

	@Test
	void theSheetHasEveryFigureAsANumberAndEveryRowBehindIt() throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.export.write(YEAR, SUPERVISOR, out);
		List<Line> lines = this.sheets.of(YEAR, SUPERVISOR).lines();
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(out.toByteArray()))) {
			assertThat(book.getSheetAt(0).getLastRowNum()).isEqualTo(lines.size());
			for (int i = 0; i < lines.size(); i++) {
				Row row = book.getSheetAt(0).getRow(i + 1);
				assertThat(row.getCell(1).getStringCellValue()).isEqualTo(lines.get(i).name());
				int last = row.getLastCellNum() - 1;
				assertThat(row.getCell(last).getCellType()).isEqualTo(CellType.NUMERIC);
				assertThat(row.getCell(last).getNumericCellValue()).isEqualTo(lines.get(i).total().doubleValue());
			}
			assertThat(book.getSheetAt(1).getLastRowNum()).isEqualTo(lines.stream()
				.flatMap((line) -> line.points().stream())
				.mapToInt((point) -> point.rows().size())
				.sum());
		}
	}

}
