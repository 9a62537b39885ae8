package org.duban.time;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

import static org.assertj.core.api.Assertions.assertThat;

/** One case, walked by the people whose turn it is. */
public final class CaseWalk {

	private static final String TITLE = "关于推进康养产业发展的建议";

	private final House house;

	private final long id;

	private CaseWalk(House house, long id) {
		this.house = house;
		this.id = id;
	}

	/** Nobody may write the same title twice. */
	public static String freshTitle() {
		return TITLE + "之" + Long.toString(System.nanoTime(), Character.MAX_RADIX);
	}

	public static CaseWalk submitted(House house) {
		return submitted(house, freshTitle());
	}

	public static CaseWalk submitted(House house, String title) {
		return submitted(house, title, "我市康养资源丰富，但产业链条短、服务标准不统一，专业人才缺口较大，亟需统筹推进，形成合力。");
	}

	public static CaseWalk submitted(House house, String title, String situation) {
		long id = house
			.post("member001", "/api/proposals",
					Map.of("title", title, "situation", situation, "suggestions", "1. 编制规划。\n2. 建设基地。", "category2",
							"digital-economy", "contactPerson", "联系人", "contactTel", "0451-00000000"))
			.get("id")
			.asLong();
		house.post("member001", "/api/proposals/" + id + "/submit", null);
		return new CaseWalk(house, id);
	}

	public long id() {
		return this.id;
	}

	public CaseWalk filed() {
		act("clerk", "first-review", Map.of("decision", "pass", "reviewers", List.of("reviewer1", "reviewer2")));
		act("reviewer1", "second-review", Map.of("decision", "file"));
		act("reviewer2", "second-review", Map.of("decision", "file"));
		act("chair", "decide-filing", Map.of("decision", "file"));
		return this;
	}

	/** One unit that answers alone. */
	public CaseWalk assignedTo(String unit) {
		act("clerk", "propose-units",
				Map.of("units", List.of(Map.of("unit", unit, "role", "MAIN")), "preAssign", false));
		act("gov", "approve-assignment", Map.of("decision", "approve"));
		return this;
	}

	public CaseWalk signed(String unit) {
		act(unit + "-liaison", "sign-for", Map.of("decision", "sign"));
		return this;
	}

	public CaseWalk contacted(String unit, LocalDate day) {
		act(unit + "-handler", "record-contact", Map.of("phase", "BEFORE", "heldOn", day.toString(), "mode", "phone",
				"unitPersons", "经办人", "leaderPresent", false, "proposerPersons", "提案者", "content", "电话沟通提案意图。"));
		return this;
	}

	public void repliedBy(String unit) {
		repliedBy(unit, "您提出的提案收悉，经认真研究，现答复如下：规划已经编制，基地正在建设。感谢您的关心支持。");
	}

	/** Up to the audit. */
	public void repliedBy(String unit, String body) {
		List<Map<String, Object>> items = new ArrayList<>();
		JsonNode task = this.house.get(unit + "-handler", "/api/tasks/" + task(unit + "-handler", "draft-reply"));
		task.get("items")
			.forEach((item) -> items.add(Map.of("no", item.get("no").asInt(), "adoption", "adopted", "measure",
					"第" + item.get("no").asInt() + "条建议已落实到位。")));
		Map<String, Object> draft = new HashMap<>(Map.of("replyClass", "A", "body", body, "items", items, "publicity",
				"active", "leader", "分管领导", "handlerName", "经办人", "tel", "0451-00000000"));
		draft.put("withoutOpinions", false);
		act(unit + "-handler", "draft-reply", draft);
		act(unit + "-office", "check-reply", Map.of("decision", "approve"));
		act(unit + "-leader", "issue-reply", Map.of("decision", "approve"));
	}

	public JsonNode act(String who, String key, Map<String, ?> command) {
		return this.house.post(who, "/api/tasks/" + task(who, key) + "/complete", command);
	}

	public String task(String who, String key) {
		List<JsonNode> found = tasks(who, key);
		assertThat(found).as("%s of case %d for %s", key, this.id, who).isNotEmpty();
		return found.get(0).get("id").asText();
	}

	public List<JsonNode> tasks(String who, String key) {
		JsonNode items = this.house.get(who, "/api/tasks?key=" + key + "&proposalId=" + this.id).get("items");
		return StreamSupport.stream(items.spliterator(), false).toList();
	}

	public JsonNode file() {
		return this.house.get("clerk", "/api/proposals/" + this.id);
	}

	/** The newest assignment. */
	public long assignment() {
		JsonNode rows = file().get("assignments");
		long newest = 0;
		for (JsonNode row : rows) {
			newest = Math.max(newest, row.get("id").asLong());
		}
		return newest;
	}

	/** The reply clocks of all units that had the case, in their order. */
	public List<JsonNode> replyClocks() {
		return StreamSupport.stream(file().get("clocks").spliterator(), false)
			.filter((clock) -> clock.get("kind").asText().equals("REPLY"))
			.toList();
	}

}
