package org.duban.story;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/** Answers that are right, for tests that are about something else. */
public final class Commands {

	static final String SITUATION = "近年来群众对此反映较多，我市已有一定工作基础，但部门之间衔接不够、标准不一、投入分散，影响了实际效果，需要统筹推进。";

	static final String SUGGESTIONS = "1.明确牵头部门，建立协调机制。\n2.制定统一标准，分步组织实施。\n3.加强经费和人才保障。";

	private Commands() {
	}

	public static Map<String, Object> draft(String title) {
		return draft(title, SITUATION, SUGGESTIONS, "commerce-tourism");
	}

	public static Map<String, Object> draft(String title, String situation, String suggestions, String category) {
		return with(Map.of("title", title, "situation", situation, "suggestions", suggestions, "category2", category,
				"contactPerson", "林知秋", "contactTel", "0451-00000000"));
	}

	/** A command that decides, with the fields that follow from it. */
	public static Map<String, Object> decide(String decision, Object... fields) {
		Map<String, Object> command = with(Map.of("decision", decision));
		for (int i = 0; i < fields.length; i += 2) {
			command.put(fields[i].toString(), fields[i + 1]);
		}
		return command;
	}

	public static Map<String, Object> pass() {
		return decide("pass", "reviewers", List.of("reviewer1", "reviewer2"));
	}

	/** Units as {@code wenlv MAIN}. */
	public static Map<String, Object> units(String... unitsAndRoles) {
		return with(Map.of("units", List.of(unitsAndRoles).stream().map((each) -> {
			String[] parts = each.split(" ");
			return Map.of("unit", parts[0], "role", parts[1]);
		}).toList(), "preAssign", false));
	}

	public static Map<String, Object> coOpinion() {
		return with(Map.of("text", "我单位同意提案所提方向，将在职责范围内积极配合，做好信息共享和政策衔接。", "leader", "韩立言", "contactPerson", "周行远",
				"contactTel", "0451-00000001"));
	}

	public static Map<String, Object> contact(LocalDate heldOn) {
		return with(Map.of("phase", "BEFORE", "heldOn", heldOn.toString(), "mode", "face-to-face", "unitPersons", "周行远",
				"leaderPresent", true, "proposerPersons", "林知秋", "place", "会议室", "content", "当面听取提案人意见，就办理思路交换看法。"));
	}

	/** A reply that answers every suggestion. */
	public static Map<String, Object> reply(String replyClass, int suggestions) {
		Map<String, Object> reply = new LinkedHashMap<>();
		reply.put("replyClass", replyClass);
		reply.put("body", "您提出的提案收悉。经与有关单位认真研究，现答复如下：我们已将提案所提建议纳入年度重点工作，明确责任分工和时间安排，逐项组织落实。感谢您的关心和支持。");
		reply.put("items",
				IntStream.rangeClosed(1, suggestions)
					.mapToObj(
							(no) -> Map.of("no", no, "adoption", "adopted", "measure", "第" + no + "条建议已纳入年度工作计划并组织实施。"))
					.toList());
		reply.put("publicity", "active");
		reply.put("leader", "韩立言");
		reply.put("handlerName", "周行远");
		reply.put("tel", "0451-00000001");
		return reply;
	}

	public static Map<String, Object> promising(LocalDate plannedOn) {
		Map<String, Object> reply = reply("B", 3);
		reply.put("commitments",
				List.of(Map.of("text", "出台实施方案并公布。", "responsible", "产业科", "plannedOn", plannedOn.toString())));
		return reply;
	}

	public static Map<String, Object> deliver(LocalDate on) {
		return with(Map.of("channel", "system", "deliveredOn", on.toString()));
	}

	public static Map<String, Object> feedback(String result) {
		return with(Map.of("contactSituation", "visited", "attitude", "satisfied", "relevance", "targeted", "result",
				result, "classAccepted", true, "publish", true, "comment", "已阅，意见见上。"));
	}

	static Map<String, Object> with(Map<String, Object> command) {
		return new LinkedHashMap<>(command);
	}

	/** A candidate for key supervision, with the same points for each criterion. */
	public static Map<String, Object> nomination(int points) {
		return Map.of("attention", points, "accuracy", points, "feasibility", points, "representative", points,
				"reason", "群众关注度高、意见建议准、对策措施可行。");
	}

	/** What the chairs' meeting decided on a candidate. */
	public static Map<String, Object> choice(LocalDate meeting, String... models) {
		return Map.of("meetingOn", meeting.toString(), "minutesNo", "主席会议纪要〔2026〕7号", "arrangement", "chairs",
				"supervisor", "vicechair", "handlingLeader", "曾一舟 副市长", "committee", "economy", "models",
				List.of(models));
	}

}
