package org.duban.notification;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

import org.duban.account.Accounts;
import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.filing.ProposalNotFiled;
import org.duban.organisation.Dictionaries;
import org.duban.parameter.Parameters;
import org.duban.proposal.CaseState;
import org.duban.proposal.CasesAtRest;
import org.duban.proposal.MemberInvited;
import org.duban.proposal.ProposalFacts;
import org.duban.proposal.ProposalType;
import org.duban.supervision.LevelReached;
import org.duban.workflow.Actor;
import org.duban.workflow.StandIns;
import org.duban.workflow.LooseMatters;
import org.junit.jupiter.api.Test;

import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.DriverManagerDataSource;
import org.springframework.jdbc.datasource.init.ResourceDatabasePopulator;

import static org.assertj.core.api.Assertions.assertThat;

class NoticesTest {

	private final MovableClock clock = new MovableClock();

	private final ResourceBundleMessageSource texts = texts();

	private static final LooseMatters NO_MATTER = (id) -> {
		throw new IllegalArgumentException("No matter " + id);
	};

	private final JdbcClient jdbc = JdbcClient.create(database());

	private final Inbox inbox = new Inbox(this.jdbc, this.clock);

	private final Outbox outbox = new Outbox(this.jdbc, this.clock);

	private final Recipients recipients = new Recipients(new People(), new OneCase());

	private final Lent lent = new Lent();

	private final Postbox postbox = new Postbox(this.inbox,
			new Mailbag(this.outbox, new Digests(this.jdbc), new NoticeChoices(new NoticeKinds(), this.jdbc),
					new NoticeLinks(new People())),
			new Subjects(new OneCase(), NO_MATTER), new LentReading(this.lent, new People()), this.texts, this.clock,
			"https://duban.example");

	private final FilingNotices filing = new FilingNotices(this.postbox, this.recipients, new Reasons(), new Settings(),
			this.clock);

	@Test
	void everySignerReadsTheReasonsByName() {
		this.filing.on(new ProposalNotFiled(1, List.of("vague", "unknown"), "请补充建议"));
		for (String signer : List.of("member001", "member002")) {
			assertThat(this.inbox.page(signer, 0, 10)).singleElement()
				.satisfies((entry) -> assertThat(entry.body()).contains("内容空泛、没有具体建议;unknown", "请补充建议", "《关于停车的提案》"));
		}
	}

	@Test
	void whileWorkIsLentBothAreToldAndTheColleagueForWhom() {
		this.filing.on(new MemberInvited(1, 5, "member002"));
		assertThat(this.inbox.count("member009")).isZero();
		this.lent.away = true;
		this.filing.on(new MemberInvited(1, 6, "member002"));
		assertThat(this.inbox.count("member002")).isEqualTo(2);
		assertThat(this.inbox.page("member009", 0, 10)).singleElement()
			.satisfies((entry) -> assertThat(entry.body()).startsWith("您正在代理member002的工作"));
	}

	@Test
	void onlyWhoHasAnAddressGetsAMail() {
		this.filing.on(new ProposalNotFiled(1, List.of("vague"), ""));
		assertThat(this.outbox.newest(10)).extracting(Outbox.Row::address).containsExactly("member001@example.org");
		assertThat(this.jdbc.sql("select body from outbox").query(String.class).single())
			.endsWith("请登录查看：https://duban.example/cases/1");
	}

	@Test
	void anInvitationSaysUntilWhen() {
		this.filing.on(new MemberInvited(1, 5, "member002"));
		assertThat(this.inbox.page("member002", 0, 10).get(0).body()).contains("3 日内未答复");
	}

	@Test
	void everyLevelOfEveryClockHasItsText() {
		SupervisionNotices notices = new SupervisionNotices(this.postbox, this.recipients, this.texts);
		for (ClockKind kind : ClockKind.values()) {
			for (int level = 1; level <= 5; level++) {
				notices.on(new LevelReached(1, 1, kind, ClockSubject.proposal(1), level, LocalDate.of(2026, 6, 1),
						3 - level, List.of("member001")));
			}
		}
		assertThat(this.inbox.count("member001")).isEqualTo(5 * ClockKind.values().length);
		assertThat(this.inbox.page("member001", 0, 1).get(0).subject()).isEqualTo("【约谈】14-05-0123 归档已逾期");
	}

	@Test
	void everyoneReadsOnlyTheOwn() {
		this.filing.on(new MemberInvited(1, 5, "member002"));
		long id = this.inbox.page("member002", 0, 1).get(0).id();
		this.inbox.read("member001", id);
		assertThat(this.inbox.unread("member002")).isEqualTo(1);
		this.inbox.read("member002", id);
		assertThat(this.inbox.unread("member002")).isZero();
		assertThat(this.inbox.page("member002", 0, 10)).extracting(Inbox.Entry::id).contains(id);
		assertThat(this.inbox.page("member001", 0, 10)).extracting(Inbox.Entry::id).doesNotContain(id);
		assertThat(this.inbox.count("member001")).isEqualTo(this.inbox.page("member001", 0, 100).size());
	}

	private static ResourceBundleMessageSource texts() {
		ResourceBundleMessageSource source = new ResourceBundleMessageSource();
		source.setBasename("messages/notification");
		source.setDefaultEncoding("UTF-8");
		source.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
		return source;
	}

	private static DriverManagerDataSource database() {
		DriverManagerDataSource database = new DriverManagerDataSource(
				"jdbc:h2:mem:" + UUID.randomUUID() + ";DB_CLOSE_DELAY=-1");
		new ResourceDatabasePopulator(new ClassPathResource("db/migration/V120__notification.sql"),
				new ClassPathResource("db/migration/V1200__reminder_notice.sql"),
				new ClassPathResource("db/migration/V1212__notices_of_several_cases.sql"),
				new ClassPathResource("db/migration/V1214__notice_choices.sql"))
			.execute(database);
		return database;
	}

	/** Whether member002's work is lent to member009. */
	private static final class Lent implements StandIns {

		boolean away;

		@Override
		public List<Actor> lenders(String username) {
			throw new UnsupportedOperationException();
		}

		@Override
		public List<Actor> colleagues(String lender) {
			return (this.away && lender.equals("member002"))
					? List.of(new Actor("member009", "member009", Set.of(), null)) : List.of();
		}

	}

	private static final class People implements Accounts {

		@Override
		public Optional<Person> find(String username) {
			String mail = username.equals("member001") ? "member001@example.org" : null;
			return Optional.of(new Person(username, username, null, mail));
		}

		@Override
		public List<Person> inGroup(String group) {
			return List.of(new Person(group + "1", group, null, null));
		}

	}

	private static final class OneCase implements CasesAtRest {

		@Override
		public ProposalFacts facts(long proposalId) {
			return new ProposalFacts(proposalId, CaseState.DECISION, "关于停车的提案", "L0001", "14-05-0123", "member001",
					List.of("member001", "member002"), List.of("一"), null, ProposalType.PERSONAL, true, false, null,
					null);
		}

	}

	private static final class Reasons implements Dictionaries {

		@Override
		public List<Entry> entries(String kind) {
			return List.of();
		}

		@Override
		public Optional<Entry> find(String kind, String code) {
			return code.equals("vague") ? Optional.of(new Entry("vague", "内容空泛、没有具体建议", "vague")) : Optional.empty();
		}

	}

	private static final class Settings implements Parameters {

		@Override
		public int number(String name, LocalDate on) {
			return 3;
		}

		@Override
		public boolean flag(String name, LocalDate on) {
			return true;
		}

		@Override
		public String text(String name, LocalDate on) {
			return "";
		}

	}

}
