package org.duban.document;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.duban.DatabaseTest;
import org.duban.deadline.ClockKind;
import org.duban.deadline.ClockSubject;
import org.duban.document.Letters.Kind;
import org.duban.filing.ProposalFiled;
import org.duban.filing.ProposalNotFiled;
import org.duban.supervision.LevelReached;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings;
import org.springframework.boot.http.client.ClientHttpRequestFactorySettings.Redirects;
import org.springframework.boot.test.web.client.TestRestTemplate;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.http.HttpEntity;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

/** What happens to a case leaves papers and messages, or nothing at all. */
@DatabaseTest
class PapersTests {

	@Autowired
	JdbcClient jdbc;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	TransactionTemplate transaction;

	@Autowired
	Letters letters;

	@Autowired
	TestRestTemplate http;

	private long proposal;

	@BeforeEach
	void aCase() {
		this.jdbc.sql("""
				insert into proposal (version, state, proposer, collective, term_no, session_no, year_no, plenary,
				key_mark, title, situation, suggestions, consent_public, consent_cosign, contact_person, contact_tel,
				created_at, changed_at) values (0, 'DECISION', 'member001', false, 14, 5, 2026, true, false,
				'关于𬭚与㛃的提案', '情况', '1. 建议', 'full', true, '甲', '1', '2026-06-01 10:00:00', '2026-06-01 10:00:00')""")
			.update();
		this.proposal = this.jdbc.sql("select max(id) from proposal").query(Long.class).single();
	}

	@Test
	void theNoticeOfNotFilingQuotesTheReasons() {
		publish(new ProposalNotFiled(this.proposal, List.of("no-such-reason"), "请补充具体建议"));
		assertThat(this.letters.ofCase(this.proposal)).singleElement().satisfies((letter) -> {
			assertThat(letter.kind()).isEqualTo(Kind.NOT_FILED);
			assertThat(letter.number()).startsWith("提不立〔");
			assertThat(page("/letters/" + letter.id())).contains("1. no-such-reason", "请补充具体建议", "关于𬭚与㛃的提案");
		});
		assertThat(messages()).isEqualTo(1);
	}

	@Test
	void whatIsRolledBackTellsNobody() {
		assertThatIllegalStateException().isThrownBy(() -> this.transaction.executeWithoutResult((status) -> {
			this.events.publishEvent(new ProposalFiled(this.proposal, "14-05-9999"));
			throw new IllegalStateException("the decision failed");
		}));
		assertThat(this.letters.ofCase(this.proposal)).isEmpty();
		assertThat(messages()).isZero();
	}

	@Test
	void remindersAreWrittenFromTheSecondLevelOn() {
		for (int level = 1; level <= 5; level++) {
			publish(new LevelReached(1, 1, ClockKind.FIRST_REVIEW, ClockSubject.proposal(this.proposal), level,
					LocalDate.of(2026, 6, 1), 3 - level, List.of("clerk")));
		}
		assertThat(this.letters.ofCase(this.proposal)).hasSize(4)
			.last()
			.satisfies((letter) -> assertThat(letter.number()).matches("提催〔\\d{4}〕\\d+号"));
	}

	@Test
	void aFileComesBackAsItWasHandedIn() {
		byte[] content = "%PDF-1.7 签名扫描".getBytes(StandardCharsets.UTF_8);
		ResponseEntity<String> added = upload("𬭚的意见表.pdf", content);
		assertThat(added.getStatusCode()).isEqualTo(HttpStatus.CREATED);
		long id = this.jdbc.sql("select max(id) from attachment").query(Long.class).single();
		ResponseEntity<byte[]> back = clerk().getForEntity("/api/attachments/" + id, byte[].class);
		assertThat(back.getBody()).isEqualTo(content);
		assertThat(back.getHeaders().getContentDisposition().isAttachment()).isTrue();
		assertThat(back.getHeaders().getContentDisposition().getFilename()).isEqualTo("𬭚的意见表.pdf");
		assertThat(back.getHeaders().getFirst("X-Content-Type-Options")).isEqualTo("nosniff");
	}

	@Test
	void aFileOfAnotherKindIsRefusedByName() {
		ResponseEntity<String> refused = upload("run.exe", new byte[] { 'M', 'Z' });
		assertThat(refused.getStatusCode()).isEqualTo(HttpStatus.BAD_REQUEST);
		assertThat(refused.getBody()).contains("file-kind", "run.exe");
	}

	private ResponseEntity<String> upload(String name, byte[] content) {
		MultiValueMap<String, Object> parts = new LinkedMultiValueMap<>();
		parts.add("file", new ByteArrayResource(content) {
			@Override
			public String getFilename() {
				return name;
			}
		});
		return clerk().postForEntity("/api/proposals/" + this.proposal + "/attachments", parts, String.class);
	}

	/** Pages take the log-in form only. */
	private String page(String path) {
		ResponseEntity<String> form = this.http.getForEntity("/login", String.class);
		Matcher token = Pattern.compile("name=\"_csrf\" value=\"([^\"]+)\"").matcher(String.valueOf(form.getBody()));
		assertThat(token.find()).isTrue();
		MultiValueMap<String, Object> fields = new LinkedMultiValueMap<>();
		fields.add("_csrf", token.group(1));
		fields.add("username", "clerk");
		fields.add("password", "demo");
		HttpHeaders in = exchange(HttpMethod.POST, "/login", new HttpEntity<>(fields, cookies(form.getHeaders())))
			.getHeaders();
		return String.valueOf(exchange(HttpMethod.GET, path, new HttpEntity<>(cookies(in))).getBody());
	}

	private ResponseEntity<String> exchange(HttpMethod method, String path, HttpEntity<?> request) {
		return this.http
			.withRequestFactorySettings(
					ClientHttpRequestFactorySettings.defaults().withRedirects(Redirects.DONT_FOLLOW))
			.exchange(path, method, request, String.class);
	}

	private static HttpHeaders cookies(HttpHeaders from) {
		HttpHeaders headers = new HttpHeaders();
		from.getOrEmpty(HttpHeaders.SET_COOKIE)
			.forEach((cookie) -> headers.add(HttpHeaders.COOKIE, cookie.split(";", 2)[0]));
		return headers;
	}

	private TestRestTemplate clerk() {
		return this.http.withBasicAuth("clerk", "demo");
	}

	private void publish(Object event) {
		this.transaction.executeWithoutResult((status) -> this.events.publishEvent(event));
	}

	private long messages() {
		return this.jdbc.sql("select count(*) from notice where proposal_id = ?")
			.param(this.proposal)
			.query(Long.class)
			.single();
	}

}
