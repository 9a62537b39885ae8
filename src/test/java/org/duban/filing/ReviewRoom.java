package org.duban.filing;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

import org.duban.account.Accounts;
import org.duban.calendar.EveryDayWorks;
import org.duban.calendar.WorkingDays;
import org.duban.organisation.Channel;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.duban.parameter.Parameters;
import org.duban.proposal.CaseState;
import org.duban.proposal.Cases;
import org.duban.proposal.FiveDays;
import org.duban.proposal.ProposalFacts;
import org.duban.proposal.ProposalType;
import org.duban.workflow.Actor;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Processes;
import org.duban.workflow.SilentProcesses;

/** The room with small stand-ins for its neighbours; case 1 is reviewed, case 2 filed. */
final class ReviewRoom {

	static final Actor CLERK = new Actor("clerk", "工作人员", Set.of("clerk"), null);

	static final Actor MEMBER = new Actor("member001", "委员一", Set.of("member"), null);

	static final Actor ONE = new Actor("reviewer1", "审查员一", Set.of("reviewer"), null);

	static final Actor TWO = new Actor("reviewer2", "审查员二", Set.of("reviewer"), null);

	static final Actor CHAIR = new Actor("chair", "主任", Set.of("committee-chair"), null);

	LocalDate today = LocalDate.of(2026, 3, 2);

	final Map<Long, CaseState> states = new HashMap<>(Map.of(1L, CaseState.SUBMITTED, 2L, CaseState.FILED));

	final List<Object> events = new ArrayList<>();

	final List<String> told = new ArrayList<>();

	final Clock clock = new Clock() {

		@Override
		public ZoneId getZone() {
			return ZoneId.of("Asia/Shanghai");
		}

		@Override
		public Clock withZone(ZoneId zone) {
			throw new UnsupportedOperationException();
		}

		@Override
		public Instant instant() {
			return ReviewRoom.this.today.atTime(9, 0).atZone(getZone()).toInstant();
		}

	};

	final Cases cases = new Cases() {

		@Override
		public ProposalFacts facts(long proposalId) {
			CaseState state = Optional.ofNullable(ReviewRoom.this.states.get(proposalId))
				.orElseThrow(NoSuchElementException::new);
			return new ProposalFacts(proposalId, state, "题目", "L2026-00001", null, "member001", List.of("member001"),
					List.of("建议"), "transport", ProposalType.PERSONAL, true, false, null, null);
		}

		@Override
		public void reached(long proposalId, CaseState state) {
			ReviewRoom.this.states.put(proposalId, state);
		}

		@Override
		public String file(long proposalId) {
			ReviewRoom.this.states.put(proposalId, CaseState.FILED);
			return "14-05-0001";
		}

		@Override
		public void merge(long proposalId, long mainCaseId) {
			ReviewRoom.this.states.put(proposalId, CaseState.MERGED);
		}

		@Override
		public void classify(long proposalId, String category2) {
		}

		@Override
		public List<Long> mergedInto(long proposalId) {
			return List.of();
		}

	};

	private final Processes processes = new SilentProcesses() {

		@Override
		public boolean tell(String process, String businessKey, String message, Map<String, Object> variables) {
			return ReviewRoom.this.told.add(process + " " + message);
		}

		@Override
		public boolean running(String process, String businessKey) {
			return true;
		}

	};

	private final ReviewGroups groups = new ReviewGroups() {

		@Override
		public void put(String id, String name, List<String> usernames) {
		}

		@Override
		public void cover(String id, List<String> categories) {
		}

		@Override
		public List<ReviewGroup> all() {
			return List.of(new ReviewGroup("society", "社会组", List.of("reviewer3", "member001"), List.of("education")),
					new ReviewGroup("economy", "经济组", List.of("reviewer1", "reviewer2"), List.of("transport")));
		}

	};

	private final Dictionaries dictionaries = new Dictionaries() {

		@Override
		public List<Entry> entries(String kind) {
			return kind.equals(REVIEW_CHECK) ? List.of(new Entry("concrete", "建议具体", "Concrete"))
					: kind.equals(NOT_FILED_REASON) ? List.of(new Entry("empty", "内容空泛", "Empty"))
							: List.of(new Entry("transport", "交通出行", "Transport"));
		}

		@Override
		public Optional<Entry> find(String kind, String code) {
			return entries(kind).stream().filter((entry) -> entry.code().equals(code)).findFirst();
		}

	};

	private final Units units = new Units() {

		@Override
		public Optional<HandlingUnit> find(String code) {
			return active().stream().filter((unit) -> unit.code().equals(code)).findFirst();
		}

		@Override
		public List<HandlingUnit> active() {
			return List.of(new HandlingUnit("jiaotong", "交通运输局", Channel.GOVERNMENT, 1, true));
		}

	};

	private final Accounts accounts = new Accounts() {

		@Override
		public Optional<Person> find(String username) {
			return Optional.empty();
		}

		@Override
		public List<Person> inGroup(String group) {
			return List.of();
		}

	};

	private final Parameters parameters = new Parameters() {

		@Override
		public int number(String name, LocalDate on) {
			return 5;
		}

		@Override
		public boolean flag(String name, LocalDate on) {
			return true;
		}

		@Override
		public String text(String name, LocalDate on) {
			return "";
		}

	};

	private final WorkingDays calendar = new EveryDayWorks();

	private final ReviewsInMemory rows = new ReviewsInMemory();

	final ReviewNotes notes = new ReviewNotes(this.rows.rounds, this.rows.opinions, this.clock);

	final Refusals refusals = new Refusals(this.cases, this.rows.notFiled, this.calendar, this.parameters,
			this.events::add, this.clock);

	private final FilingRules rules = new FilingRules(this.dictionaries, this.units, this.cases);

	final Looking looking = new Looking(this.cases, this.clock);

	private final ReviewStory story = new ReviewStory(this.notes, this.looking.checks, this.accounts, this.dictionaries,
			this.units, this.looking.messages);

	private final FilingChoices choices = new FilingChoices(this.cases, this.groups, this.accounts, this.dictionaries,
			this.units, this.looking.similar, this.story);

	final FirstReviewTask first = new FirstReviewTask(this.cases, this.groups, this.notes, this.rules, this.choices,
			new CheckList(this.looking.look, this.looking.checks, this.story), this.events::add);

	final SecondReviewTask second = new SecondReviewTask(this.cases, this.notes, this.rules, this.choices,
			this.events::add);

	final DecideFilingTask decide = new DecideFilingTask(this.cases, this.notes, this.refusals, this.rules,
			this.choices, new FiveDays(), this.events::add);

	final ChooseDispositionTask dispose = new ChooseDispositionTask(this.cases, this.refusals, this.rules, this.choices,
			this.events::add);

	final ReconsiderTask reconsider = new ReconsiderTask(this.notes, this.events::add);

	final AskReconsiderationAct ask = new AskReconsiderationAct(this.cases, this.refusals, this.processes);

	static OpenTask task(String key) {
		return new OpenTask("1", key, Map.of("proposalId", 1L), null, Instant.EPOCH, null);
	}

	/** Both reviewers are asked. */
	void passFirst() {
		this.first.act(task("first-review"),
				new FirstReview("pass", null, List.of("reviewer1", "reviewer2"), null, null, List.of("concrete")),
				CLERK);
	}

	/** Refused and sent as a letter. */
	void refused() {
		this.decide.act(task("decide-filing"), new DecideFiling("not-file", null, null, List.of("empty"), null), CHAIR);
		this.refusals.settle(1, Refusals.LETTER);
	}

}
