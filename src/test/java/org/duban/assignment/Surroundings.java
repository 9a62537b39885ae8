package org.duban.assignment;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.duban.calendar.Deadline;
import org.duban.calendar.EveryDayWorks;
import org.duban.calendar.TenOClock;
import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.deadline.Clocks;
import org.duban.deadline.Light;
import org.duban.deadline.RunningClock;
import org.duban.deadline.RunningClock.State;
import org.duban.organisation.Channel;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.duban.parameter.Parameters;
import org.duban.parameter.ShippedParameters;
import org.duban.proposal.CaseState;
import org.duban.proposal.CasesAtRest;
import org.duban.proposal.ProposalFacts;
import org.duban.proposal.ProposalType;
import org.duban.workflow.Actor;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Processes;
import org.jspecify.annotations.Nullable;

import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;

/**
 * One filed case with two suggestions and two signers, a calendar without days off, and
 * an engine and clocks that take notes.
 */
@TestConfiguration(proxyBeanMethods = false)
@Import(ReformedUnits.class)
@ComponentScan(basePackages = { "org.duban.assignment", "org.duban.handling" },
		excludeFilters = @Filter(type = FilterType.REGEX, pattern = ".*\\.web\\..*"))
@ComponentScan(basePackages = "org.duban.workflow.process", useDefaultFilters = false,
		includeFilters = @Filter(type = FilterType.REGEX, pattern = ".*EngineSchema"))
public class Surroundings extends EveryDayWorks implements CasesAtRest, Clocks, Units, Dictionaries, Processes {

	/** The case. */
	public static final long CASE = 1;

	private final Map<String, RunningClock> clocks = new LinkedHashMap<>();

	private final List<String> told = new ArrayList<>();

	private final ShippedParameters parameters = new ShippedParameters();

	private LocalDate today = LocalDate.of(2026, 3, 2);

	private CaseState state = CaseState.FILED;

	/** Begins anew on a day. */
	public void begin(LocalDate day) {
		this.today = day;
		this.state = CaseState.FILED;
		this.clocks.clear();
		this.parameters.restore();
		this.told.clear();
	}

	public void day(LocalDate day) {
		this.today = day;
	}

	public CaseState state() {
		return this.state;
	}

	/** What the engine was told. */
	public List<String> told() {
		return this.told;
	}

	public @Nullable RunningClock clock(ClockKind kind, long assignmentId) {
		return this.clocks.get(kind + " " + assignmentId);
	}

	public static OpenTask task(String key, Map<String, Object> variables) {
		return new OpenTask("t", key, variables, null, Instant.EPOCH, null);
	}

	public static OpenTask task(String key, long assignmentId) {
		return task(key, Map.of("proposalId", CASE, "assignmentId", assignmentId));
	}

	public static Actor actor(String name, String... groups) {
		return new Actor(name, name, Set.of(groups), null);
	}

	@Bean
	Clock houseClock() {
		return new TenOClock(() -> this.today);
	}

	@Bean
	UnitSuggestions noUnitSuggestions() {
		return (proposalId) -> List.of();
	}

	@Bean
	Parameters parameters() {
		return this.parameters;
	}

	/** Sets a parameter until the next test begins. */
	public void set(String parameter, Object setting) {
		this.parameters.with(parameter, setting);
	}

	@Override
	public ProposalFacts facts(long proposalId) {
		return new ProposalFacts(proposalId, this.state, "关于增加夜班公交的建议", "S1", "14-05-0001", "member001",
				List.of("member001", "member002"), List.of("增加线路", "延长时间"), "traffic", ProposalType.PERSONAL, true,
				false, LocalDate.of(2026, 3, 1), null);
	}

	@Override
	public void reached(long proposalId, CaseState state) {
		this.state = state;
	}

	@Override
	public RunningClock start(ClockKind kind, ClockSubject subject, LocalDate from) {
		return startUntil(kind, subject, from, from.plusMonths(3), "依据:系统参数 " + kind.parameter());
	}

	@Override
	public RunningClock startUntil(ClockKind kind, ClockSubject subject, LocalDate from, LocalDate due, String basis) {
		return put(new RunningClock(this.clocks.size(), kind, subject, from, due, due, State.RUNNING, null, Light.GREEN,
				0, false, basis));
	}

	private RunningClock put(RunningClock clock) {
		this.clocks.put(clock.kind() + " " + clock.subject().id(), clock);
		return clock;
	}

	private void become(ClockKind kind, ClockSubject subject, State state) {
		find(kind, subject).ifPresent((clock) -> put(with(clock, clock.due(), state)));
	}

	private static RunningClock with(RunningClock clock, LocalDate due, State state) {
		return new RunningClock(clock.id(), clock.kind(), clock.subject(), clock.start(), due, clock.originalDue(),
				state, null, Light.GREEN, 0, false, clock.basis());
	}

	@Override
	public void met(ClockKind kind, ClockSubject subject) {
		become(kind, subject, State.MET);
	}

	@Override
	public void reopen(ClockKind kind, ClockSubject subject) {
		Optional.ofNullable(clock(kind, subject.id()))
			.ifPresent((clock) -> put(with(clock, clock.due(), State.RUNNING)));
	}

	@Override
	public void cancel(ClockKind kind, ClockSubject subject) {
		become(kind, subject, State.CANCELLED);
	}

	@Override
	public void pause(ClockKind kind, ClockSubject subject) {
		become(kind, subject, State.PAUSED);
	}

	@Override
	public void resume(ClockKind kind, ClockSubject subject) {
		become(kind, subject, State.RUNNING);
	}

	@Override
	public void move(ClockKind kind, ClockSubject subject, LocalDate due, String basis) {
		find(kind, subject).ifPresent((clock) -> put(with(clock, due, clock.state())));
	}

	@Override
	public Optional<RunningClock> find(ClockKind kind, ClockSubject subject) {
		return Optional.ofNullable(clock(kind, subject.id()))
			.filter((clock) -> clock.state() == State.RUNNING || clock.state() == State.PAUSED)
			.map((clock) -> remaining(clock));
	}

	private RunningClock remaining(RunningClock clock) {
		return new RunningClock(clock.id(), clock.kind(), clock.subject(), clock.start(), clock.due(),
				clock.originalDue(), clock.state(), null, clock.light(), between(this.today, clock.due()), false,
				clock.basis());
	}

	@Override
	public Optional<RunningClock> find(long clockId) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<RunningClock> activeSince(LocalDate day) {
		throw new UnsupportedOperationException();
	}

	@Override
	public List<RunningClock> ofCase(long proposalId) {
		return List.copyOf(this.clocks.values());
	}

	@Override
	public List<RunningClock> running(Collection<Long> proposalIds) {
		return this.clocks.values().stream().filter((clock) -> clock.state() == State.RUNNING).toList();
	}

	@Override
	public Deadline explain(RunningClock clock) {
		throw new UnsupportedOperationException();
	}

	@Override
	public Optional<HandlingUnit> find(String code) {
		return active().stream().filter((unit) -> unit.code().equals(code)).findFirst();
	}

	@Override
	public List<HandlingUnit> active() {
		return List.of(new HandlingUnit("jiaotong", "交通运输局", Channel.GOVERNMENT, 1, true),
				new HandlingUnit("caizheng", "财政局", Channel.GOVERNMENT, 2, true),
				new HandlingUnit("gongan", "公安局", Channel.GOVERNMENT, 3, true),
				new HandlingUnit("xuanchuan", "市委宣传部", Channel.PARTY, 4, true));
	}

	@Override
	public List<Entry> entries(String kind) {
		return kind.equals(Dictionaries.REPLY_CLASS)
				? List.of(new Entry("A", "A", "A"), new Entry("B", "B", "B"), new Entry("C", "C", "C"))
				: List.of(new Entry("phone", "电话", "Telephone"), new Entry("on-site", "现场", "On site"));
	}

	@Override
	public Optional<Entry> find(String kind, String code) {
		return entries(kind).stream().filter((entry) -> entry.code().equals(code)).findFirst();
	}

	@Override
	public void start(String process, String businessKey, Map<String, Object> variables) {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean tell(String process, String businessKey, String message, Map<String, Object> variables) {
		this.told.add(process + " " + businessKey + " " + message);
		return true;
	}

	@Override
	public void cancel(String process, String businessKey, String reason) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void suspend(String process, String businessKey) {
		throw new UnsupportedOperationException();
	}

	@Override
	public void resume(String process, String businessKey) {
		throw new UnsupportedOperationException();
	}

	@Override
	public boolean running(String process, String businessKey) {
		return true;
	}

	@Override
	public void dateTasks(String taskKey, String variable, @Nullable Object value, Instant due, Instant soon) {
		throw new UnsupportedOperationException();
	}

}
