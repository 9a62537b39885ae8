package org.duban.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

import org.duban.performance.CancelSource;
import org.duban.performance.EnterEvent;
import org.duban.performance.EnterEvent.Part;
import org.duban.performance.PerformanceDesk;
import org.duban.workflow.Actor;
import org.duban.workflow.People;
import org.springframework.stereotype.Component;

/**
 * What some members took part in besides their proposals: meetings, surveys, training,
 * and one entry that was wrong.
 */
@Component
@DemoOnly
class DemoPerformance {

	private static final int MEMBERS = 60;

	private final PerformanceDesk desk;

	private final People people;

	private final Clock clock;

	DemoPerformance(PerformanceDesk desk, People people, Clock clock) {
		this.desk = desk;
		this.people = people;
		this.clock = clock;
	}

	/** What is entered how many days ago. */
	Map<Integer, Runnable> steps() {
		Map<Integer, Runnable> steps = new LinkedHashMap<>();
		steps.put(60, () -> enter("committee", "专委会三季度工作会议", 1));
		steps.put(50, () -> enter("survey", "老旧小区供热改造视察", 3));
		steps.put(41, () -> enter("training", "委员履职专题培训", 2));
		steps.put(30, () -> enter("station", "委员工作站接待日", 5));
		steps.put(24, () -> enter("consultation", "冰雪经济专题议政", 4));
		steps.put(20, () -> {
			long wrong = enter("sector", "界别沙龙（登记有误）", 6);
			this.desk.cancel(wrong, new CancelSource("当天没有举行，误登"), clerk());
		});
		return steps;
	}

	/** Each so many-th of the first members; of these one in seven had leave. */
	private long enter(String item, String title, int each) {
		List<Part> parts = IntStream.rangeClosed(1, MEMBERS / each)
			.map((no) -> no * each)
			.mapToObj((no) -> new Part("member%03d".formatted(no), (no % 7 == 0) ? "leave" : "full"))
			.toList();
		return this.desk.enter(new EnterEvent(item, title, LocalDate.now(this.clock), null, parts), clerk());
	}

	private Actor clerk() {
		return this.people.actor("clerk").orElseThrow(() -> new IllegalStateException("Nobody is called clerk"));
	}

}
