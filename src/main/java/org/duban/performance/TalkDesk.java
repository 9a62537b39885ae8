package org.duban.performance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

import org.duban.parameter.Parameters;
import org.duban.performance.Standings.Line;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * The list for talks (提醒谈话): the house counts who is below the line, people decide on
 * each, with a reason that is kept.
 */
@Component
@Transactional
public class TalkDesk {

	private final Standings standings;

	private final TalkRepository talks;

	private final JdbcClient jdbc;

	private final Parameters parameters;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	TalkDesk(Standings standings, TalkRepository talks, JdbcClient jdbc, Parameters parameters,
			ApplicationEventPublisher events, Clock clock) {
		this.standings = standings;
		this.talks = talks;
		this.jdbc = jdbc;
		this.parameters = parameters;
		this.events = events;
		this.clock = clock;
	}

	/**
	 * What was decided on a member; the last word holds.
	 *
	 * @param points the member had then, in hundredths
	 */
	public record Decided(long id, String member, int yearNo, String period, int points, String decision, String reason,
			String decidedBy, LocalDateTime decidedAt) {
	}

	/**
	 * A member on the list.
	 *
	 * @param below whether below the line now
	 * @param decided on this period
	 * @param earlier talks of other periods
	 */
	public record Row(Line line, boolean below, @Nullable Decided decided, int earlier) {
	}

	/**
	 * @param ended whether the period is over; before, nobody is named
	 * @param line below which one is named, in hundredths
	 */
	public record TalkList(int year, Period period, boolean ended, int line, List<Row> rows) {
	}

	@Transactional(readOnly = true)
	public TalkList of(int year, Period period, Actor actor) {
		PerformanceRoles.require(PerformanceRoles.mayRead(actor), actor);
		LocalDate today = LocalDate.now(this.clock);
		int line = TalkRules.line(this.parameters.number("performance.talk.points", period.end(year)), period);
		if (!TalkRules.listed(year, period, today)) {
			return new TalkList(year, period, false, line, List.of());
		}
		List<Line> all = this.standings.of(year, period);
		List<Line> named = TalkRules.named(all, line, today);
		Map<String, Decided> decided = new HashMap<>();
		Map<String, Map<String, Decided>> earlier = new HashMap<>();
		for (Decided one : decisions()) {
			if (one.yearNo() == year && one.period().equals(period.name())) {
				decided.put(one.member(), one);
			}
			else {
				earlier.computeIfAbsent(one.member(), (member) -> new HashMap<>())
					.put(one.yearNo() + one.period(), one);
			}
		}
		List<Row> rows = new ArrayList<>();
		named.forEach((one) -> rows.add(row(one, true, decided, earlier)));
		all.stream()
			.filter((one) -> decided.containsKey(one.member().username()) && !named.contains(one))
			.forEach((one) -> rows.add(row(one, false, decided, earlier)));
		return new TalkList(year, period, true, line, rows);
	}

	private static Row row(Line line, boolean below, Map<String, Decided> decided,
			Map<String, Map<String, Decided>> earlier) {
		String member = line.member().username();
		int talks = (int) earlier.getOrDefault(member, Map.of())
			.values()
			.stream()
			.filter((one) -> one.decision().equals("talk"))
			.count();
		return new Row(line, below, decided.get(member), talks);
	}

	/** In the order of deciding, so that the last one of a period holds. */
	private List<Decided> decisions() {
		return this.jdbc.sql("""
				select t.id, t.member, t.year_no, t.period, t.points, t.decision, t.reason,
				 coalesce(a.name, t.decided_by) as decided_by, t.decided_at
				from performance_talk t left join account a on a.username = t.decided_by order by t.id""")
			.query(Decided.class)
			.list();
	}

	public void decide(DecideTalks command, Actor actor) {
		PerformanceRoles.require(PerformanceRoles.mayDecide(actor), actor);
		Period period = Period.of(command.period());
		TalkList list = of(command.year(), period, actor);
		if (!list.ended() || !period.name().equals(command.period())) {
			throw new CommandRefused(List.of(new FieldError("period", "performance-period-open", List.of())));
		}
		Map<String, Line> named = list.rows()
			.stream()
			.map(Row::line)
			.collect(Collectors.toMap((line) -> line.member().username(), Function.identity(), (one, other) -> one,
					LinkedHashMap::new));
		List<FieldError> errors = command.members()
			.stream()
			.filter((member) -> !named.containsKey(member))
			.map((member) -> new FieldError("members", "performance-not-listed", List.of(member)))
			.toList();
		if (!errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
		Stamp stamp = new Stamp(actor.username(), LocalDateTime.now(this.clock));
		new HashSet<>(command.members()).forEach((member) -> {
			Line line = named.get(member);
			if (line != null) {
				this.talks.save(new Talk(command, member, line.total(), stamp));
			}
		});
		this.events.publishEvent(new CommandAccepted(actor, "decide-talks", null, Map.of(), command));
	}

}
