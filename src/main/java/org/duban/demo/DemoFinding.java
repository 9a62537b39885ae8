package org.duban.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.duban.partysupervision.EnterPartyItem;
import org.duban.partysupervision.OpenPartyItem;
import org.duban.partysupervision.PartyEntry;
import org.duban.partysupervision.ReportRectification;
import org.duban.workflow.Actor;
import org.duban.workflow.Command;
import org.duban.workflow.OpenTask;
import org.duban.workflow.People;
import org.duban.workflow.TaskDoor;
import org.duban.workflow.TaskDoor.Search;

import org.springframework.stereotype.Component;

/**
 * What democratic supervision found and nobody proposed: reported on once, and then no
 * more.
 */
@Component
@DemoOnly
class DemoFinding {

	private static final String TEXT = "部分社区日间照料中心无障碍坡道破损、紧急呼叫装置失灵，请逐一排查整改，建立定期检修制度。";

	private static final int INTERVAL = 20;

	private final PartyEntry entry;

	private final TaskDoor door;

	private final People people;

	private final Clock clock;

	DemoFinding(PartyEntry entry, TaskDoor door, People people, Clock clock) {
		this.entry = entry;
		this.door = door;
		this.people = people;
		this.clock = clock;
	}

	/** What is done how many days ago. */
	Map<Integer, Runnable> steps() {
		Map<Integer, Runnable> steps = new LinkedHashMap<>();
		steps.put(44, this::enter);
		steps.put(43, () -> answer("party", "open-party-item",
				new OpenPartyItem("open", today().plusDays(120), INTERVAL, "请两单位会同整改，按期反馈。")));
		steps.put(32, () -> answer("minzheng-handler", "report-rectification",
				new ReportRectification("已排查全市一百一十二处日间照料中心，列出问题清单，坡道维修已经开工。", false, null)));
		return steps;
	}

	private void enter() {
		this.entry.enter(new EnterPartyItem("supervision", null, "minzheng", List.of("zhujian"), TEXT, "民主监督专题报告",
				"社区养老服务民主监督视察", today().minusDays(6), "市政协社区养老民主监督小组", today().plusDays(120)), actor("party"));
	}

	private void answer(String who, String key, Command command) {
		Actor actor = actor(who);
		OpenTask task = this.door.list(actor, new Search(key, null, 0, 200))
			.items()
			.stream()
			.filter((one) -> one.matterId() != null)
			.findFirst()
			.orElseThrow(() -> new IllegalStateException("Nobody waits for " + key));
		this.door.complete(actor, task.id(), command);
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private Actor actor(String username) {
		return this.people.actor(username).orElseThrow(() -> new IllegalStateException("Nobody is called " + username));
	}

}
