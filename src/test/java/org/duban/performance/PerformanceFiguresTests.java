package org.duban.performance;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.ss.usermodel.Sheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.DatabaseTest;
import org.duban.document.DraftTexts;
import org.duban.document.DryRun;
import org.duban.document.ExcelFiles;
import org.duban.performance.Standings.Line;
import org.duban.performance.Standings.Search;
import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.Walk;
import org.duban.workflow.Actor;
import org.duban.workflow.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.document.ExcelFiles.problems;

/**
 * Every total is that of other SQL, whatever was entered and cancelled; and what comes in
 * and goes out as Excel.
 */
@DatabaseTest
class PerformanceFiguresTests {

	/** Members of whom no other test makes cases. */
	private static final List<String> MEMBERS = List.of("member566", "member567", "member568", "member569",
			"member570");

	private static final List<String> ITEMS = List.of("committee", "survey", "discipline");

	private static final int STEPS = 60;

	/** What is brought by live rows, within the most of each item; in hundredths. */
	private static final String TOTAL = """
			select coalesce(sum(least(t.brought, t.most)), 0) from (
			 select e.item_code, sum(case p.presence when 'full' then w.each_points when 'leave' then w.each_points / 2
			  else 0 end) as brought, max(w.most) as most
			 from performance_part p join performance_event e on e.id = p.event_id
			 join (select 'committee' as code, 200 as each_points, 600 as most union all select 'survey', 100, 500) w
			  on w.code = e.item_code
			 where p.member = ? and p.cancelled_at is null and e.cancelled_at is null
			  and e.held_on between ? and ? group by e.item_code
			 union all select 'filed', 600 * count(*), 1200 from proposal
			 where proposer = ? and filed_on between ? and ? and state <> 'WITHDRAWN') t""";

	private static final String BREACHES = """
			select count(*) from performance_part p join performance_event e on e.id = p.event_id
			where e.item_code = 'discipline' and p.member = ? and p.cancelled_at is null and e.cancelled_at is null
			and e.held_on between ? and ?""";

	@LocalServerPort
	int port;

	@Autowired
	PerformanceDesk desk;

	@Autowired
	EventImport imports;

	@Autowired
	DraftTexts texts;

	@Autowired
	MemberFiles files;

	@Autowired
	Standings standings;

	@Autowired
	People people;

	@Autowired
	JdbcTemplate jdbc;

	private House house;

	private Actor clerk;

	private Entries entries;

	private LocalDate today;

	@BeforeEach
	void enter() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		this.house = House.at(this.port);
		this.clerk = this.people.actor("clerk").orElseThrow();
		this.entries = new Entries(this.desk, this.files, this.jdbc, this.clerk);
		this.today = this.house.today();
	}

	@AfterEach
	void leave() {
		LocaleContextHolder.resetLocaleContext();
		this.entries.clear();
	}

	private int total(String member, int year) {
		LocalDate first = LocalDate.of(year, 1, 1);
		LocalDate last = LocalDate.of(year, 12, 31);
		int brought = this.jdbc.queryForObject(TOTAL, Integer.class, member, first, last, member, first, last);
		int breaches = this.jdbc.queryForObject(BREACHES, Integer.class, member, first, last);
		return brought + Math.max(0, 200 - 100 * breaches);
	}

	private List<Line> lines(int year, String period) {
		return this.standings.find(new Search(year, period, null, "no"), this.clerk)
			.stream()
			.filter((line) -> MEMBERS.contains(line.member().username()))
			.toList();
	}

	@Test
	void afterAnyEnteringAndCancellingTheTotalsAreThoseOfOtherSql() {
		Walk.draft(this.house, "member568", Commands.draft("关于建设第" + System.nanoTime() + "号步道的建议")).submit().filed();
		long seed = Long.getLong("duban.performance.seed", System.nanoTime());
		Random random = new Random(seed);
		int year = this.today.getYear();
		List<Long> events = new ArrayList<>();
		for (int step = 0; step < STEPS; step++) {
			int dice = random.nextInt(4);
			if (dice == 0 && !events.isEmpty()) {
				this.desk.cancel(events.remove(random.nextInt(events.size())), new CancelSource("随机撤销"), this.clerk);
			}
			else if (dice == 1 && !events.isEmpty()) {
				cancelAnyPart(random, events.get(random.nextInt(events.size())));
			}
			else {
				events.add(enterAny(random, step));
			}
		}
		List<Line> whole = lines(year, "YEAR");
		assertThat(whole).hasSameSizeAs(MEMBERS)
			.allSatisfy((line) -> assertThat(line.total()).as("%s, seed %s", line.member().username(), seed)
				.isEqualTo(total(line.member().username(), year)));
		assertThat(whole).extracting(Line::total).anyMatch((points) -> points >= 600);
		List<List<Line>> quarters = List.of(lines(year, "Q1"), lines(year, "Q2"), lines(year, "Q3"), lines(year, "Q4"));
		for (int i = 0; i < MEMBERS.size(); i++) {
			int at = i;
			assertThat(quarters.stream().mapToInt((quarter) -> quarter.get(at).total()).sum())
				.as("quarters of %s, seed %s", MEMBERS.get(i), seed)
				.isEqualTo(whole.get(i).total());
		}
	}

	private long enterAny(Random random, int step) {
		String item = ITEMS.get(random.nextInt(ITEMS.size()));
		LocalDate day = LocalDate.of(this.today.getYear(), 1, 1).plusDays(random.nextInt(this.today.getDayOfYear()));
		List<EnterEvent.Part> parts = MEMBERS.stream()
			.filter((member) -> random.nextInt(3) > 0)
			.map((member) -> Entries.was(member,
					item.equals("discipline") ? "full" : List.of("full", "leave", "absent").get(random.nextInt(3))))
			.toList();
		return this.entries.enter(item, "随机活动" + step, day,
				parts.isEmpty() ? new EnterEvent.Part[] { Entries.was(MEMBERS.get(0), "full") }
						: parts.toArray(EnterEvent.Part[]::new));
	}

	private void cancelAnyPart(Random random, long event) {
		List<Long> parts = this.jdbc.queryForList(
				"select id from performance_part where event_id = ? and cancelled_at is null order by id", Long.class,
				event);
		if (!parts.isEmpty()) {
			this.desk.cancelPart(parts.get(random.nextInt(parts.size())), new CancelSource("随机撤销"), this.clerk);
		}
	}

	private List<String> row(String item, String title, String member, String presence) {
		return List.of(item, title, this.today.toString().replace('-', '/'), member, presence, "履职测试");
	}

	private DryRun read(List<List<String>> rows) {
		return this.imports.read(ExcelFiles.of(this.imports.headings(), rows), this.clerk);
	}

	@Test
	void attendanceComesInAsAWholeOrNotAtAll() {
		int year = this.today.getYear();
		List<List<String>> rows = List.of(row("调研视察", "表格视察", "14566", "参加（完成）"), row("调研视察", "表格视察", "14567", ""),
				row("专委会、界别会", "表格会议", "member566", "请假"));
		DryRun run = read(rows);
		assertThat(problems(run)).isEmpty();
		assertThat(this.entries.points("member566", year, "survey")).as("a dry run writes nothing").isZero();
		List<List<String>> wrong = new ArrayList<>(rows);
		wrong.add(row("提交立案提案", "立案", "14566", ""));
		wrong.add(row("调研视察", "表格视察", "14566", "参加（完成）"));
		wrong.add(row("调研视察", "表格视察", "无此委员", "参加（完成）"));
		wrong.add(row("专委会、界别会", "表格会议", "14568", "迟到"));
		DryRun refused = read(wrong);
		assertThat(problems(refused)).containsExactlyInAnyOrder("5 项目 performance-item",
				"6 委员 performance-member-twice", "7 委员 performance-member", "8 参加情况 invalid-value");
		assertThat(this.imports.enter(this.texts.json(refused.drafts()), this.clerk).sound()).isFalse();
		assertThat(this.entries.points("member566", year, "survey")).isZero();
		assertThat(this.imports.enter(this.texts.json(run.drafts()), this.clerk).sound()).isTrue();
		assertThat(List.of("member566", "member567")).extracting((one) -> this.entries.points(one, year, "survey"))
			.containsExactly(100, 100);
		assertThat(this.entries.points("member566", year, "committee")).isEqualTo(100);
		assertThat(problems(read(rows))).as("what is there already").hasSize(3);
	}

	@Test
	void theExportHasTheFoundMembersWithRealNumbers() throws IOException {
		this.entries.enter("committee", "导出会议", this.today, Entries.was("member569", "leave"),
				Entries.was("member570", "full"));
		String name = this.jdbc.queryForObject("select name from member where username = 'member569'", String.class);
		byte[] file = this.house.as("supervisor").bytes("/performance/standings.xlsx?words=14569");
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(file))) {
			Sheet sheet = book.getSheetAt(0);
			assertThat(sheet.getLastRowNum()).isEqualTo(1);
			Row row = sheet.getRow(1);
			assertThat(row.getCell(2).getStringCellValue()).isEqualTo(name);
			for (int cell = 4; cell <= 8; cell++) {
				assertThat(row.getCell(cell).getCellType()).isEqualTo(CellType.NUMERIC);
			}
			assertThat(row.getCell(4).getNumericCellValue()).isEqualTo(1.0);
			assertThat(row.getCell(8).getNumericCellValue() * 100).isEqualTo(total("member569", this.today.getYear()));
		}
	}

}
