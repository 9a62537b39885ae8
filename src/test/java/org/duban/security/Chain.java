package org.duban.security;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;

/** Walks one case along the chain through one of the doors. */
class Chain {

	static final String TEXT = "本提案所提问题属实，情况具体，建议可行，请予以研究办理并按期答复。";

	private static final AtomicInteger NUMBER = new AtomicInteger();

	/** A task that is about to be answered rightly. */
	record Waiting(String key, String user, String task, long proposal, String good) {
	}

	interface Watcher {

		default void before(Waiting waiting) {
		}

		default void after(Waiting waiting) {
		}

	}

	private static final Watcher NOBODY = new Watcher() {
	};

	final Wire wire;

	private final Door door;

	private final Watcher watcher;

	final String member;

	final long id;

	private final Map<String, Long> assignments = new HashMap<>();

	Chain(Wire wire, Door door, Watcher watcher) {
		this(wire, door, watcher, NUMBER.incrementAndGet());
	}

	private Chain(Wire wire, Door door, Watcher watcher, int number) {
		this(wire, door, watcher, number, "member%03d".formatted(100 + number % 400));
	}

	private Chain(Wire wire, Door door, Watcher watcher, int number, String member) {
		this.wire = wire;
		this.door = door;
		this.watcher = watcher;
		this.member = member;
		this.id = wire.post(member, "/api/proposals", draft(number)).ok().json().path("id").asLong();
	}

	Chain(Wire wire) {
		this(wire, Door.API, NOBODY);
	}

	Chain(Wire wire, String member) {
		this(wire, Door.API, NOBODY, NUMBER.incrementAndGet(), member);
	}

	private static Map<String, Object> draft(int number) {
		return Map.of("title", "关于完善社区养老服务的建议（安全测试" + number + "）", "situation", TEXT.repeat(2), "suggestions",
				"1.编制规划\n2.建设示范基地", "category2", "commerce-tourism", "contactPerson", "张三", "contactTel",
				"0451-00000000");
	}

	Chain invited(String guest) {
		this.wire.post(this.member, "/api/proposals/" + this.id + "/acts/invite", Map.of("members", List.of(guest)))
			.ok();
		return this;
	}

	Chain submitted() {
		this.wire.call(this.member, "POST", "/api/proposals/" + this.id + "/submit", null).ok();
		return this;
	}

	Chain decided() {
		does("clerk", "first-review", """
				{"decision": "pass", "reviewers": ["reviewer1", "reviewer2"]}""");
		for (String reviewer : List.of("reviewer1", "reviewer2")) {
			does(reviewer, "second-review", "{\"decision\": \"file\"}");
		}
		return this;
	}

	Chain filed() {
		decided();
		return does("chair", "decide-filing", "{\"decision\": \"file\"}");
	}

	/** The first unit is the main one. */
	Chain assigned(String... units) {
		filed();
		List<Map<String, String>> plan = new ArrayList<>();
		for (String unit : units) {
			plan.add(Map.of("unit", unit, "role", plan.isEmpty() ? "MAIN" : "CO"));
		}
		does("clerk", "propose-units", Wire.json(Map.of("units", plan, "preAssign", false)));
		return does("gov", "approve-assignment", "{\"decision\": \"approve\"}");
	}

	Chain signed(String... units) {
		for (String unit : units) {
			does(unit + "-liaison", "sign-for", unit, "{\"decision\": \"sign\"}");
		}
		return this;
	}

	Chain contacted(String unit) {
		return does(unit + "-handler", "record-contact", unit, """
				{"phase": "BEFORE", "heldOn": "%s", "mode": "phone", "unitPersons": "甲", "leaderPresent": true,
				"proposerPersons": "张三", "content": "当面沟通提案意图"}""".formatted(today()));
	}

	Chain opinion(String unit) {
		return does(unit + "-handler", "co-opinion", unit, """
				{"text": "%s", "leader": "李四", "contactPerson": "王五", "contactTel": "0451-00000000"}"""
			.formatted(TEXT));
	}

	String reply(int length) {
		return """
				{"replyClass": "B", "body": "%s", "items": [{"no": 1, "adoption": "adopted", "measure": "已编制规划"},
				{"no": 2, "adoption": "partly", "measure": "分步建设"}], "publicity": "active",
				"commitments": [{"text": "建成示范基地", "responsible": "产业科", "plannedOn": "%s"}],
				"leader": "赵六", "handlerName": "钱七", "tel": "0451-00000000", "withoutOpinions": false}"""
			.formatted(TEXT.repeat(length / TEXT.length() + 1).substring(0, length), date(60));
	}

	Chain drafted(String unit) {
		return does(unit + "-handler", "draft-reply", unit, reply(300));
	}

	Chain delivered(String unit, String... others) {
		drafted(unit);
		does(unit + "-office", "check-reply", unit, "{\"decision\": \"approve\"}");
		// The second time the head of the unit signs.
		String issuer = state().equals("REDO") ? "-head" : "-leader";
		does(unit + issuer, "issue-reply", unit, "{\"decision\": \"approve\"}");
		for (String other : others) {
			does(other + "-leader", "countersign", "{\"decision\": \"agree\"}");
		}
		does("gov", "audit-reply", unit, "{\"decision\": \"pass\"}");
		return does(unit + "-liaison", "deliver-reply", unit, """
				{"channel": "system", "deliveredOn": "%s"}""".formatted(today()));
	}

	Chain feedback(String result) {
		return does(this.member, "give-feedback", """
				{"contactSituation": "visited", "attitude": "%s", "relevance": "partly", "result": "%s",
				"classAccepted": true, "comment": "已收悉", "publish": true}""".formatted(result, result));
	}

	Chain does(String user, String key, String good) {
		return answer(new Waiting(key, user, task(user, key, null), this.id, good));
	}

	/** Of several units that have such a task, this one's. */
	Chain does(String user, String key, String unit, String good) {
		return answer(new Waiting(key, user, task(user, key, assignment(unit)), this.id, good));
	}

	/** A task that stands under no case: the first of its kind. */
	Chain doesBeside(String user, String key, String good) {
		JsonNode found = this.wire.get(user, "/api/tasks?key=" + key).ok().json().path("items").path(0);
		return answer(new Waiting(key, user, found.path("id").asText(), this.id, good));
	}

	private Chain answer(Waiting waiting) {
		this.watcher.before(waiting);
		Answer answer = this.door.complete(this.wire, waiting.user(), waiting.task(), waiting.good());
		if (answer.status() / 100 != 2) {
			throw new AssertionError(waiting + " -> " + answer);
		}
		this.watcher.after(waiting);
		return this;
	}

	String task(String user, String key) {
		return task(user, key, null);
	}

	String task(String user, String key, @Nullable Long assignment) {
		JsonNode found = this.wire.get(user, "/api/tasks?key=" + key + "&proposalId=" + this.id).ok().json();
		for (JsonNode item : found.path("items")) {
			if (assignment == null || item.path("assignmentId").asLong() == assignment) {
				return item.path("id").asText();
			}
		}
		throw new AssertionError(user + " has no " + key + " of case " + this.id + ", which is " + state());
	}

	long assignment(String unit) {
		if (!this.assignments.containsKey(unit)) {
			for (JsonNode row : file().path("assignments")) {
				this.assignments.put(row.path("unit").asText(), row.path("id").asLong());
			}
		}
		return this.assignments.get(unit);
	}

	JsonNode file() {
		return this.wire.get("clerk", "/api/proposals/" + this.id).ok().json();
	}

	String state() {
		Answer answer = this.wire.get(this.member, "/api/proposals/" + this.id);
		return answer.json().path("state").asText();
	}

	String today() {
		return date(0);
	}

	String date(int days) {
		String now = this.wire.get("clerk", "/api/clock").ok().json().path("now").asText();
		return java.time.LocalDate.parse(now.substring(0, 10)).plusDays(days).toString();
	}

}
