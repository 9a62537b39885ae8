package org.duban.proposal;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.HashSet;
import java.util.Set;
import java.util.Optional;
import java.util.Set;

import org.duban.account.Accounts;
import org.duban.calendar.EveryDayWorks;
import org.duban.calendar.WorkingDays;
import org.duban.member.Session;
import org.duban.member.Sessions;
import org.duban.organisation.Channel;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.duban.parameter.Parameters;
import org.duban.parameter.ShippedParameters;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.Processes;
import org.duban.workflow.SilentProcesses;
import org.duban.workflow.Texts;

import jakarta.validation.Validation;
import jakarta.validation.Validator;

/** The room with small stand-ins for its neighbours. Today is the first plenary day. */
final class House {

	static final Actor MEMBER = new Actor("member001", "委员一", Set.of("member"), null);

	static final Actor OTHER = new Actor("member002", "委员二", Set.of("member"), null);

	static final Actor CLERK = new Actor("clerk", "工作人员", Set.of("clerk"), null);

	static final Session SESSION = new Session(14, 5, LocalDate.of(2026, 1, 20), LocalDate.of(2026, 1, 22),
			LocalDateTime.of(2026, 1, 21, 17, 0));

	private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

	private static final Validator VALIDATOR = Validation.buildDefaultValidatorFactory().getValidator();

	LocalDateTime now = LocalDateTime.of(2026, 1, 20, 10, 0);

	final List<Object> events = new ArrayList<>();

	/** What the trail would say of the drafts. */
	final List<CommandAccepted> trail = new ArrayList<>();

	private final DraftTrail drafted = new DraftTrail((event) -> this.trail.add((CommandAccepted) event));

	final List<String> told = new ArrayList<>();

	/** What differs from the defaults that the product comes with. */
	final Map<String, Object> parameters = new HashMap<>();

	/** Purposes of the papers that hang on every case. */
	final Set<String> enclosed = new HashSet<>();

	final ProposalsInMemory proposals = new ProposalsInMemory();

	final CosignersInMemory cosigners = new CosignersInMemory();

	final List<ProposalRevision> revisions = new ArrayList<>();

	final Clock clock = new Clock() {

		@Override
		public ZoneId getZone() {
			return ZONE;
		}

		@Override
		public Clock withZone(ZoneId zone) {
			throw new UnsupportedOperationException();
		}

		@Override
		public java.time.Instant instant() {
			return House.this.now.atZone(ZONE).toInstant();
		}

	};

	final Processes processes = new SilentProcesses() {

		@Override
		public void start(String process, String businessKey, Map<String, Object> variables) {
			House.this.told.add("start " + process + " " + variables.get("invited"));
		}

		@Override
		public boolean tell(String process, String businessKey, String message, Map<String, Object> variables) {
			return House.this.told.add(process + " " + message);
		}

	};

	final MembersInMemory members = new MembersInMemory();

	final BodiesInMemory bodies = new BodiesInMemory();

	private final Accounts accounts = new Accounts() {

		@Override
		public Optional<Person> find(String username) {
			return Optional.of(new Person(username, username, null, null));
		}

		@Override
		public List<Person> inGroup(String group) {
			return List.of(new Person("minjian", "民建", null, null));
		}

	};

	private final Dictionaries dictionaries = new Dictionaries() {

		@Override
		public List<Entry> entries(String kind) {
			return List.of(new Entry("transport", "交通出行", "Transport"));
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

	private final Parameters defaults = new ShippedParameters();

	private final Parameters parameterBook = new Parameters() {

		@Override
		public int number(String name, LocalDate on) {
			return Integer.parseInt(text(name, on));
		}

		@Override
		public boolean flag(String name, LocalDate on) {
			return Boolean.parseBoolean(text(name, on));
		}

		@Override
		public String text(String name, LocalDate on) {
			Object set = House.this.parameters.get(name);
			return (set != null) ? set.toString() : House.this.defaults.text(name, on);
		}

	};

	private final WorkingDays calendar = new EveryDayWorks();

	private final Map<String, Integer> numbers = new HashMap<>();

	private final Sessions sessions = () -> SESSION;

	final Counters counters = (name) -> this.numbers.merge(name, 1, Integer::sum);

	final MergedCases merged = new MergedCases(this.proposals, this.processes, this.events::add);

	final Cases cases = new StoredCases(this.proposals, this.cosigners, this.counters, this.merged, this.members,
			this.clock);

	private final Settings settings = new Settings(this.parameterBook, this.clock);

	private final Enclosures enclosures = (proposalId, purpose) -> this.enclosed.contains(purpose);

	final Scans scans = (proposalId, purpose, attachmentId) -> this.enclosed.contains(purpose);

	final TypeRules types = new TypeRules(this.bodies, this.members, this.enclosures, this.settings);

	final DraftRules rules = new DraftRules(VALIDATOR,
			new ReferenceRules(this.dictionaries, this.units, this.members, this.proposals, this.settings), this.types,
			this.settings);

	final Signatures signatures = new Signatures(this.cosigners, this.events::add);

	final Proposers proposers = new Proposers(this.members, this.accounts, this.bodies);

	final Drafting drafting = new Drafting(this.proposals, (revision) -> {
		this.revisions.add(revision);
		return revision;
	}, this.proposers, this.rules, this.types, this.sessions, this.settings, Texts.guarded(), this.signatures,
			this.drafted);

	final Submission submission = new Submission(this.proposals, this.cosigners, this.drafting, this.rules, this.types,
			this.counters, this.sessions, this.processes, this.events::add, this.drafted, this.clock);

	final Invitations invitations = new Invitations(this.proposals, this.cosigners, this.processes, this.events::add,
			this.clock);

	final InviteAct inviteAct = new InviteAct(this.proposals, this.proposers, this.members, this.invitations);

	final ReviseTask revise = new ReviseTask(this.proposals, (revision) -> {
		this.revisions.add(revision);
		return revision;
	}, this.rules, this.dictionaries, this.signatures, this.clock);

	final ProposalSteps steps = new ProposalSteps(this.proposals, this.cosigners, this.merged, this.sessions,
			this.parameterBook, this.calendar, this.clock);

	static ProposalDraft draft(String title) {
		return ProposalDraft.begun("王", "0451-0000000")
			.written(title, "地铁末班车后市民无车可坐,夜间就业者回家困难,这一情况已经持续多年,有必要解决。", "1. 延长末班车\n2. 增加夜班公交", "transport")
			.wishing(List.of("jiaotong"));
	}

	/** A submitted proposal of member001. */
	long submitted(String title) {
		long id = this.drafting.create(draft(title), MEMBER).id();
		this.submission.submit(id, MEMBER);
		return id;
	}

	/** One that waits for the decision to file. */
	long decided(String title) {
		long id = submitted(title);
		this.cases.reached(id, CaseState.REVIEW);
		this.cases.reached(id, CaseState.DECISION);
		return id;
	}

}
