package org.duban.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.DatabaseTest;
import org.duban.account.AccountRegister;
import org.duban.account.NewAccount;
import org.duban.filing.FilingSteps;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/** What happens when many decide many things at once. */
@DatabaseTest
class MeetingTests {

	@LocalServerPort
	int port;

	@Autowired
	FilingSteps filing;

	@Autowired
	PlatformTransactionManager transactions;

	@Autowired
	AccountRegister accounts;

	@Autowired
	PasswordEncoder passwords;

	@Autowired
	JdbcTemplate jdbc;

	private House house;

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
	}

	@Test
	void eachRowOfAMeetingIsDecidedByItself() {
		List<Walk> cases = atDecision(6);
		List<Task> tasks = tasks(cases);
		tasks.get(4).answer(decide("file"));
		List<Map<String, Object>> rows = List.of(row(tasks.get(0), decide("file")),
				row(tasks.get(1), decide("merge", "mainCase", 987654321)), row(tasks.get(2), decide("not-file")),
				row(tasks.get(3), decide("not-file", "reasons", List.of("empty"))), row(tasks.get(4), decide("file")),
				Map.of("task", "no-such-task", "command", decide("file")));
		JsonNode results = this.house.as("chair").post("/api/tasks/complete-many", rows).json().path("results");
		assertThat(each(results, "outcome")).containsExactly("done", "refused", "refused", "done", "conflict",
				"refused");
		assertThat(results.path(1).path("errors").path(0).path("field").asText()).isEqualTo("mainCase");
		assertThat(results.path(2).path("errors").path(0).path("field").asText()).isEqualTo("reasons");
		assertThat(results.path(4).path("errors").path(0).path("message").asText()).isEqualTo("已办结");
		assertThat(cases.stream().map(Walk::state).toList()).containsExactly("FILED", "DECISION", "DECISION",
				"NOT_FILED", "FILED", "DECISION");
		assertThat(results.path(0).path("next").path(0).path("key").asText()).isEqualTo("propose-units");
	}

	@Test
	void nobodyDecidesAnothersRows() {
		Walk walk = atDecision(1).get(0);
		Task task = this.house.as("chair").task("decide-filing", walk.id());
		JsonNode result = this.house.as("clerk")
			.post("/api/tasks/complete-many", List.of(row(task, decide("file"))))
			.json()
			.path("results")
			.path(0);
		assertThat(result.path("outcome").asText()).isEqualTo("refused");
		assertThat(result.path("errors").path(0).path("code").asText()).isEqualTo("forbidden");
		assertThat(walk.state()).isEqualTo("DECISION");
	}

	@Test
	void theMeetingsPageShowsEveryCaseWithBothOpinions() {
		Walk agreed = atDecision(1).get(0);
		Walk disputed = Walk.submitted(this.house);
		disputed.then("clerk", "first-review", Commands.pass());
		disputed.then("reviewer1", "second-review", decide("file"));
		disputed.then("reviewer2", "second-review",
				decide("not-file", "reasons", List.of("empty"), "comment", "建议过于笼统，缺少可操作的措施。"));
		String page = this.house.as("chair").page("/review/meeting");
		assertThat(page).contains(agreed.file().path("title").asText(), disputed.file().path("title").asText());
		String row = page.substring(page.indexOf(disputed.file().path("title").asText()));
		assertThat(row).contains("内容空泛、没有具体建议").contains("建议过于笼统").contains("复审意见不一致");
		assertThat(this.house.as("clerk").page("/batch/propose-units")).contains("批量拟定承办单位");
	}

	@Test
	void fiftyDecisionsAtOnceGiveFiftyConsecutiveNumbers() throws Exception {
		List<Walk> cases = atDecision(62);
		List<Task> tasks = tasks(cases.subList(0, 50));
		List<Callable<Integer>> all = new ArrayList<>();
		tasks.forEach((task) -> all.add(() -> task.send(decide("file")).status()));
		cases.subList(50, 62).forEach((walk) -> all.add(() -> numberedAndGivenBack(walk.id())));
		assertThat(atOnce(all)).containsOnly(200);
		List<Map<String, Object>> filed = new ArrayList<>();
		cases.subList(0, 50)
			.forEach((walk) -> filed
				.add(this.jdbc.queryForMap("select case_no, category_seq from proposal where id = ?", walk.id())));
		List<Integer> numbers = filed.stream().map((row) -> number(row.get("case_no"))).sorted().toList();
		assertThat(numbers).isEqualTo(run(numbers.get(0), 50));
		List<Integer> inCategory = filed.stream().map((row) -> number(row.get("category_seq"))).sorted().toList();
		assertThat(inCategory).isEqualTo(run(inCategory.get(0), 50));
		assertThat(cases.subList(50, 62).stream().map(Walk::state)).containsOnly("DECISION");
		cases.get(50).then("chair", "decide-filing", decide("file"));
		assertThat(number(cases.get(50).file().path("caseNo").asText())).isEqualTo(numbers.get(0) + 50);
	}

	/** The number is taken as the process takes it, and then the transaction fails. */
	private int numberedAndGivenBack(long proposalId) {
		for (int i = 0; i < 20; i++) {
			try {
				new TransactionTemplate(this.transactions).executeWithoutResult((status) -> {
					assertThat(this.filing.number(proposalId)).isNotEmpty();
					status.setRollbackOnly();
				});
				return 200;
			}
			catch (org.springframework.dao.TransientDataAccessException ex) {
				// The next try, as the engine's edge does.
				continue;
			}
		}
		return 0;
	}

	@Test
	void ofTenPeopleOneAnswersATaskAndNineAreToldKindly() throws Exception {
		List<String> clerks = IntStream.range(0, 10).mapToObj((i) -> "clerk-" + i).toList();
		this.accounts.registerAll(clerks.stream()
			.map((name) -> new NewAccount(name, "经办" + name, this.passwords.encode("demo"), Set.of("clerk"), null,
					null))
			.toList());
		try {
			for (int i = 0; i < 5; i++) {
				tenAnswerAtOnce(clerks);
			}
		}
		finally {
			// Other tests count the clerks who are told.
			clerks.forEach((name) -> this.jdbc.update("delete from account_group where username = ?", name));
		}
	}

	private void tenAnswerAtOnce(List<String> clerks) throws Exception {
		Walk walk = Walk.submitted(this.house);
		String task = this.house.as("clerk").task("first-review", walk.id()).id();
		List<Reply> replies = atOnce(clerks.stream()
			.map((name) -> (Callable<Reply>) () -> this.house.as(name)
				.post("/api/tasks/" + task + "/complete", Commands.pass()))
			.toList());
		assertThat(replies).extracting(Reply::status).containsOnly(200, 409);
		assertThat(replies.stream().filter((reply) -> reply.status() == 200)).hasSize(1);
		List<Reply> told = replies.stream().filter((reply) -> reply.status() == 409).toList();
		assertThat(told).hasSize(9)
			.allSatisfy((reply) -> assertThat(House.json(reply.body()).path("detail").asText()).isEqualTo("已办结"));
		assertThat(count("select count(*) from review_opinion where proposal_id = ?", walk.id())).isOne();
		assertThat(count("select count(*) from review_round where proposal_id = ?", walk.id())).isOne();
		assertThat(count("select count(*) from audit_entry where act = 'first-review' and proposal_id = ?", walk.id()))
			.isOne();
		assertThat(count("select count(*) from ACT_HI_TASKINST where ID_ = ? and END_TIME_ is not null", task)).isOne();
	}

	private int count(String sql, Object argument) {
		Integer count = this.jdbc.queryForObject(sql, Integer.class, argument);
		return (count != null) ? count : 0;
	}

	private List<Walk> atDecision(int count) {
		return IntStream.range(0, count).mapToObj((i) -> Walk.submitted(this.house).reviewed("file")).toList();
	}

	private List<Task> tasks(List<Walk> cases) {
		Map<Long, Task> open = new HashMap<>();
		JsonNode items = this.house.as("chair").get("/api/tasks?size=200&key=decide-filing").path("items");
		items.forEach((card) -> open.put(card.path("proposalId").asLong(), new Task(this.house.as("chair"), card)));
		assertThat(open.keySet()).containsAll(new HashSet<>(cases.stream().map(Walk::id).toList()));
		return cases.stream().map((walk) -> open.get(walk.id())).toList();
	}

	private static Map<String, Object> row(Task task, Object command) {
		return Map.of("task", task.id(), "command", command);
	}

	private static List<String> each(JsonNode rows, String field) {
		return StreamSupport.stream(rows.spliterator(), false).map((row) -> row.path(field).asText()).toList();
	}

	private static int number(@Nullable Object caseNo) {
		String text = String.valueOf(caseNo);
		return Integer.parseInt(text.substring(text.lastIndexOf('-') + 1));
	}

	private static List<Integer> run(int first, int length) {
		return IntStream.range(first, first + length).boxed().toList();
	}

	private static <T> List<T> atOnce(List<Callable<T>> work) throws Exception {
		ExecutorService people = Executors.newFixedThreadPool(work.size());
		try {
			CyclicBarrier start = new CyclicBarrier(work.size());
			List<Callable<T>> together = work.stream().map((one) -> (Callable<T>) () -> {
				start.await();
				return one.call();
			}).toList();
			List<T> results = new ArrayList<>();
			for (Future<T> future : people.invokeAll(together)) {
				results.add(future.get());
			}
			return results;
		}
		finally {
			people.shutdown();
		}
	}

}
