package org.duban.report;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;

import org.duban.organisation.Dictionaries;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.duban.report.Figures.Asked;
import org.duban.report.Figures.CaseLine;
import org.duban.report.Figures.Choice;
import org.duban.report.Figures.Line;
import org.duban.report.Figures.Overview;
import org.duban.workflow.Actor;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** 情况一览: one unit, sector or member on one page, the term's sessions side by side. */
@Component
@Transactional(readOnly = true)
public class Profiles {

	private static final Map<Dimension, List<Indicator>> SHOWN = Map.of(Dimension.UNIT,
			List.of(Indicator.UNIT_SOLVED_RATE, Indicator.UNIT_ADOPTED_RATE, Indicator.SATISFIED_RATE,
					Indicator.ATTITUDE_RATE, Indicator.KEPT_RATE, Indicator.REDONE, Indicator.SIGNED_IN_TIME_RATE,
					Indicator.IN_TIME_RATE, Indicator.IN_TIME_EXTENDED_RATE, Indicator.DAYS_MEAN, Indicator.RETURN_RATE,
					Indicator.REMINDED, Indicator.ORDERED, Indicator.LATE, Indicator.FILED, Indicator.KEY),
			Dimension.SECTOR,
			List.of(Indicator.SOLVED_RATE, Indicator.SATISFIED_RATE, Indicator.REPLIED_RATE, Indicator.SUBMITTED,
					Indicator.FILED, Indicator.FILING_RATE, Indicator.KEY, Indicator.EXCELLENT,
					Indicator.PARTICIPATION_RATE, Indicator.PER_MEMBER),
			Dimension.MEMBER, List.of(Indicator.SOLVED_RATE, Indicator.SATISFIED_RATE, Indicator.FEEDBACK_RATE,
					Indicator.SUBMITTED, Indicator.FILED, Indicator.FILING_RATE, Indicator.KEY, Indicator.EXCELLENT));

	/**
	 * A profile.
	 *
	 * @param people of a sector, each with a profile of his or her own
	 * @param cases of the present session
	 */
	public record Profile(String kind, String name, List<String> sessions, List<Line> lines, List<CaseLine> cases,
			List<Choice> people) {

	}

	private final Statistics statistics;

	private final SessionFacts sessions;

	private final Names names;

	private final Units units;

	private final Dictionaries dictionaries;

	Profiles(Statistics statistics, SessionFacts sessions, Names names, Units units, Dictionaries dictionaries) {
		this.statistics = statistics;
		this.sessions = sessions;
		this.names = names;
		this.units = units;
		this.dictionaries = dictionaries;
	}

	/** In the order in which they stand on the page. */
	static List<Indicator> shown(Dimension dimension) {
		return Objects.requireNonNull(SHOWN.get(dimension));
	}

	public List<Choice> units() {
		return this.units.active().stream().map((unit) -> new Choice(unit.code(), unit.name(), false)).toList();
	}

	public List<Choice> sectors() {
		return this.dictionaries.entries(Dictionaries.SECTOR)
			.stream()
			.map((entry) -> new Choice(entry.code(), entry.shown(), false))
			.toList();
	}

	public Profile ofUnit(String code, Actor actor) {
		Statistics.requireReader(actor);
		HandlingUnit unit = this.units.find(code).orElseThrow(() -> new NoSuchElementException("No unit " + code));
		return profile(Dimension.UNIT, code, unit.name(), actor);
	}

	public Profile ofSector(String code, Actor actor) {
		Statistics.requireReader(actor);
		String name = this.dictionaries.find(Dictionaries.SECTOR, code)
			.map(Dictionaries.Entry::shown)
			.orElseThrow(() -> new NoSuchElementException("No sector " + code));
		return profile(Dimension.SECTOR, code, name, actor);
	}

	/** Of the present session's members. */
	public Profile ofMember(String username, Actor actor) {
		Statistics.requireReader(actor);
		Roll.Seat seat = seats(Slice.ALL).stream()
			.filter((one) -> one.username().equals(username))
			.findFirst()
			.orElseThrow(() -> new NoSuchElementException("No member " + username));
		return profile(Dimension.MEMBER, username,
				seat.name() + "（" + this.names.value(Dimension.SECTOR, seat.sector()) + "）", actor);
	}

	private Profile profile(Dimension dimension, String code, String name, Actor actor) {
		Slice slice = new Slice(dimension, code);
		Sitting now = this.sessions.current();
		List<String> term = this.sessions.all()
			.stream()
			.filter((one) -> one.term() == now.term())
			.map(Sitting::code)
			.toList();
		List<String> shown = shown(dimension).stream().map(Indicator::code).toList();
		Overview all = this.statistics.overview(new Asked(term, Optional.empty(), Optional.empty(), "", false), slice,
				actor);
		List<Line> lines = all.lines()
			.stream()
			.filter((line) -> shown.contains(line.code()))
			.sorted(Comparator.comparingInt((line) -> shown.indexOf(line.code())))
			.toList();
		List<CaseLine> cases = this.statistics
			.cases(new Asked(List.of(now.code()), Optional.of(Indicator.SUBMITTED), Optional.of(dimension), code,
					false), actor)
			.cases();
		List<Choice> people = (dimension == Dimension.SECTOR)
				? seats(slice).stream().map((seat) -> new Choice(seat.username(), seat.name(), false)).toList()
				: List.of();
		return new Profile(dimension.code(), name, all.sessions(), lines, cases, people);
	}

	private List<Roll.Seat> seats(Slice slice) {
		Sitting now = this.sessions.current();
		return Objects.requireNonNull(this.sessions.subjects(List.of(now), List.of()).get(now.code())).roll().in(slice);
	}

}
