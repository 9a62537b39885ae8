package org.duban.keycase;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

import org.duban.DatabaseTest;
import org.duban.MailServer;
import org.duban.calendar.WorkingDays;
import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.Reply;
import org.duban.story.Walk;
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

/** Who was asked about candidates and is silent is reminded, in the one ledger. */
@DatabaseTest
class KeyReminderTests {

	private static final Actor SYSADMIN = new Actor("sysadmin", "系统管理员", Set.of("sysadmin"), null);

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	MatterReminders reminders;

	@Autowired
	SilentBodies silent;

	@Autowired
	AlarmDesk desk;

	@Autowired
	WorkingDays workingDays;

	private House house;

	private long first;

	private long second;

	private long asking;

	private LocalDate due = LocalDate.MAX;

	private LocalDate day = LocalDate.MAX;

	@BeforeEach
	void theListGoesRound() {
		MailServer.forgetMailsOfOtherTests(this.jdbc);
		this.house = House.at(this.port);
		this.first = candidate();
		this.second = candidate();
		this.asking = this.house.as("clerk")
			.post("/api/key-askings", Map.of("cases", List.of(this.first, this.second)))
			.json()
			.path("id")
			.asLong();
		this.due = this.workingDays.plus(this.house.today(), 5);
		this.day = this.workingDays.plus(this.house.today(), 3);
	}

	private long candidate() {
		long id = Walk.submitted(this.house).filed().id();
		this.house.as("committee").act(id, "nominate-key", Commands.nomination(20)).ok();
		return id;
	}

	@AfterEach
	void nobodyIsAskedAnyMore() {
		for (String table : List.of("reminder", "reminder_alarm")) {
			this.jdbc.update("delete from " + table + " where key_asked_id in (select id from key_asked_body"
					+ " where asking_id = ?)", this.asking);
		}
		for (String table : List.of("key_opinion", "key_asked_body", "key_asking_case")) {
			this.jdbc.update("delete from " + table + " where asking_id = ?", this.asking);
		}
		this.jdbc.update("delete from key_asking where id = ?", this.asking);
		MailServer.forgetMailsOfOtherTests(this.jdbc);
	}

	private Reply agrees(String username, String body, long about) {
		return this.house.as(username)
			.post("/api/key-opinions/" + this.asking + "/" + about, Map.of("body", body, "stance", "agree"));
	}

	private Set<String> asked() {
		return new TreeSet<>(this.jdbc.queryForList("select body_code from key_asked_body where asking_id = ?",
				String.class, this.asking));
	}

	/** Who was reminded, and with which row; each once. */
	private Map<String, Map<String, Object>> reminded() {
		Map<String, Map<String, Object>> rows = new TreeMap<>();
		this.jdbc
			.queryForList("select b.body_code, r.* from reminder r join key_asked_body b on b.id = r.key_asked_id"
					+ " where b.asking_id = ?", this.asking)
			.forEach((row) -> assertThat(rows.put(String.valueOf(row.get("body_code")), row)).isNull());
		return rows;
	}

	@Test
	void whoIsSilentIsRemindedOnceBeforeTheDateAndNobodyElse() {
		agrees("minjian", "minjian", this.first).ok();
		agrees("minjian", "minjian", this.second).ok();
		agrees("jiusan", "jiusan", this.first).ok();
		this.reminders.remind(this.silent, this.workingDays.plus(this.day, -1).atTime(15, 0));
		this.reminders.remind(this.silent, this.day.atTime(8, 59));
		assertThat(reminded()).isEmpty();
		assertThat(this.house.as("clerk").page("/key-askings")).contains("还有 1 件未答复，" + this.day + " 上午 9 时提醒");
		this.reminders.remind(this.silent, this.day.atTime(9, 0));
		Set<String> silent = asked();
		silent.remove("minjian");
		assertThat(reminded().keySet()).isEqualTo(silent).contains("gov-office", "jiusan");
		this.reminders.remind(this.silent, this.day.atTime(9, 1));
		this.reminders.remind(this.silent, this.due.atTime(9, 0));
		assertThat(reminded().keySet()).isEqualTo(silent);
		assertThat(reminded().get("jiusan")).containsEntry("recipients", "jiusan").containsEntry("level_no", 1);
		assertThat(text("jiusan")).contains("九三学社市委会", "还有 1 件", this.due.toString());
		assertThat(text("gov-office")).contains("市政府办公厅", "还有 2 件");
		assertThat(this.house.as("jiusan").get("/api/inbox?size=20").toString()).contains("key-opinion-reminded");
		assertThat(MailServer.mail("jiusan@duban.example", (mail) -> mail.contains("还有 1 件没有答复")))
			.contains("/key-opinions");
	}

	private String cell(String body, String column) {
		return String.valueOf(Objects.requireNonNull(reminded().get(body)).get(column));
	}

	private String text(String body) {
		return cell(body, "text_body");
	}

	@Test
	void whoAskedSeesWhoAnsweredAndWhoWasRemindedWhen() {
		agrees("minjian", "minjian", this.first).ok();
		this.reminders.remind(this.silent, this.day.atTime(9, 0));
		agrees("gov", "gov-office", this.first).ok();
		String round = article(this.house.as("clerk").page("/key-askings"), "asking-" + this.asking);
		String party = round.substring(round.indexOf("民建市委会"), round.indexOf("</dd>", round.indexOf("民建市委会")));
		assertThat(party).contains("1 / 2 件", "答复", this.house.today() + " ", "已提醒：", "还有 1 件未答复");
		String ledger = ledger("clerk");
		String name = this.jdbc.queryForObject("select name from account where username = 'minjian'", String.class);
		assertThat(party).contains("已提醒：" + name);
		long row = Long.parseLong(cell("gov-office", "id"));
		assertThat(article(ledger, "reminder-" + row)).contains("重点提案征求意见", "市政府办公厅", "对候选提出意见",
				"/key-askings#asking-" + this.asking);
		long silent = Long.parseLong(cell("jiusan", "id"));
		assertThat(article(ledger, "reminder-" + silent)).contains("九三学社市委会", "之后尚无动作", "告知 1 人", "已打开 0 人");
		assertThat(article(ledger("supervisor"), "reminder-" + silent)).contains("九三学社市委会")
			.doesNotContain("/key-askings");
	}

	private String ledger(String reader) {
		String path = "/supervision/reminders?clock=KEY_OPINION&page=";
		return this.house.as(reader).page(path + 0) + this.house.as(reader).page(path + 1);
	}

	private static String article(String page, String id) {
		int at = page.indexOf("id=\"" + id + "\"");
		assertThat(at).as(id).isPositive();
		return page.substring(at, page.indexOf("</article>", at));
	}

	/** Whose people were all stopped is not simply forgotten. */
	@Test
	void whereNobodyCanAnswerTheOfficeHearsOfIt() {
		this.jdbc.update("update collective_operator set username = 'nobody-there' where username = 'jiusan'");
		try {
			this.reminders.remind(this.silent, this.day.atTime(9, 0));
		}
		finally {
			this.jdbc.update("update collective_operator set username = 'jiusan' where username = 'nobody-there'");
		}
		assertThat(cell("jiusan", "recipients")).contains("clerk").doesNotContain("jiusan");
		assertThat(text("jiusan")).contains("九三学社市委会", "没有可以登录答复的人员");
	}

	@Test
	void whatTheMeetingNeedNotHearIsAskedOfNobody() {
		this.jdbc.update("update key_case set state = 'DECLINED' where proposal_id in (?, ?)", this.first, this.second);
		this.reminders.remind(this.silent, this.day.atTime(9, 0));
		assertThat(reminded()).isEmpty();
	}

	@Test
	void aReminderThatIsMissingRaisesAnAlarmOnceAndIsSentOnce() {
		agrees("minjian", "minjian", this.first).ok();
		agrees("minjian", "minjian", this.second).ok();
		this.desk.checkNow();
		assertThat(alarms()).as("none is due yet").isEmpty();
		LocalDate today = this.house.today();
		LocalDate date = this.workingDays.plus(today, 1);
		this.jdbc.update("update key_asking set asked_at = ?, due_on = ? where id = ?",
				this.workingDays.plus(today, -6).atTime(10, 0), date, this.asking);
		this.desk.checkNow();
		this.desk.checkNow();
		Set<String> silent = asked();
		silent.remove("minjian");
		assertThat(alarms()).hasSameSizeAs(silent).extracting(AlarmDesk.Row::state).containsOnly("open");
		assertThat(alarms()).extracting(AlarmDesk.Row::shouldOn).containsOnly(this.workingDays.plus(date, -2));
		assertThat(reminded()).as("the check sends nothing").isEmpty();
		assertThat(this.jdbc.queryForObject(
				"select count(*) from notice where kind = 'reminder-missing' and recipient = 'clerk' and subject like ?",
				Integer.class, "%九三学社市委会%"))
			.isOne();
		assertThat(this.house.as("sysadmin").page("/admin/reminders")).contains("重点提案征求意见");
		AlarmDesk.Row one = alarms().get(0);
		this.desk.repair(one.id(), SYSADMIN);
		this.desk.repair(one.id(), SYSADMIN);
		assertThat(reminded()).hasSize(1);
		assertThat(alarms().stream().filter((row) -> row.state().equals("entered")).map(AlarmDesk.Row::repairedBy))
			.containsExactly("sysadmin");
		this.jdbc.update("update key_asking set due_on = ? where id = ?", today.minusDays(1), this.asking);
		alarms().forEach((row) -> this.desk.repair(row.id(), SYSADMIN));
		assertThat(reminded()).as("nobody waits for it").hasSize(1);
		assertThat(alarms()).extracting(AlarmDesk.Row::state).doesNotContain("open");
	}

	private List<AlarmDesk.Row> alarms() {
		List<String> own = this.jdbc
			.queryForList("select id from key_asked_body where asking_id = ?", Long.class, this.asking)
			.stream()
			.map((id) -> "№" + id)
			.toList();
		return this.desk.rows()
			.stream()
			.filter((row) -> row.kind().equals("KEY_OPINION") && own.contains(row.number()))
			.toList();
	}

}
