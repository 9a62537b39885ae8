package org.duban.deadline;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

import org.duban.calendar.Deadline;
import org.duban.calendar.ShippedCalendar;
import org.duban.calendar.SpecialDay;
import org.duban.calendar.Term;
import org.duban.calendar.WorkingDayCalendar;
import org.duban.calendar.WorkingDays;
import org.duban.parameter.Parameters;
import org.duban.parameter.ShippedParameters;
import org.duban.workflow.Processes;
import org.duban.workflow.Timers;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;

/**
 * A clock that stands, the shipped calendar and parameters, and an engine that takes
 * notes.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import({ ClockRegister.class, Terms.class, LightRule.class, TaskClocks.class, TaskDates.class, ClockShifts.class })
public class DeadlineFixture {

	private static final ZoneId SHANGHAI = ZoneId.of("Asia/Shanghai");

	private final List<ClockChanged.Change> changes = new ArrayList<>();

	private final List<String> dated = new ArrayList<>();

	private final List<String> told = new ArrayList<>();

	private final Set<String> running = new HashSet<>();

	private Instant now = Instant.EPOCH;

	private WorkingDayCalendar calendar = ShippedCalendar.inForce();

	public void today(LocalDate day) {
		this.now = day.atTime(10, 0).atZone(SHANGHAI).toInstant();
	}

	void newYear2027IsAHoliday() {
		this.calendar = new WorkingDayCalendar(
				List.of(new SpecialDay(LocalDate.parse("2027-01-01"), SpecialDay.Kind.OFF, "元旦", "测试")));
	}

	void forgetNewYear2027() {
		this.calendar = ShippedCalendar.inForce();
	}

	List<ClockChanged.Change> changes() {
		return this.changes;
	}

	/** What the engine was asked, in order. */
	public List<String> told() {
		return this.told;
	}

	List<String> dated() {
		return this.dated;
	}

	@EventListener
	void changed(ClockChanged changed) {
		this.changes.add(changed.change());
	}

	@Bean
	Parameters parameters() {
		return new ShippedParameters();
	}

	@Bean
	Clock clock() {
		return new Clock() {
			@Override
			public ZoneId getZone() {
				return SHANGHAI;
			}

			@Override
			public Clock withZone(ZoneId zone) {
				return this;
			}

			@Override
			public Instant instant() {
				return DeadlineFixture.this.now;
			}
		};
	}

	@Bean
	WorkingDays workingDays() {
		return new WorkingDays() {
			@Override
			public boolean isWorkingDay(LocalDate day) {
				return DeadlineFixture.this.calendar.isWorkingDay(day);
			}

			@Override
			public LocalDate onOrAfter(LocalDate day) {
				return DeadlineFixture.this.calendar.onOrAfter(day);
			}

			@Override
			public LocalDate plus(LocalDate day, int workingDays) {
				return DeadlineFixture.this.calendar.plus(day, workingDays);
			}

			@Override
			public int between(LocalDate from, LocalDate to) {
				return DeadlineFixture.this.calendar.between(from, to);
			}

			@Override
			public Deadline deadline(LocalDate start, Term term) {
				return DeadlineFixture.this.calendar.deadline(start, term);
			}
		};
	}

	@Bean
	Timers timers() {
		return new Timers() {
			@Override
			public void move(String task, String variable, Object id, Instant from, Instant to) {
				DeadlineFixture.this.told.add("timer " + task + " " + id + " " + from + " " + to);
			}

			@Override
			public void recount(String process, String businessKey) {
				DeadlineFixture.this.told.add("recount " + businessKey);
			}

			@Override
			public void restore(String process, String businessKey) {
				DeadlineFixture.this.told.add("restore " + businessKey);
			}

			@Override
			public Optional<Instant> next(String process, String businessKey) {
				return Optional.empty();
			}
		};
	}

	@Bean
	Processes processes() {
		return new Processes() {
			@Override
			public void start(String process, String businessKey, Map<String, Object> variables) {
				DeadlineFixture.this.told.add("start " + businessKey + " " + new TreeMap<>(variables));
				DeadlineFixture.this.running.add(businessKey);
			}

			@Override
			public boolean tell(String process, String businessKey, String message, Map<String, Object> variables) {
				if (message.equals("clock-ended")) {
					DeadlineFixture.this.running.remove(businessKey);
				}
				return DeadlineFixture.this.told.add(message + " " + businessKey);
			}

			@Override
			public void cancel(String process, String businessKey, String reason) {
				DeadlineFixture.this.running.remove(businessKey);
			}

			@Override
			public void suspend(String process, String businessKey) {
				DeadlineFixture.this.told.add("suspend " + businessKey);
			}

			@Override
			public void resume(String process, String businessKey) {
				DeadlineFixture.this.told.add("resume " + businessKey);
			}

			@Override
			public boolean running(String process, String businessKey) {
				return DeadlineFixture.this.running.contains(businessKey);
			}

			@Override
			public void dateTasks(String taskKey, String variable, Object value, Instant due, Instant soon) {
				DeadlineFixture.this.dated.add(taskKey + " " + variable + " " + value + " " + due);
			}
		};
	}

}
