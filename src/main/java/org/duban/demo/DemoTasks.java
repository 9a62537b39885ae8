package org.duban.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

import org.duban.taskledger.CloseTask;
import org.duban.taskledger.EnterTask;
import org.duban.taskledger.EnterTask.Node;
import org.duban.taskledger.ReportTask;
import org.duban.taskledger.TaskDesk;
import org.duban.workflow.Actor;
import org.duban.workflow.People;

import org.springframework.stereotype.Component;

/** Made-up matters of the task ledger: one at work, one to be verified, one closed. */
@Component
@DemoOnly
class DemoTasks {

	private final TaskDesk desk;

	private final People people;

	private final Clock clock;

	DemoTasks(TaskDesk desk, People people, Clock clock) {
		this.desk = desk;
		this.people = people;
		this.clock = clock;
	}

	void enter() {
		LocalDate today = LocalDate.now(this.clock);
		this.desk.enter(new EnterTask("推进中心城区公共停车场错时开放", "主席会议纪要〔2026〕8号", "gongan", List.of("jiaotong", "zhujian"),
				today.plusDays(60),
				List.of(new Node("提出错时开放的停车场名单", today.plusDays(5)), new Node("名单内停车场全部接入统一平台", today.plusDays(40)))),
				actor("supervisor"));
		long verified = this.desk.enter(
				new EnterTask("整理近三年涉企提案的办理情况", "市领导在提案专报上的要求", "gov-office", List.of(), today.plusDays(20), List.of()),
				actor("supervisor"));
		this.desk.report(verified, new ReportTask("已汇总近三年涉企提案的答复和落实情况，形成专报初稿。", "政办专报第12期（初稿）", null, true),
				actor("gov"));
		long closed = this.desk.enter(
				new EnterTask("更新承办单位联系人名册", "提案办理协商会议定事项", "clerk", List.of(), today.plusDays(10), List.of()),
				actor("supervisor"));
		this.desk.report(closed, new ReportTask("各承办单位联络员、经办人名册已经核对更新。", "名册（第四版）", null, true), actor("clerk"));
		this.desk.close(closed, new CloseTask("close", null, "抽查十个单位，均属实。"), actor("supervisor"));
	}

	private Actor actor(String username) {
		return this.people.actor(username).orElseThrow();
	}

}
