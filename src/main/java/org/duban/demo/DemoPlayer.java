package org.duban.demo;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

import com.fasterxml.jackson.core.type.TypeReference;
import org.duban.calendar.WorkingDays;
import org.duban.workflow.ProductClock;
import org.duban.workflow.TimeTravel;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Plays all stories through the real commands, from some months back up to now, day by
 * day, with every timer firing on its way.
 */
@Component
@DemoOnly
class DemoPlayer {

	private static final Logger logger = LoggerFactory.getLogger(DemoPlayer.class);

	private static final String FINDING = "what nobody proposed";

	private static final String PERFORMANCE = "what members took part in";

	private static final String SELECTION = "excellent proposals";

	/** A story that is archived months before the first start. */
	private static final String FINISHED = "after-school-quality";

	private static final LocalTime WORKING_HOURS = LocalTime.of(10, 0);

	/** Real time, which the house's clock is to arrive at. */
	private final Clock real = Clock.system(ProductClock.SHANGHAI);

	private final Clock clock;

	private final TimeTravel travel;

	private final WorkingDays workingDays;

	private final Stage stage;

	private final DemoFinding finding;

	private final DemoSelection selection;

	private final DemoPerformance performance;

	DemoPlayer(Clock clock, TimeTravel travel, WorkingDays workingDays, Stage stage, DemoFinding finding,
			DemoSelection selection, DemoPerformance performance) {
		this.performance = performance;
		this.finding = finding;
		this.selection = selection;
		this.clock = clock;
		this.travel = travel;
		this.workingDays = workingDays;
		this.stage = stage;
	}

	/**
	 * Plays everything; the keys of the stories that got stuck, none if all is well.
	 * @param pulse called now and then, so that others see that it goes on
	 */
	Set<String> play(Runnable pulse) {
		SortedMap<LocalDate, List<Runnable>> agenda = new TreeMap<>();
		Set<String> stuck = new HashSet<>();
		plan(agenda, stuck);
		this.travel.startAt(workingHoursOf(agenda.firstKey().minusDays(1)));
		agenda.forEach((day, doings) -> {
			pulse.run();
			goTo(workingHoursOf(day));
			doings.forEach((doing) -> {
				doing.run();
				pulse.run();
			});
		});
		arrive();
		return stuck;
	}

	void startAt(Instant instant) {
		this.travel.startAt(instant);
	}

	/** Puts the house's clock on real time, firing what is due. */
	void arrive() {
		goTo(this.real.instant());
		this.travel.startAt(this.real.instant());
	}

	private void plan(SortedMap<LocalDate, List<Runnable>> agenda, Set<String> stuck) {
		Journeys journeys = Journeys.read();
		Map<String, Long> ids = new HashMap<>();
		List<Story> stories = new DemoFile("proposals.json").json(new TypeReference<>() {
		});
		for (int no = 0; no < stories.size(); no++) {
			Story story = stories.get(no);
			Playing playing = new Playing(story, no, ids);
			agenda.computeIfAbsent(day(story.daysAgo()), (day) -> new ArrayList<>())
				.add(() -> ids.put(story.key(), this.stage.begin(story)));
			for (Step step : journeys.steps(story.journey())) {
				agenda.computeIfAbsent(day(story.daysAgo() - step.day()), (day) -> new ArrayList<>())
					.add(() -> perform(story.key(), () -> this.stage.perform(playing, step), stuck));
			}
		}
		this.finding.steps()
			.forEach((daysAgo, step) -> agenda.computeIfAbsent(day(daysAgo), (day) -> new ArrayList<>())
				.add(() -> perform(FINDING, step, stuck)));
		this.performance.steps()
			.forEach((daysAgo, step) -> agenda.computeIfAbsent(day(daysAgo), (day) -> new ArrayList<>())
				.add(() -> perform(PERFORMANCE, step, stuck)));
		this.selection.doings(() -> ids.getOrDefault(FINISHED, 0L))
			.forEach((daysAgo, doing) -> agenda.computeIfAbsent(day(daysAgo), (day) -> new ArrayList<>())
				.add(() -> perform(SELECTION, doing, stuck)));
	}

	/** A story that gets stuck stays where it is: the house must start all the same. */
	private static void perform(String key, Runnable step, Set<String> stuck) {
		if (stuck.contains(key)) {
			return;
		}
		try {
			step.run();
		}
		catch (RuntimeException ex) {
			logger.warn("The demo story {} is stuck", key, ex);
			stuck.add(key);
		}
	}

	/** People act on working days, and none acts tomorrow. */
	private LocalDate day(int daysAgo) {
		LocalDate today = LocalDate.now(this.real);
		LocalDate day = this.workingDays.onOrAfter(today.minusDays(daysAgo));
		return day.isAfter(today) ? today : day;
	}

	private static Instant workingHoursOf(LocalDate day) {
		return day.atTime(WORKING_HOURS).atZone(ProductClock.SHANGHAI).toInstant();
	}

	private void goTo(Instant instant) {
		Instant now = this.real.instant();
		Duration way = Duration.between(this.clock.instant(), instant.isAfter(now) ? now : instant);
		if (!way.isNegative() && !way.isZero()) {
			this.travel.advance(way);
		}
	}

}
