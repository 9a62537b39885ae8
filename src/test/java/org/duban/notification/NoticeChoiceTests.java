package org.duban.notification;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

import org.duban.DatabaseTest;
import org.duban.MailServer;
import org.duban.story.House;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Everybody hears of what the rules leave open as they wish, at once or once a week. */
@DatabaseTest
class NoticeChoiceTests {

	private static final String PERSON = "tiyu-office";

	@LocalServerPort
	int port;

	@Autowired
	NoticeKinds kinds;

	@Autowired
	NoticeChoices choices;

	@Autowired
	Postbox postbox;

	@Autowired
	Recipients recipients;

	@Autowired
	WeeklyDigest weekly;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	JdbcTemplate jdbc;

	private House house;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
		MailServer.forgetMailsOfOtherTests(this.jdbc);
		lastMailWasBefore();
	}

	@AfterEach
	void hearAtOnceAgain() {
		this.choices.choose(PERSON, Map.of());
	}

	private String tell(String kind) {
		String mark = kind + System.nanoTime();
		this.transaction.executeWithoutResult(
				(status) -> this.postbox.tell(this.recipients.named(PERSON), kind, 2, mark, "工作日历调整", "", ""));
		return mark;
	}

	private List<String> mails(String mark) {
		return this.jdbc.queryForList("select event_id from outbox where body like ?", String.class, "%" + mark + "%");
	}

	private void choose(String topic, Way way) {
		this.choices.choose(PERSON, Map.of(topic, way));
	}

	@Test
	void everyKindOfMessageIsKnown() throws IOException {
		String texts = Files.readString(Path.of("src/main/resources/messages/notification.properties"));
		List<String> written = Pattern.compile("(?m)^notification\\.([a-z-]+)\\.body=")
			.matcher(texts)
			.results()
			.map((found) -> found.group(1))
			.filter((kind) -> !kind.equals("digest"))
			.toList();
		assertThat(this.kinds.topics().stream().flatMap((topic) -> this.kinds.of(topic).stream()))
			.extracting(NoticeKinds.Kind::code)
			.containsExactlyInAnyOrderElementsOf(written);
		for (String file : List.of("_zh_CN", "_en")) {
			String words = Files.readString(Path.of("src/main/resources/messages/notification" + file + ".properties"));
			assertThat(this.kinds.topics()).allSatisfy((topic) -> {
				assertThat(words).contains("notification.topic." + topic + "=");
				this.kinds.of(topic)
					.stream()
					.filter(NoticeKinds.Kind::mandatory)
					.forEach((kind) -> assertThat(words).contains("notification.kind." + kind.code() + "="));
			});
		}
	}

	@Test
	void whoWishesReadsItInTheHouseOnly() {
		choose("dates", Way.INBOX);
		String mark = tell("dates-moved");
		assertThat(mails(mark)).isEmpty();
		assertThat(this.house.as(PERSON).get("/api/inbox").toString()).contains(mark);
		choose("dates", Way.MAIL);
		assertThat(mails(tell("dates-moved"))).hasSize(1);
	}

	@ParameterizedTest
	@CsvSource({ "reminder, level-ahead", "reminder, level-overdue", "reminder, circular", "reply, reply-refused" })
	void whatTheRulesDemandIsSentAtOnce(String topic, String kind) {
		for (Way way : List.of(Way.INBOX, Way.DIGEST)) {
			choose(topic, way);
			assertThat(this.choices.of(PERSON, kind)).isEqualTo(Way.MAIL);
		}
		choose("reply", Way.DIGEST);
		assertThat(this.choices.of(PERSON, "reply-edited")).isEqualTo(Way.DIGEST);
	}

	@Test
	void aWeekHasOneMailWithAllThatWaited() {
		choose("dates", Way.DIGEST);
		String first = tell("dates-moved");
		String second = tell("dates-moved");
		this.weekly.look();
		assertThat(mails(first)).as("the week is not over").isEmpty();
		aWeekAgo(first);
		aWeekAgo(second);
		this.weekly.look();
		this.weekly.look();
		assertThat(mails(first)).hasSize(1).isEqualTo(mails(second)).allMatch((mail) -> mail.startsWith("digest-"));
		assertThat(MailServer.mail(PERSON + "@duban.example", (mail) -> mail.contains(first))).contains(second,
				"【每周汇总】");
		String third = tell("dates-moved");
		this.weekly.look();
		assertThat(mails(third)).isEmpty();
	}

	/** Either the mail is written and what it took is marked, or neither. */
	@Test
	void whatAMailDidNotTakeStillWaits() {
		choose("dates", Way.DIGEST);
		String mark = tell("dates-moved");
		aWeekAgo(mark);
		lastMailWasBefore();
		assertThatThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
			this.weekly.look();
			assertThat(mails(mark)).hasSize(1);
			throw new IllegalStateException("the node dies");
		})).hasMessage("the node dies");
		assertThat(mails(mark)).isEmpty();
		this.weekly.look();
		assertThat(mails(mark)).hasSize(1);
		String late = tell("dates-moved");
		aWeekAgo(late);
		this.weekly.look();
		assertThat(mails(late)).as("what came too late for the week's mail waits for the next").isEmpty();
		lastMailWasBefore();
		this.weekly.look();
		assertThat(mails(late)).hasSize(1);
		assertThat(mails(mark)).hasSize(1);
	}

	private void aWeekAgo(String mark) {
		LocalDateTime told = this.jdbc.queryForObject("select max(created_at) from notice where body like ?",
				LocalDateTime.class, "%" + mark + "%");
		this.jdbc.update("update notice set created_at = ? where body like ?", told.minusDays(15), "%" + mark + "%");
	}

	/** As if the last mail had been that of another week. */
	private void lastMailWasBefore() {
		this.jdbc.update("update outbox set event_id = concat(event_id, '-', id) where event_id like ?",
				"digest-" + PERSON + "-____-__-__");
	}

	@Test
	void thePageShowsWhatIsChosenAndWhatIsDemanded() {
		choose("dates", Way.DIGEST);
		String page = this.house.as(PERSON).page("/me/notices");
		assertThat(page).contains("name=\"dates\" value=\"DIGEST\" checked", "按规定即时发邮件", "答复未通过审核")
			.doesNotContain("name=\"dates\" value=\"MAIL\" checked");
		assertThat(page.lines().filter((line) -> line.contains("checked")).collect(Collectors.toList()))
			.hasSize(this.kinds.topics().size() - 1);
	}

}
