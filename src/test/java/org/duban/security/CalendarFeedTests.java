package org.duban.security;

import java.io.IOException;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.time.LocalDate;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.Property;
import net.fortuna.ical4j.model.component.VAlarm;
import net.fortuna.ical4j.model.component.VEvent;
import net.fortuna.ical4j.validate.ValidationResult;
import org.duban.DatabaseTest;
import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.Clocks;
import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.LooseItem;
import org.duban.story.Walk;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Everybody's dates as a calendar by a secret address, read as a calendar program does.
 */
@DatabaseTest
class CalendarFeedTests {

	@LocalServerPort
	int port;

	@Autowired
	Clocks clocks;

	@Autowired
	JdbcTemplate jdbc;

	private Wire wire;

	private House house;

	@BeforeEach
	void enter() {
		this.wire = new Wire(this.port);
		this.house = House.at(this.port);
	}

	/** Makes a new address on the own page, which shows it once. */
	private String address(String person) {
		Browser browser = Browser.of(this.wire, person);
		browser.get("/me/calendar");
		assertThat(press(browser, "renew").statusCode()).isEqualTo(302);
		String page = browser.get("/me/calendar").body();
		assertThat(page).contains("只显示这一次");
		assertThat(browser.get("/me/calendar").body()).contains("已开通").doesNotContain("只显示这一次", ".ics");
		return page.replaceAll("(?s).*(/calendar/[\\w-]+\\.ics).*", "$1");
	}

	private static HttpResponse<String> press(Browser browser, String what) {
		return browser.form("/me/calendar/" + what, "_csrf=" + browser.cookies.get("DUBAN-XSRF"));
	}

	/** Without any log-in. */
	private HttpResponse<String> read(String address) {
		return new Browser(this.wire).get(address);
	}

	private List<VEvent> events(String address) {
		HttpResponse<String> file = read(address);
		assertThat(file.statusCode()).isEqualTo(200);
		assertThat(file.headers().firstValue("Content-Type")).hasValue("text/calendar;charset=UTF-8");
		try {
			net.fortuna.ical4j.model.Calendar calendar = new CalendarBuilder().build(new StringReader(file.body()));
			ValidationResult result = calendar.validate();
			assertThat(result.getEntries()).isEmpty();
			return calendar.getComponents(Component.VEVENT);
		}
		catch (IOException | ParserException ex) {
			throw new AssertionError(file.body(), ex);
		}
	}

	private static String value(VEvent event, String property) {
		return event.getProperty(property).map(Property::getValue).orElse("");
	}

	private static List<VEvent> about(List<VEvent> events, Walk walk) {
		return events.stream().filter((event) -> value(event, Property.URL).endsWith("/cases/" + walk.id())).toList();
	}

	private static Optional<VEvent> called(List<VEvent> events, String what) {
		return events.stream().filter((event) -> value(event, Property.SUMMARY).startsWith("【" + what + "】")).findAny();
	}

	private static LocalDate day(VEvent event) {
		return event.<LocalDate>getDateTimeStart().getDate();
	}

	@Test
	void aLiaisonReadsTheDatesOfTheOwnUnitAndOfNoOther() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN", "weijian CO");
		Walk other = Walk.assignedCase(this.house, "jiaoyu MAIN");
		List<VEvent> events = events(address("wenlv-liaison"));
		List<VEvent> own = about(events, walk);
		assertThat(about(events, other)).isEmpty();
		VEvent reply = called(own, "答复").orElseThrow();
		assertThat(day(reply)).isEqualTo(walk.clock("REPLY", "wenlv").path("due").asText());
		assertThat(value(reply, Property.SUMMARY)).contains(walk.file().path("caseNo").asText(),
				walk.file().path("title").asText());
		assertThat(value(reply, Property.UID)).isEqualTo("clock-" + walk.clock("REPLY", "wenlv").path("id") + "@duban");
		assertThat(reply.<VAlarm>getComponents(Component.VALARM)).hasSize(2)
			.allSatisfy(
					(alarm) -> assertThat(alarm.getRequiredProperty(Property.ACTION).getValue()).isEqualTo("DISPLAY"));
		assertThat(called(own, "签收")).as("the own task").isPresent();
		assertThat(called(own, "会办意见")).as("the other unit's clock").isEmpty();
		assertThat(called(about(events(address("weijian-leader")), walk), "会办意见")).isPresent();
	}

	@Test
	void whatBelongsToNoCaseIsInItsUnitsCalendarAndInNoOther() {
		LooseItem item = LooseItem.entered(this.house);
		assertThat(summaries("party")).anyMatch((text) -> text.contains("№" + item.id()));
		item.finish();
		LooseItem opened = LooseItem.opened(this.house, 40);
		String number = opened.of("party", "number");
		assertThat(summaries("wenlv-liaison")).anyMatch((text) -> text.contains(number) && text.contains("景区停车换乘"));
		assertThat(summaries("wenlv-handler")).as("the own task").anyMatch((text) -> text.contains(number));
		assertThat(read(address("jiaoyu-liaison")).body().replace("\r\n ", "")).contains("VCALENDAR")
			.doesNotContain(number, "/supervision/party");
		opened.finish();
		assertThat(summaries("wenlv-liaison")).noneMatch((text) -> text.contains(number));
	}

	private List<String> summaries(String who) {
		return events(address(who)).stream()
			.filter((event) -> value(event, Property.URL).endsWith("/supervision/party"))
			.map((event) -> value(event, Property.SUMMARY))
			.toList();
	}

	@Test
	void aHandlerReadsTheOwnTasksOnly() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		String address = address("wenlv-handler");
		assertThat(about(events(address), walk)).isEmpty();
		walk.signed();
		assertThat(about(events(address), walk)).isNotEmpty();
	}

	/** The own task is dated by its clock as long as that runs. */
	@Test
	void anOwnTaskWhoseClockStandsStillHasNoEventUntilItRunsOn() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN").signed();
		String address = address("wenlv-handler");
		assertThat(called(about(events(address), walk), "记录沟通")).isPresent();
		ClockSubject unit = ClockSubject.assignment(walk.assignment("wenlv"), walk.id());
		this.clocks.pause(ClockKind.FIRST_CONTACT, unit);
		assertThat(called(about(events(address), walk), "记录沟通")).isEmpty();
		this.clocks.resume(ClockKind.FIRST_CONTACT, unit);
		assertThat(called(about(events(address), walk), "记录沟通")).isPresent();
	}

	@Test
	void aDateThatMovesTakesItsEventAlongAndWhatIsDoneIsGone() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		String address = address("wenlv-liaison");
		VEvent before = called(about(events(address), walk), "答复").orElseThrow();
		ClockSubject unit = ClockSubject.assignment(walk.assignment("wenlv"), walk.id());
		this.clocks.move(ClockKind.REPLY, unit, day(before).plusDays(30), "延期");
		VEvent after = called(about(events(address), walk), "答复").orElseThrow();
		assertThat(value(after, Property.UID)).isEqualTo(value(before, Property.UID));
		assertThat(day(after)).isAfter(day(before)).isEqualTo(walk.clock("REPLY", "wenlv").path("due").asText());
		walk.ofUnit("wenlv", "liaison", "sign-for", Commands.decide("sign"));
		assertThat(called(about(events(address), walk), "签收")).isEmpty();
	}

	/** Whoever waits for a decision is not reminded of a date that stands still. */
	@Test
	void whatStandsStillHasNoEventUntilItRunsOn() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		String address = address("wenlv-leader");
		assertThat(called(about(events(address), walk), "答复")).isPresent();
		walk.ofUnit("wenlv", "liaison", "sign-for", Commands.decide("request-return", "reason", "所提事项不属于我单位职责范围。",
				"suggestedUnit", "tiyu", "leaderSignOff", "韩立言"));
		assertThat(about(events(address), walk)).isEmpty();
		walk.ofUnitAs("gov", "wenlv", "decide-return", Commands.decide("refuse", "reason", "属于你单位职责。"));
		assertThat(called(about(events(address), walk), "答复")).isPresent();
	}

	@Test
	void anAddressThatWasRenewedOrRevokedOpensNothing() {
		String first = address("tiyu-liaison");
		String second = address("tiyu-liaison");
		assertThat(read(first).statusCode()).isEqualTo(404);
		assertThat(read(second).statusCode()).isEqualTo(200);
		String secret = second.replaceAll(".*/([\\w-]+)\\.ics", "$1");
		assertThat(Base64.getUrlDecoder().decode(secret)).as("256 bits").hasSize(32);
		assertThat(this.jdbc.queryForList("select secret_hash from calendar_feed", String.class))
			.as("nobody reads it in the table")
			.isNotEmpty()
			.noneMatch((kept) -> kept.contains(secret));
		Browser liaison = Browser.of(this.wire, "tiyu-liaison");
		liaison.get("/me/calendar");
		press(liaison, "revoke");
		assertThat(liaison.get("/me/calendar").body()).contains("订阅已停用", "尚未开通");
		assertThat(read(second).statusCode()).isEqualTo(404);
	}

	@Test
	void aTitleWithASecrecyMarkIsLeftOut() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		this.jdbc.update("update proposal set title = ? where id = ?", "【机密】关于某事的报告", walk.id());
		VEvent reply = called(about(events(address("wenlv-liaison")), walk), "答复").orElseThrow();
		assertThat(value(reply, Property.SUMMARY)).isEqualTo("【答复】" + walk.file().path("caseNo").asText());
		this.jdbc.update("update proposal set title = ? where id = ?", "关于某事的建议", walk.id());
	}

}
