package org.duban.board;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;

import javax.sql.DataSource;

import org.duban.DatabaseTest;
import org.duban.deadline.LightsByDates;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.Units;
import org.duban.story.House;
import org.duban.story.LooseItem;
import org.duban.story.Walk;
import org.duban.workflow.Actor;
import org.duban.workflow.LooseMatters;
import org.duban.workflow.TaskPeople;
import org.duban.workflow.WaitingTasks;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DelegatingDataSource;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** Who sees what of the board, what a row says of a real case, and what it costs. */
@DatabaseTest
class BoardReadersTests {

	private static final Actor SUPERVISOR = actor("supervisor");

	@LocalServerPort
	int port;

	@Autowired
	Board board;

	@Autowired
	LightHistory history;

	@Autowired
	SavedViews views;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Clock clock;

	@AfterEach
	void clear() {
		new BoardSeed(this.jdbc, today()).clear();
		this.jdbc.update("delete from board_view");
		LocaleContextHolder.resetLocaleContext();
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static Actor actor(String group) {
		return new Actor(group + "-of-the-test", group, Set.of(group), null);
	}

	@Test
	void onlyWhoSupervisesSeesIt() {
		for (String group : List.of("unit-jiaoyu-liaison", "unit-jiaoyu-leader", "member", "collective", "expert",
				"reviewer", "sysadmin", "secadmin", "auditor")) {
			assertThatExceptionOfType(AccessDeniedException.class).as(group)
				.isThrownBy(() -> this.board.look(BoardFilter.NONE, 0, actor(group)));
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.history.of(actor(group)));
			assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> this.views.of(actor(group)));
		}
		new BoardSeed(this.jdbc, today()).plant(0, 100);
		// Items of no case are for the party office and the supervisors.
		int active = (int) new RawDates(this.jdbc, today()).active().stream().filter((row) -> row.caseId() > 0).count();
		for (String group : List.of("clerk", "committee-chair", "committee", "leader")) {
			assertThat(this.board.found(BoardFilter.NONE, actor(group))).hasSize(active);
		}
		List<Standing> party = this.board.found(BoardFilter.NONE, actor("party-office"))
			.stream()
			.filter((row) -> row.proposalId() != null)
			.toList();
		assertThat(party).isNotEmpty()
			.allSatisfy((row) -> assertThat(this.jdbc.queryForObject("""
					select count(*) from assignment where proposal_id = ? and office_group = 'party-office'""",
					Integer.class, row.proposalId())
					+ this.jdbc.queryForObject(
							"""
									select count(*) from assignment_plan where proposal_id = ? and office_group = 'party-office'""",
							Integer.class, row.proposalId()))
				.isPositive());
		assertThat(party).hasSizeLessThan(active);
	}

	@Test
	void aSavedViewIsOnesOwn() {
		Actor other = actor("clerk");
		BoardFilter filter = BoardFilter.NONE.with("light", "RED").with("q", "电梯 & 公交");
		assertThat(this.views.save(" 急件 ", filter, SUPERVISOR)).isEmpty();
		assertThat(this.views.save("急件", filter, SUPERVISOR)).contains("view-name-taken");
		assertThat(this.views.save(" ", filter, SUPERVISOR)).contains("required");
		assertThat(this.views.save("长".repeat(51), filter, SUPERVISOR)).contains("view-name-long");
		assertThat(this.views.save("急件", BoardFilter.NONE, other)).isEmpty();
		SavedViews.SavedView mine = this.views.of(SUPERVISOR).get(0);
		assertThat(this.views.of(SUPERVISOR)).hasSize(1);
		assertThat(mine.name()).isEqualTo("急件");
		assertThat(mine.address()).isEqualTo(filter.query());
		assertThat(this.views.remove(mine.id(), other)).isFalse();
		assertThat(this.views.remove(mine.id(), SUPERVISOR)).isTrue();
		assertThat(this.views.of(SUPERVISOR)).isEmpty();
		assertThat(this.views.of(other)).hasSize(1);
	}

	@Test
	void aRowSaysWhatIsNextAndWhoHasItAndWhenItWasLastUrged() {
		House house = House.at(this.port);
		Walk handedIn = Walk.submitted(house);
		Element review = row(
				house.as("supervisor").page("/supervision?q=" + handedIn.file().path("serialNo").asText()));
		assertThat(review.select("[data-column=next]").text()).isEqualTo("初审 提案委办公室");
		Walk walk = Walk.assignedCase(house, "jiaoyu MAIN");
		String number = walk.file().path("caseNo").asText();
		Element row = row(house.as("supervisor").page("/supervision?q=" + number));
		assertThat(row.text()).contains("签收", "教育局（主办）", "教育局联络员", "未提醒");
		house.as("clerk").act(walk.id(), "urge", Map.of("text", "请尽快签收")).ok();
		walk.signed();
		row = row(house.as("supervisor").page("/supervision?kind=REPLY&q=" + number));
		assertThat(row.text()).contains("答复", "人工催办", "站内消息", "教育局经办人");
		assertThat(row.select("a").attr("href")).isEqualTo("/cases/" + walk.id());
		assertThat(house.as("gov").page("/supervision?q=" + number)).contains("/cases/" + walk.id());
		assertThat(house.as("party").page("/supervision?q=" + number)).doesNotContain("/cases/" + walk.id());
	}

	/** Each of the ways by which a row finds what is next; none stands in for another. */
	@Test
	void eachClocksRowNamesWhatStopsThatClockAndNothingElse() {
		House house = House.at(this.port);
		Walk walk = Walk.assignedCase(house, "jiaoyu MAIN").signed();
		LocalDate due = LocalDate.parse(walk.clock("REPLY", "jiaoyu").path("due").asText());
		house.as("jiaoyu-handler")
			.actOnAssignment(walk.assignment("jiaoyu"), "ask-extension",
					Map.of("until", due.plusDays(20).toString(), "reason", "涉及多个部门，需进一步调研。"))
			.ok();
		for (String addressee : List.of("jiaoyu", "gov-office")) {
			house.as("clerk")
				.act(walk.id(), "add-instruction",
						Map.of("leader", "王市长", "level", "city-cppcc", "givenOn", today().toString(), "text",
								"请抓紧研究落实。", "addressee", addressee))
				.ok();
		}
		assertThat(next(house, walk, "FIRST_CONTACT")).as("the room's own tasks").isEqualTo("记录沟通 教育局经办人");
		assertThat(next(house, walk, "EXTENSION_DECISION")).as("the dated task").isEqualTo("审批延期 市政府办公厅");
		assertThat(next(house, walk, "INSTRUCTION")).as("what the unit is at").contains("记录沟通", "审批延期");
		assertThat(next(house, walk, "OFFICE_INSTRUCTION")).as("what the case waits for").contains("记录沟通");
		walk.proposer().act(walk.id(), "withdraw", Map.of("reason", "情况已有变化。")).ok();
		house.as("chair").act(walk.id(), "decide-withdrawal", Map.of("decision", "agree")).ok();
	}

	private static String next(House house, Walk walk, String kind) {
		Element row = row(
				house.as("supervisor").page("/supervision?kind=" + kind + "&q=" + walk.file().path("caseNo").asText()));
		assertThat(row).as(kind).isNotNull();
		return row.select("[data-column=next]").text();
	}

	private static Element row(String page) {
		return Jsoup.parse(page).select("table.board tbody tr").first();
	}

	@Test
	void thePageShowsTheFiguresOfTheBoard() {
		new BoardSeed(this.jdbc, today()).plant(0, 100);
		Document page = Jsoup.parse(House.at(this.port).as("supervisor").page("/supervision?light=RED"));
		Figures figures = this.board.look(BoardFilter.NONE, 0, SUPERVISOR).figures();
		figures.lights()
			.forEach((light) -> assertThat(page.select(".tile-" + light.code() + " strong").text())
				.isEqualTo(String.valueOf(light.count())));
		figures.kinds().forEach((line) -> {
			String cells = "#kinds tr[data-code=" + line.total().code() + "] td";
			assertThat(page.select(cells).eachText())
				.startsWith(line.lights().stream().map((one) -> String.valueOf(one.count())).toArray(String[]::new))
				.endsWith(String.valueOf(line.total().count()));
		});
		figures.lateUnits()
			.forEach((unit) -> assertThat(page.select("#late-units tr[data-code=" + unit.code() + "] td").text())
				.isEqualTo(String.valueOf(unit.count())));
		assertThat(page.select("table.board tbody tr"))
			.allSatisfy((row) -> assertThat(row.attr("data-light")).isEqualTo("RED"));
		assertThat(page.select("#live").attr("hx-get")).contains("light=RED");
	}

	/** And every figure is then what the raw dates say, who count it by other code. */
	@Test
	void whatBelongsToNoCaseIsOnTheBoardOfThePartyOfficeAndTheSupervisorsOnly() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		LooseItem item = LooseItem.opened(House.at(this.port), 50);
		String number = item.of("party", "number");
		BoardFilter filter = BoardFilter.NONE.with("kind", "PARTY_FEEDBACK").with("q", number);
		assertThat(this.board.look(filter, 0, SUPERVISOR).rows()).singleElement().satisfies((row) -> {
			assertThat(row.proposalId()).isNull();
			assertThat(List.of(row.number(), row.unitName(), row.channelName())).containsExactly(number, "文广旅游局", "党群");
			assertThat(row.next()).singleElement().extracting(BoardRow.Step::name).isEqualTo("反馈整改情况");
		});
		assertThat(this.board.look(filter, 0, actor("party-office")).total()).isOne();
		for (String other : List.of("clerk", "committee-chair", "committee", "leader", "gov-office")) {
			assertThat(this.board.look(filter, 0, actor(other)).total()).as(other).isZero();
		}
		new BoardAccount(this.board, this.jdbc, this.clock).everyFigureIsWhatTheRawDatesSay();
		item.finish();
	}

	@Test
	void moreCasesCostNoMoreStatements(@Autowired LightsByDates lights, @Autowired MessageSource messages,
			@Autowired Units units, @Autowired Dictionaries dictionaries, @Autowired WaitingTasks waiting,
			@Autowired LooseMatters matters, @Autowired TaskPeople holders) {
		AtomicInteger statements = new AtomicInteger();
		JdbcClient counted = JdbcClient.create(counting(this.jdbc.getDataSource(), statements));
		BoardNames names = new BoardNames(messages, units, dictionaries, counted);
		WaitingTasks tasks = (cases) -> {
			statements.incrementAndGet();
			return waiting.of(cases);
		};
		Board one = new Board(new StandingClocks(counted, lights), new Counting(names),
				new BoardList(counted, new LastReminders(counted), new NextSteps(tasks, counted, names), names,
						new LooseRows(matters, holders, names, counted)),
				this.clock);
		BoardSeed seed = new BoardSeed(this.jdbc, today()).plant(0, 40);
		one.look(BoardFilter.NONE.with("q", "建议"), 0, SUPERVISOR);
		int few = statements.getAndSet(0);
		seed.plant(40, 360);
		assertThat(one.look(BoardFilter.NONE.with("q", "建议"), 0, SUPERVISOR).total()).isGreaterThan(300);
		assertThat(statements.get()).isEqualTo(few).isBetween(5, 11);
	}

	private static DataSource counting(DataSource database, AtomicInteger statements) {
		return new DelegatingDataSource(database) {
			@Override
			public Connection getConnection() throws java.sql.SQLException {
				Connection real = super.getConnection();
				return (Connection) Proxy.newProxyInstance(getClass().getClassLoader(),
						new Class<?>[] { Connection.class }, (proxy, method, arguments) -> {
							if (method.getName().matches("prepareStatement|createStatement")) {
								statements.incrementAndGet();
							}
							try {
								return method.invoke(real, arguments);
							}
							catch (InvocationTargetException ex) {
								throw ex.getCause();
							}
						});
			}
		};
	}

}
