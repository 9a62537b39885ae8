package org.duban.report;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

import org.duban.report.Counting.Counted;
import org.duban.report.Counting.Subject;
import org.duban.report.Figures.Asked;
import org.duban.report.Figures.Cell;
import org.duban.report.Figures.Choice;
import org.duban.report.Figures.Line;
import org.duban.report.Figures.Listed;
import org.duban.report.Figures.Overview;
import org.duban.report.Figures.Row;
import org.duban.report.Figures.Split;
import org.duban.workflow.Actor;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 统计: sessions side by side, as many as are wanted. Everybody who reads it counts what he
 * or she may see: an office its own channel's cases.
 */
@Component
@Transactional(readOnly = true)
public class Statistics {

	private static final List<String> READERS = List.of("clerk", "committee-chair", "committee", "leader", "supervisor",
			"gov-office", "party-office");

	private final CaseFacts facts;

	private final SessionFacts sessions;

	private final CaseLines lines;

	private final Names names;

	Statistics(CaseFacts facts, SessionFacts sessions, CaseLines lines, Names names) {
		this.facts = facts;
		this.sessions = sessions;
		this.lines = lines;
		this.names = names;
	}

	static void requireReader(Actor actor) {
		if (READERS.stream().noneMatch(actor::is)) {
			throw new AccessDeniedException("The statistics are not for " + actor.username());
		}
	}

	/** Every indicator, for the sessions asked for; for the present one if none is. */
	public Overview overview(Asked asked, Actor actor) {
		return overview(asked, Slice.ALL, actor);
	}

	/** The same of one value of a dimension. */
	Overview overview(Asked asked, Slice slice, Actor actor) {
		requireReader(actor);
		Sight sight = sight(asked, actor);
		List<Line> all = Arrays.stream(Indicator.values())
			.map((one) -> new Line(one.code(), this.names.indicator(one), this.names.definition(one), one.section(),
					cells(sight, one, slice)))
			.toList();
		return new Overview(choices(sight), sight.names(), all);
	}

	/** One indicator by the values of one dimension. */
	public Split split(Asked asked, Actor actor) {
		requireReader(actor);
		Sight sight = sight(asked, actor);
		Indicator indicator = asked.indicator().orElse(Indicator.FILED);
		Dimension dimension = asked.dimension().orElse(Dimension.CATEGORY);
		List<Row> rows = values(sight, indicator, dimension).stream()
			.map((value) -> new Row(value, this.names.value(dimension, value),
					cells(sight, indicator, new Slice(dimension, value))))
			.toList();
		return new Split(new Choice(indicator.code(), this.names.indicator(indicator), true),
				this.names.definition(indicator), new Choice(dimension.code(), name(dimension), true), choices(sight),
				sight.names(), rows);
	}

	/** The cases behind a number, those of all sessions asked for. */
	public Listed cases(Asked asked, Actor actor) {
		requireReader(actor);
		Sight sight = sight(asked, actor);
		Indicator indicator = asked.indicator().orElse(Indicator.SUBMITTED);
		Slice slice = asked.slice();
		List<Long> ids = sight.sittings()
			.stream()
			.flatMap((sitting) -> sight.counting()
				.behind(indicator, sight.of(sitting), slice, asked.whole())
				.stream()
				.map(CaseFact::id))
			.toList();
		return new Listed(title(indicator, slice, sight), this.names.definition(indicator), this.lines.of(ids));
	}

	/** 零提案委员名单. */
	public Figures.Silent silent(Asked asked, Actor actor) {
		requireReader(actor);
		Sight sight = sight(asked, actor);
		List<Figures.Member> members = sight.sittings()
			.stream()
			.flatMap((sitting) -> sight.counting()
				.silent(sight.of(sitting), asked.slice())
				.stream()
				.map((seat) -> new Figures.Member(seat.no(), seat.name(),
						this.names.value(Dimension.SECTOR, seat.sector()), this.names.sitting(sitting))))
			.toList();
		return new Figures.Silent(sight.names(), members);
	}

	public List<Choice> indicators() {
		return Arrays.stream(Indicator.values())
			.map((one) -> new Choice(one.code(), this.names.indicator(one), false))
			.toList();
	}

	public List<Choice> dimensions() {
		return Arrays.stream(Dimension.values()).map((one) -> new Choice(one.code(), name(one), false)).toList();
	}

	private String name(Dimension dimension) {
		return this.names.text("dimension." + dimension.code());
	}

	private String title(Indicator indicator, Slice slice, Sight sight) {
		Dimension dimension = slice.dimension();
		String what = this.names.indicator(indicator);
		String of = (dimension != null)
				? what + "（" + name(dimension) + "：" + this.names.value(dimension, slice.value()) + "）" : what;
		return String.join("、", sight.names()) + " " + of;
	}

	/** What one look at the tables saw. */
	private record Sight(List<Sitting> all, List<Sitting> sittings, List<String> names, Map<String, Subject> subjects,
			Counting counting) {

		Subject of(Sitting sitting) {
			return this.subjects.getOrDefault(sitting.code(), new Subject(List.of(), new Roll(List.of())));
		}

	}

	private Sight sight(Asked asked, Actor actor) {
		List<Sitting> all = this.sessions.all();
		List<Sitting> chosen = all.stream().filter((one) -> asked.sessions().contains(one.code())).toList();
		List<Sitting> sittings = chosen.isEmpty() ? List.of(this.sessions.current()) : chosen;
		List<CaseFact> cases = this.facts.of(sittings.stream().map(Sitting::code).toList(), actor);
		return new Sight(all, sittings, sittings.stream().map(this.names::sitting).toList(),
				this.sessions.subjects(sittings, cases), new Counting(this.sessions.terms()));
	}

	private List<Choice> choices(Sight sight) {
		return sight.all()
			.stream()
			.map((one) -> new Choice(one.code(), this.names.sitting(one), sight.sittings().contains(one)))
			.toList();
	}

	private static Set<String> found(Sight sight, Indicator indicator, Dimension dimension) {
		Set<String> found = new TreeSet<>();
		sight.sittings().stream().map(sight::of).forEach((subject) -> {
			subject.cases()
				.stream()
				.flatMap(indicator.base()::of)
				.filter((item) -> indicator.takes(item, sight.counting().terms()))
				.map(dimension::of)
				.forEach(found::addAll);
			if (dimension.ofMembers()) {
				subject.roll().seats().forEach((seat) -> found.add(seat.of(dimension)));
			}
		});
		return found;
	}

	private List<String> values(Sight sight, Indicator indicator, Dimension dimension) {
		return found(sight, indicator, dimension).stream().sorted(this.names.order(dimension)).toList();
	}

	private List<Cell> cells(Sight sight, Indicator indicator, Slice slice) {
		List<Cell> cells = new ArrayList<>();
		for (Sitting sitting : sight.sittings()) {
			Counted counted = sight.counting().of(indicator, sight.of(sitting), slice);
			Asked rows = new Asked(List.of(sitting.code()), Optional.of(indicator),
					Optional.ofNullable(slice.dimension()), slice.value(), false);
			cells.add(new Cell(counted.count(), counted.of(), counted.value(), indicator.percent(), rows.address(),
					indicator.ofSome() ? rows.ofWhole().address() : null));
		}
		return cells;
	}

}
