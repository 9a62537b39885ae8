package org.duban.taskledger;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.StreamSupport;

import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.duban.DatabaseTest;
import org.duban.MailServer;
import org.duban.calendar.WorkingDays;
import org.duban.story.House;
import org.duban.supervision.AlarmDesk;
import org.duban.supervision.MatterReminders;
import org.duban.workflow.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/** Reminders of matters that belong to no case, in the one ledger of reminders. */
@DatabaseTest
class TaskReminderTests {

	private static final Actor SYSADMIN = new Actor("sysadmin", "系统管理员", Set.of("sysadmin"), null);

	private static final String BASIS = "提醒工作安排〔2026〕1号";

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MatterReminders reminders;

	@Autowired
	DatedTasks dated;

	@Autowired
	AlarmDesk desk;

	@Autowired
	WorkingDays workingDays;

	private House house;

	private String title = "";

	private long id;

	@BeforeEach
	void enter() {
		MailServer.forgetMailsOfOtherTests(this.jdbc);
		this.house = House.at(this.port);
		this.title = "提醒的任务" + System.nanoTime();
		this.id = this.house.as("clerk")
			.post("/api/ledger-tasks",
					new HashMap<>(
							Map.of("title", this.title, "basis", BASIS, "lead", "wenlv", "dueOn", due().toString())))
			.json()
			.path("id")
			.asLong();
	}

	@AfterEach
	void leave() {
		this.jdbc.update("delete from reminder where ledger_task_id in (select id from ledger_task where basis = ?)",
				BASIS);
		this.jdbc.update(
				"delete from reminder_alarm where ledger_task_id in (select id from ledger_task where basis = ?)",
				BASIS);
		this.jdbc.update("delete from ledger_task where basis = ?", BASIS);
		MailServer.forgetMailsOfOtherTests(this.jdbc);
	}

	private LocalDate due() {
		return this.workingDays.onOrAfter(this.house.today().plusDays(10));
	}

	private void reported() {
		this.house.as("wenlv-handler")
			.post("/api/ledger-tasks/" + this.id + "/report", Map.of("text", "已经全部完成并形成报告。", "finished", true))
			.ok();
	}

	private Map<Integer, String> told() {
		Map<Integer, String> told = new TreeMap<>();
		this.jdbc.query("select level_no, recipients from reminder where ledger_task_id = ?", (row) -> {
			assertThat(told.put(row.getInt(1), row.getString(2))).as("once").isNull();
		}, this.id);
		return told;
	}

	@Test
	void whatIsOpenIsRemindedOfOnceALevelAndTheRowSaysToWhom() {
		this.reminders.remind(this.dated, this.house.today().atTime(8, 59));
		assertThat(told()).isEmpty();
		LocalDate late = this.workingDays.plus(due(), 1);
		this.reminders.remind(this.dated, late.atTime(9, 0));
		assertThat(told().keySet()).containsExactly(1, 2, 3);
		assertThat(told().get(1)).contains("wenlv-handler").doesNotContain("clerk");
		assertThat(told().get(3)).contains("wenlv-leader", "clerk", "supervisor");
		this.reminders.remind(this.dated, late.atTime(9, 1));
		assertThat(told()).hasSize(3);
		assertThat(this.house.as("wenlv-handler").get("/api/inbox?size=200").toString()).contains("task-reminded",
				this.title);
		assertThat(this.house.as("clerk").page("/supervision/tasks/" + this.id)).contains("红灯催办", "消息、邮件");
		assertThat(MailServer.mail("wenlv-leader@duban.example", (mail) -> mail.contains(this.title)))
			.contains("/supervision/tasks/" + this.id);
		reported();
		this.reminders.remind(this.dated, this.workingDays.plus(due(), 30).atTime(9, 0));
		assertThat(told()).as("nobody is reminded of what is reported done").hasSize(3);
	}

	@Test
	void theLedgerOfRemindersAnswersForMattersToo() throws IOException {
		this.reminders.remind(this.dated, this.workingDays.plus(due(), 1).atTime(9, 0));
		String row = line("level=1");
		assertThat(row).contains(this.title, "督查任务", "文广旅游局", "/supervision/tasks/" + this.id, "告知 2 人", "已打开 0 人",
				"之后尚无动作");
		assertThat(line("level=1&unopened=true")).isNotEmpty();
		this.jdbc.update("update notice set read_at = created_at where recipient = 'wenlv-handler' and reminder_id ="
				+ " (select id from reminder where ledger_task_id = ? and level_no = 1)", this.id);
		reported();
		assertThat(line("level=1")).contains("已打开 1 人", "报告任务进展").doesNotContain("之后尚无动作");
		assertThat(line("level=1&unit=wenlv")).isNotEmpty();
		assertThat(line("level=1&unit=jiaoyu")).isEmpty();
		assertThat(line("level=1&unopened=true")).isEmpty();
		byte[] excel = this.house.as("supervisor").bytes("/supervision/reminders.xlsx?clock=LEDGER_TASK&unit=wenlv");
		try (XSSFWorkbook book = new XSSFWorkbook(new ByteArrayInputStream(excel))) {
			List<String> titles = StreamSupport.stream(book.getSheetAt(0).spliterator(), false)
				.filter((cells) -> cells.getCell(5) != null && "督查任务".equals(cells.getCell(5).toString()))
				.map((cells) -> cells.getCell(3).toString())
				.filter(this.title::equals)
				.toList();
			assertThat(titles).hasSize(3);
		}
	}

	/** The row of the matter on the page of the ledger; empty if there is none. */
	private String line(String filters) {
		String page = this.house.as("supervisor").page("/supervision/reminders?clock=LEDGER_TASK&" + filters);
		int title = page.indexOf(this.title);
		return (title < 0) ? ""
				: page.substring(page.lastIndexOf("<article", title), page.indexOf("</article>", title));
	}

	@Test
	void aReminderOfAMatterThatIsMissingRaisesAnAlarmOnceAndIsSentOnce() {
		LocalDate today = this.house.today();
		this.jdbc.update("update ledger_task set start_on = ?, due_on = ? where id = ?", today.minusDays(60),
				this.workingDays.plus(today, -3), this.id);
		this.desk.checkNow();
		assertThat(alarms()).as("it was not open at the last morning").isEmpty();
		this.jdbc.update("update ledger_task set entered_at = ? where id = ?", today.minusDays(60).atTime(10, 0),
				this.id);
		this.desk.checkNow();
		this.desk.checkNow();
		assertThat(alarms()).extracting(AlarmDesk.Row::level).containsExactlyInAnyOrder(1, 2, 3);
		assertThat(alarms()).extracting(AlarmDesk.Row::state).containsOnly("open");
		assertThat(told()).as("the check sends nothing").isEmpty();
		for (String who : List.of("sysadmin", "clerk")) {
			assertThat(this.jdbc.queryForObject(
					"select count(*) from notice where kind = 'reminder-missing' and recipient = ? and subject like ?",
					Integer.class, who, "%" + this.title + "%"))
				.as(who)
				.isEqualTo(3);
		}
		assertThat(this.house.as("sysadmin").page("/admin/reminders")).contains("№" + this.id, "督查任务")
			.doesNotContain(this.title);
		AlarmDesk.Row third = alarms().stream().filter((row) -> row.level() == 3).findFirst().orElseThrow();
		assertThat(third.shouldOn()).isEqualTo(this.workingDays.plus(third.due(), 1));
		this.desk.repair(third.id(), SYSADMIN);
		this.desk.repair(third.id(), SYSADMIN);
		assertThat(told().keySet()).containsExactly(3);
		assertThat(alarms().stream().filter((row) -> row.state().equals("entered")).map(AlarmDesk.Row::repairedBy))
			.containsExactly("sysadmin");
		reported();
		assertThat(alarms()).extracting(AlarmDesk.Row::state).containsExactlyInAnyOrder("entered", "over", "over");
		alarms().forEach((row) -> this.desk.repair(row.id(), SYSADMIN));
		assertThat(told().keySet()).as("nobody waits for it").containsExactly(3);
	}

	private List<AlarmDesk.Row> alarms() {
		return this.desk.rows().stream().filter((row) -> row.number().equals("№" + this.id)).toList();
	}

}
