package org.duban.board;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import org.duban.board.Figures.Choices;
import org.duban.board.Figures.Figure;
import org.duban.board.Figures.Line;
import org.duban.deadline.ClockKind;
import org.duban.deadline.Light;
import org.duban.organisation.Channel;
import org.duban.proposal.CaseState;

import org.springframework.stereotype.Component;

/** Counts rows into figures. A figure is counted by the very filter that its link has. */
@Component
class Counting {

	private static final List<Light> RED_FIRST = List.of(Light.RED, Light.ORANGE, Light.YELLOW, Light.GREEN);

	private static final BoardFilter LATE = BoardFilter.NONE.with("light", Light.RED.name());

	private final BoardNames names;

	Counting(BoardNames names) {
		this.names = names;
	}

	Figures of(List<Standing> rows, LocalDate today) {
		Function<Light, String> light = (one) -> this.names.of("light", one.name());
		List<Figure> lights = RED_FIRST.stream()
			.map((one) -> figure(one.name(), light.apply(one), BoardFilter.NONE.with("light", one.name()), rows))
			.toList();
		LocalDate sunday = today.with(TemporalAdjusters.nextOrSame(DayOfWeek.SUNDAY));
		BoardFilter week = BoardFilter.NONE.with("from", today.toString())
			.with("to", sunday.toString())
			.with("paused", "no");
		List<Line> kinds = kinds(rows);
		Map<String, String> leaders = this.names.people(
				rows.stream().map(Standing::leader).filter((one) -> !one.equals(Standing.NONE)).distinct().toList());
		List<Standing> late = rows.stream().filter((row) -> row.light() == Light.RED).toList();
		return new Figures(figure("all", this.names.text("board.all"), BoardFilter.NONE, rows), lights,
				figure("paused", this.names.text("board.paused"), BoardFilter.NONE.with("paused", "yes"), rows),
				figure("week", this.names.text("board.week", sunday.getMonthValue(), sunday.getDayOfMonth()), week,
						rows),
				kinds, lateUnits(late),
				figure("others", this.names.text("board.others"), LATE.with("whose", "others"), late),
				channels(late, LATE), mostFirst(by(late, Standing::category, "category", this.names::category, LATE)),
				leaders(late, leaders, LATE), choices(rows, kinds, leaders));
	}

	private static Figure figure(String code, String name, BoardFilter filter, Collection<Standing> rows) {
		return new Figure(code, name, (int) rows.stream().filter(filter.rows()).count(), filter);
	}

	private List<Line> kinds(List<Standing> rows) {
		Map<ClockKind, List<Standing>> byKind = rows.stream()
			.collect(Collectors.groupingBy(Standing::kind, TreeMap::new, Collectors.toList()));
		return byKind.entrySet().stream().map((entry) -> {
			BoardFilter kind = BoardFilter.NONE.with("kind", entry.getKey().name());
			List<Figure> lights = RED_FIRST.stream()
				.map((light) -> figure(light.name(), this.names.of("light", light.name()),
						kind.with("light", light.name()), entry.getValue()))
				.toList();
			return new Line(figure(entry.getKey().name(), this.names.of("clock", entry.getKey().name()), kind,
					entry.getValue()), lights);
		}).toList();
	}

	private List<Figure> lateUnits(List<Standing> late) {
		BoardFilter units = LATE.with("whose", "unit");
		List<Standing> own = late.stream().filter(units.rows()).toList();
		return mostFirst(inOrderOfUnits(by(own, Standing::unit, "unit", this.names::unit, units)));
	}

	private List<Figure> leaders(List<Standing> rows, Map<String, String> people, BoardFilter of) {
		List<Standing> led = rows.stream().filter((row) -> !row.leader().equals(Standing.NONE)).toList();
		return mostFirst(by(led, Standing::leader, "leader", (leader) -> people.getOrDefault(leader, leader), of));
	}

	private List<Figure> channels(List<Standing> rows, BoardFilter of) {
		return Arrays.stream(Channel.values())
			.map((channel) -> figure(channel.name(), this.names.of("board.channel", channel.name()),
					of.with("channel", channel.name()), rows))
			.toList();
	}

	private static List<Figure> by(List<Standing> rows, Function<Standing, String> code, String filter,
			Function<String, String> name, BoardFilter of) {
		Map<String, Long> counts = rows.stream()
			.collect(Collectors.groupingBy(code, TreeMap::new, Collectors.counting()));
		return counts.entrySet()
			.stream()
			.map((entry) -> new Figure(entry.getKey(), name.apply(entry.getKey()), entry.getValue().intValue(),
					of.with(filter, entry.getKey())))
			.toList();
	}

	private List<Figure> inOrderOfUnits(List<Figure> units) {
		return units.stream().sorted(Comparator.comparing(Figure::code, this.names.unitOrder())).toList();
	}

	private static List<Figure> mostFirst(List<Figure> figures) {
		return figures.stream().sorted(Comparator.comparingInt(Figure::count).reversed()).toList();
	}

	private Choices choices(List<Standing> rows, List<Line> kinds, Map<String, String> leaders) {
		Map<String, Figure> states = by(rows, Standing::caseState, "state", (state) -> this.names.of("state", state),
				BoardFilter.NONE)
			.stream()
			.collect(Collectors.toMap(Figure::code, Function.identity()));
		return new Choices(kinds.stream().map(Line::total).toList(),
				inOrderOfUnits(by(rows, Standing::unit, "unit", this.names::unit, BoardFilter.NONE)),
				channels(rows, BoardFilter.NONE),
				by(rows, Standing::category, "category", this.names::category, BoardFilter.NONE),
				Stream.of(CaseState.values())
					.map(CaseState::name)
					.filter(states::containsKey)
					.map(states::get)
					.toList(),
				leaders(rows, leaders, BoardFilter.NONE));
	}

}
