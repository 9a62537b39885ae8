package org.duban.board;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.duban.DatabaseTest;
import org.duban.board.RawDates.Row;
import org.duban.deadline.Light;
import org.duban.simulation.ClockAnswer;
import org.duban.simulation.ClockQuestions;
import org.duban.simulation.LoadAnswer;
import org.duban.simulation.LoadQuestion;
import org.duban.story.House;
import org.duban.workflow.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/**
 * What if: every answer against raw dates, counted by other code; and nothing is written.
 */
@DatabaseTest
class SimulationTests {

	private static final Actor SUPERVISOR = new Actor("supervisor-of-the-test", "s", Set.of("supervisor"), null);

	private static final String SIGNS = "update running_clock set agreed = false, basis = '依据:系统参数 sign.wd',"
			+ " term_amount = 3, term_unit = 'WORKING_DAYS', paused_days = mod(id, 3)"
			+ " where kind = 'SIGN' and basis = '依据:试验'";

	@LocalServerPort
	int port;

	@Autowired
	ClockQuestions questions;

	@Autowired
	LoadQuestion load;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Clock clock;

	private BoardSeed seed;

	private LocalDate today;

	private record Term(int amount, String unit, int stood) {
	}

	@BeforeEach
	void plant() {
		this.today = LocalDate.now(this.clock);
		this.seed = new BoardSeed(this.jdbc, this.today).plant(0, 300);
		this.jdbc.update(SIGNS);
		this.jdbc.update(
				"update running_clock set due = ? where kind = 'SIGN' and state = 'RUNNING'"
						+ " and basis = '依据:系统参数 sign.wd' and mod(subject_id, 5) = 4 and subject_variable = 'seedId'",
				this.today.minusDays(3));
	}

	@AfterEach
	void clear() {
		this.seed.clear();
	}

	@Test
	void anotherLimitMovesExactlyTheClocksThatItMade() {
		RawDates raw = new RawDates(this.jdbc, this.today);
		Set<Long> made = Set.copyOf(this.jdbc.queryForList(
				"select id from running_clock where agreed = false and basis = '依据:系统参数 sign.wd'", Long.class));
		check(this.questions.ofTerm("sign.wd", 10, SUPERVISOR), raw, raw, made,
				(row, calendar) -> calendar.later(calendar.later(row.start(), 10), calendar.stood(row)));
		assertThat(this.questions.ofTerm("sign.wd", 10, SUPERVISOR).inTimeAgain()).isPositive();
		assertThat(this.questions.ofTerm("sign.wd", 1, SUPERVISOR).becomeLate()).isPositive();
	}

	@Test
	void withoutHolidaysEveryClockIsCountedAnew() {
		Map<Long, Term> terms = new HashMap<>();
		this.jdbc.query("select id, term_amount, term_unit, paused_days from running_clock where agreed = false"
				+ " and term_amount is not null", (row) -> {
					terms.put(row.getLong(1), new Term(row.getInt(2), row.getString(3), row.getInt(4)));
				});
		RawDates plain = new RawDates(this.jdbc, this.today).withoutHolidays();
		Set<Long> all = Set.copyOf(this.jdbc.queryForList("select id from running_clock", Long.class));
		check(this.questions.withoutHolidays(SUPERVISOR), new RawDates(this.jdbc, this.today), plain, all,
				(row, calendar) -> {
					Term term = terms.get(row.id());
					return (term == null) ? calendar.open(row.due())
							: calendar.later(counted(calendar, row.start(), term), term.stood());
				});
	}

	private static LocalDate counted(RawDates calendar, LocalDate start, Term term) {
		return switch (term.unit()) {
			case "WORKING_DAYS" -> (term.amount() == 0) ? calendar.open(start) : calendar.later(start, term.amount());
			case "DAYS" -> calendar.open(start.plusDays(term.amount()));
			default -> calendar.open(start.plusMonths(term.amount()));
		};
	}

	private void check(ClockAnswer answer, RawDates as, RawDates then, Set<Long> concerned,
			BiFunction<Row, RawDates, LocalDate> due) {
		List<Row> running = as.active().stream().filter((row) -> concerned.contains(row.id())).toList();
		List<Row> done = as.ended()
			.stream()
			.filter((row) -> concerned.contains(row.id()) && !row.end().isBefore(this.today.minusYears(1)))
			.toList();
		Function<Row, Row> moved = (row) -> row.dueOn(due.apply(row, then));
		assertThat(answer.running()).isEqualTo(running.size()).isPositive();
		assertThat(answer.before()).isEqualTo(lights(running, as::light));
		assertThat(answer.after()).isEqualTo(lights(running, (row) -> then.light(moved.apply(row))));
		assertThat(answer.moved())
			.isEqualTo(running.stream().filter((row) -> !moved.apply(row).due().equals(row.due())).count());
		assertThat(answer.becomeLate()).isEqualTo(turned(running, as, then, moved, "RED"));
		assertThat(answer.inTimeAgain()).isEqualTo(running.stream()
			.filter((row) -> as.light(row).equals("RED") && !then.light(moved.apply(row)).equals("RED"))
			.count());
		assertThat(answer.done()).isEqualTo(done.size()).isPositive();
		assertThat(answer.doneLate()).isEqualTo(done.stream().filter((row) -> row.end().isAfter(row.due())).count());
		assertThat(answer.wouldBeLate())
			.isEqualTo(done.stream().filter((row) -> row.end().isAfter(moved.apply(row).due())).count());
		assertThat(answer.units().stream().mapToLong(ClockAnswer.UnitLine::becomeLate).sum()).isEqualTo(
				turned(running.stream().filter((row) -> !row.unit().equals("-")).toList(), as, then, moved, "RED"));
	}

	private static long turned(List<Row> rows, RawDates as, RawDates then, Function<Row, Row> moved, String light) {
		return rows.stream()
			.filter((row) -> !as.light(row).equals(light) && then.light(moved.apply(row)).equals(light))
			.count();
	}

	private static Map<Light, Long> lights(List<Row> rows, Function<Row, String> light) {
		return Arrays.stream(Light.values())
			.collect(Collectors.toMap(Function.identity(),
					(each) -> rows.stream().filter((row) -> light.apply(row).equals(each.name())).count()));
	}

	@Test
	void moreCasesAreDoneAtThePaceOfTheLastYear() {
		String unit = Objects.requireNonNull(this.jdbc.queryForObject("select min(unit) from (select a.unit"
				+ " from assignment a join running_clock c on c.assignment_id = a.id where c.kind = 'REPLY'"
				+ " and c.basis = '依据:试验' group by a.unit having count(*) >= 4) busy", String.class));
		this.jdbc.update("update running_clock set kind = 'REPLY' where kind = 'SIGN' and state = 'MET'"
				+ " and basis = '依据:系统参数 sign.wd' and assignment_id in (select id from assignment where unit = ?)",
				unit);
		RawDates raw = new RawDates(this.jdbc, this.today);
		List<Row> own = new ArrayList<>(raw.active());
		own.addAll(raw.ended());
		own.removeIf((row) -> !row.unit().equals(unit) || !Set.of("REPLY", "REDO").contains(row.kind()));
		List<LocalDate> open = own.stream().filter(Row::active).map(Row::due).collect(Collectors.toList());
		int done = (int) own.stream()
			.filter((row) -> !row.active() && row.end().isAfter(this.today.minusYears(1)))
			.count();
		int days = raw.workingDays(this.today.minusYears(1), this.today);
		LoadAnswer answer = this.load.answer(unit, "某局", 5, SUPERVISOR);
		assertThat(answer.done()).isEqualTo(done).isPositive();
		assertThat(answer.workingDays()).isEqualTo(days).isBetween(230, 262);
		assertThat(answer.before()).isEqualTo(dayByDay(raw, open, done, days));
		int months = Integer.parseInt(Objects.requireNonNull(this.jdbc.queryForObject(
				"select setting from parameter where name = 'reply.months.offsession' order by valid_from desc limit 1",
				String.class)));
		for (int i = 0; i < 5; i++) {
			open.add(raw.open(this.today.plusMonths(months)));
		}
		assertThat(answer.after()).isEqualTo(dayByDay(raw, open, done, days));
		assertThat(answer.after().days()).isGreaterThan(answer.before().days());
	}

	/** Every working day a share of a reply is done, the nearest date first. */
	private LoadAnswer.Queue dayByDay(RawDates raw, List<LocalDate> open, int done, int days) {
		List<LocalDate> waiting = new ArrayList<>(open.stream().sorted().toList());
		int late = 0;
		int day = 0;
		for (long share = 0; !waiting.isEmpty();) {
			day++;
			for (share += done; share >= days && !waiting.isEmpty(); share -= days) {
				late += waiting.remove(0).isBefore(raw.later(this.today, day)) ? 1 : 0;
			}
		}
		return new LoadAnswer.Queue(open.size(), day, late);
	}

	@Test
	void askingWritesNothing() {
		String state = "select concat((select count(*) from running_clock), ' ', (select sum(version) from running_clock),"
				+ " ' ', (select count(*) from reminder), ' ', (select count(*) from notice), ' ',"
				+ " (select count(*) from parameter))";
		String before = this.jdbc.queryForObject(state, String.class);
		House house = House.at(this.port);
		assertThat(house.as("supervisor").page("/supervision/what-if?question=term&parameter=sign.wd&amount=10"))
			.contains("id=\"lights\"");
		assertThat(house.as("supervisor").page("/supervision/what-if?question=calendar")).contains("id=\"lights\"");
		assertThat(house.as("supervisor").page("/supervision/what-if?question=units&unit=jiaoyu&more=40"))
			.contains("平均每二十个工作日");
		assertThat(this.jdbc.queryForObject(state, String.class)).isEqualTo(before);
	}

	@Test
	void whatCannotBeCountedIsSaidBesideTheFieldAndStaysTyped() {
		House house = House.at(this.port);
		assertThat(house.as("supervisor").page("/supervision/what-if?question=term&parameter=sign.wd&amount=zehn"))
			.contains("value=\"zehn\"", "的整数")
			.doesNotContain("id=\"lights\"");
		assertThat(house.as("supervisor").page("/supervision/what-if?question=units&unit=nobody&more=0"))
			.contains("value=\"0\"", "应为 1 至 1000 的整数", "error");
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.questions.withoutHolidays(new Actor("u", "u", Set.of("unit-jiaoyu-liaison"), null)));
	}

}
