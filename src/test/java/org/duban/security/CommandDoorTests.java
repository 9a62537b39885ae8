package org.duban.security;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

import org.duban.DatabaseTest;
import org.duban.workflow.CommandServices;
import org.duban.workflow.OpenTask;
import org.duban.workflow.TaskDoor;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * One door: whichever way an answer comes in, the same is refused with the same field
 * named, and the same happens when it is right.
 */
@DatabaseTest
class CommandDoorTests {

	private static final String FOREIGN = "{\"variables\": {\"command\": {\"value\": \"{}\"}, \"filingOutcome\": {\"value\": \"file\"}}}";

	@LocalServerPort
	int port;

	@Autowired
	CommandServices services;

	@Autowired
	TaskDoor tasks;

	@Autowired
	JdbcTemplate jdbc;

	private Wire wire;

	@BeforeEach
	void connect() {
		this.wire = new Wire(this.port);
	}

	/** Tries what is wrong before each answer, once a key, and notes what came of it. */
	private final class Notes implements Chain.Watcher {

		private final Set<String> tried = new TreeSet<>();

		private final Map<String, String> results = new TreeMap<>();

		private final boolean hostile;

		private int steps;

		Notes(boolean hostile) {
			this.hostile = hostile;
		}

		@Override
		public void before(Chain.Waiting waiting) {
			if (this.hostile && this.tried.add(waiting.key())) {
				String before = picture(waiting.proposal());
				for (BadInput bad : BadInput.of(CommandDoorTests.this.services.of(waiting.key()).command(),
						waiting.good())) {
					for (Door door : Door.values()) {
						Answer answer = door.complete(CommandDoorTests.this.wire, waiting.user(), waiting.task(),
								bad.command());
						assertThat(answer.status()).as("%s %s %s: %s", door, waiting.key(), bad, answer).isEqualTo(400);
						assertThat(door.names(answer, bad.field()))
							.as("%s %s names %s: %s", door, waiting.key(), bad.field(), answer)
							.isTrue();
					}
				}
				refusesForeignVariables(waiting);
				assertThat(picture(waiting.proposal())).as("after bad input to %s", waiting.key()).isEqualTo(before);
			}
			else {
				this.tried.add(waiting.key());
			}
		}

		@Override
		public void after(Chain.Waiting waiting) {
			this.results.put("%03d %s".formatted(this.steps++, waiting.key()), situation(waiting.proposal()));
		}

	}

	private void refusesForeignVariables(Chain.Waiting waiting) {
		for (Door door : List.of(Door.ENGINE_COMPLETE, Door.ENGINE_FORM)) {
			Answer answer = this.wire.post(waiting.user(), door.path(waiting.task()), FOREIGN);
			assertThat(answer.status()).isEqualTo(400);
			assertThat(answer.text()).contains("filingOutcome");
		}
	}

	/** Open tasks, audit rows and the case's version: what a refusal leaves alone. */
	private String picture(long proposal) {
		return this.tasks.open(proposal, "")
			.stream()
			.map((task) -> task.id() + task.assignee() + task.due() + new TreeMap<>(task.variables()))
			.sorted()
			.toList()
				+ " "
				+ this.jdbc.queryForObject("select count(*) from audit_entry where proposal_id = ?", Long.class,
						proposal)
				+ " " + this.jdbc.queryForObject("select version from proposal where id = ?", Long.class, proposal);
	}

	private String situation(long proposal) {
		return this.jdbc.queryForObject("select state from proposal where id = ?", String.class, proposal) + " "
				+ this.tasks.open(proposal, "").stream().map(OpenTask::key).sorted().toList();
	}

	@Test
	void everyTaskRefusesTheSameAndAcceptsTheSameThroughEveryDoor() {
		List<Notes> notes = new ArrayList<>();
		List<Chain> late = new ArrayList<>();
		for (Door door : Door.values()) {
			Notes taken = new Notes(door == Door.API);
			notes.add(taken);
			LongWay.tell(new Chain(this.wire, door, taken));
			LongWay.notFiled(new Chain(this.wire, door, taken));
			LongWay.supervised(new Chain(this.wire, door, taken));
			late.add(LongWay.late(new Chain(this.wire, door, taken)));
		}
		this.wire.post("sysadmin", "/api/clock", Map.of("advance", "P200D")).ok();
		late.forEach(LongWay::ladder);
		assertThat(notes.get(0).tried).containsExactlyInAnyOrderElementsOf(this.services.keys()).hasSize(43);
		assertThat(notes.get(1).results).isEqualTo(notes.get(0).results);
		assertThat(notes.get(2).results).isEqualTo(notes.get(0).results);
	}

	@Test
	void aReplyOfThreeThousandCharactersPassesBothWays() {
		for (Door door : Door.values()) {
			Chain chain = new Chain(this.wire).submitted()
				.assigned("wenlv", "weijian")
				.signed("wenlv", "weijian")
				.contacted("wenlv")
				.opinion("weijian");
			String task = chain.task("wenlv-handler", "draft-reply");
			String reply = chain.reply(3000).replace("本提案", "𬭚㛃😀");
			door.complete(this.wire, "wenlv-handler", task, reply).ok();
			assertThat(this.jdbc.queryForObject("select body from reply where proposal_id = ?", String.class, chain.id))
				.as("%s", door)
				.isEqualTo(BadInput.read(reply).path("body").asText());
		}
	}

	@Test
	void ofTwoClicksOneSucceedsAndTheOtherIsTold() throws Exception {
		for (int i = 0; i < 20; i++) {
			Chain chain = new Chain(this.wire).submitted();
			String task = chain.task("clerk", "first-review");
			Door first = Door.values()[i % 3];
			Door second = Door.values()[i / 3 % 3];
			String command = "{\"decision\": \"pass\", \"reviewers\": [\"reviewer1\", \"reviewer2\"]}";
			List<Answer> answers = atOnce(List.of(() -> first.complete(this.wire, "clerk", task, command),
					() -> second.complete(this.wire, "clerk", task, command)));
			assertThat(answers).as("%s and %s", first, second)
				.extracting((answer) -> (answer.status() / 100 == 2) ? 200 : answer.status())
				.containsExactlyInAnyOrder(200, 409);
			assertThat(this.tasks.open(chain.id, "")).extracting(OpenTask::key)
				.containsExactly("second-review", "second-review");
		}
	}

	@Test
	void fiveCoHandlersReplyAtOnce() throws Exception {
		String[] units = { "weijian", "minzheng", "fagai", "jiaoyu", "renshe" };
		for (int i = 0; i < 5; i++) {
			Chain chain = new Chain(this.wire).submitted()
				.assigned("wenlv", "weijian", "minzheng", "fagai", "jiaoyu", "renshe")
				.signed(units);
			List<Callable<Answer>> replies = new ArrayList<>();
			for (String unit : units) {
				Door door = Door.values()[replies.size() % 3];
				String task = chain.task(unit + "-handler", "co-opinion");
				replies.add(() -> door.complete(this.wire, unit + "-handler", task, """
						{"text": "%s", "leader": "李四", "contactPerson": "王五", "contactTel": "0451-00000000"}"""
					.formatted(Chain.TEXT)));
			}
			assertThat(atOnce(replies))
				.allSatisfy((answer) -> assertThat(answer.status() / 100).as("%s", answer).isEqualTo(2));
			assertThat(this.jdbc.queryForObject(
					"select count(*) from assignment where proposal_id = ? and state = 'OPINION_SENT'", Long.class,
					chain.id))
				.isEqualTo(5);
		}
	}

	private static List<Answer> atOnce(List<Callable<Answer>> calls) throws Exception {
		CyclicBarrier together = new CyclicBarrier(calls.size());
		ExecutorService threads = Executors.newFixedThreadPool(calls.size());
		try {
			List<Callable<Answer>> waiting = new ArrayList<>();
			for (Callable<Answer> call : calls) {
				waiting.add(() -> {
					together.await();
					return call.call();
				});
			}
			List<Answer> answers = new ArrayList<>();
			for (Future<Answer> answer : threads.invokeAll(waiting)) {
				answers.add(answer.get());
			}
			return answers;
		}
		finally {
			threads.shutdown();
		}
	}

}
