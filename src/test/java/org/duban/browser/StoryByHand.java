package org.duban.browser;

import java.util.List;
import java.util.regex.Pattern;

import com.microsoft.playwright.Page;
import org.duban.story.Walk;

import static org.assertj.core.api.Assertions.assertThat;

/** One proposal from draft to archive through Tasklist, each step by its person. */
final class StoryByHand {

	private final Scenes scenes;

	StoryByHand(Scenes scenes) {
		this.scenes = scenes;
	}

	/** The whole way; every answer is given in Tasklist. */
	Walk tell() {
		Walk walk = written("member011");
		filed(walk);
		assigned(walk);
		prepared(walk);
		answered(walk);
		closed(walk);
		return walk;
	}

	/** On a phone, from an empty page to the confirmation. */
	private Walk written(String member) {
		Screen phone = this.scenes.desks().phone(member, "/member/proposals/new");
		Page page = phone.page();
		page.locator("#title").fill("关于以四季康养为主线推动我市康养产业发展的建议");
		page.locator("#situation").fill("我市夏季凉爽、冬季有冰雪温泉，发展康养产业条件好。但目前项目多而散，医疗、养老、文旅各管一段，游客来了留不住，本地老人也难以享受。");
		List<String> items = List.of("由文旅部门牵头编制康养产业规划，明确四季产品。", "制定康养基地服务标准，与就近医院签订转诊协议。", "把中医理疗、长期护理纳入康养服务包并培训护理员。");
		for (int item = 0; item < items.size(); item++) {
			if (item > 0) {
				page.locator("[data-suggestions] button[data-add]").click();
			}
			page.locator("ol.items textarea").nth(item).fill(items.get(item));
		}
		page.locator("#category2").selectOption("commerce-tourism");
		page.locator("#contactPerson").fill("林知秋");
		page.locator("#contactTel").fill("0451-00000002");
		phone.photograph("member-write");
		page.locator("button[value=submit]").click();
		page.locator("dialog button.primary").click();
		page.waitForURL(Pattern.compile(".*/member/proposals/\\d+$"));
		return Walk.of(this.scenes.house(), member, Long.parseLong(page.url().replaceAll(".*/", "")));
	}

	private void filed(Walk walk) {
		Sheet first = this.scenes.take("clerk", "first-review", walk).choose("pass").tick("reviewers", 2);
		this.scenes.shown("first-review", first);
		this.scenes.desks().tasklist("clerk").photographWindow("tasklist");
		Sheet again = this.scenes.take("clerk", "first-review", walk).choose("pass").tick("reviewers", 2);
		assertThat(again.send()).contains("复审");
		again.photographReceipt("receipt");
		this.scenes
			.shown("second-review",
					this.scenes.take("reviewer1", "second-review", walk).choose("file").find("suggestedUnits", "文广旅游局"))
			.send();
		assertThat(this.scenes.take("reviewer2", "second-review", walk).choose("file").send()).contains("审定");
		assertThat(this.scenes.shown("decide-filing", this.scenes.take("chair", "decide-filing", walk).choose("file"))
			.send()).contains("承办单位");
	}

	private void assigned(Walk walk) {
		Sheet plan = this.scenes.take("clerk", "propose-units", walk)
			.write("unit", 0, "文广旅游局")
			.addRow()
			.write("unit", 1, "卫生健康委")
			.select("role", 1, "CO")
			.addRow()
			.write("unit", 2, "民政局")
			.select("role", 2, "CO");
		assertThat(this.scenes.shown("propose-units", plan).send()).contains("交办");
		assertThat(this.scenes
			.shown("approve-assignment", this.scenes.take("gov", "approve-assignment", walk).choose("approve"))
			.send()).contains("签收");
		this.scenes.shown("sign-for", this.scenes.take("wenlv-liaison", "sign-for", walk).choose("sign")).send();
		this.scenes.take("weijian-liaison", "sign-for", walk).choose("sign").send();
		this.scenes.take("minzheng-liaison", "sign-for", walk).choose("sign").send();
	}

	private void prepared(Walk walk) {
		for (String unit : List.of("weijian", "minzheng")) {
			Sheet opinion = this.scenes.take(unit + "-handler", "co-opinion", walk)
				.write("text", "建议将医养结合机构纳入规划，给予床位补贴。")
				.write("leader", "韩立言")
				.write("contactPerson", "周行远")
				.write("contactTel", "0451-00000001");
			if (unit.equals("weijian")) {
				this.scenes.shown("co-opinion", opinion);
			}
			opinion.send();
		}
		Sheet contact = this.scenes.take("wenlv-handler", "record-contact", walk)
			.choose("phase", "BEFORE")
			.write("heldOn", this.scenes.house().today().toString())
			.select("mode", 0, "face-to-face")
			.write("unitPersons", "周行远")
			.write("proposerPersons", "林知秋")
			.write("place", "会议室")
			.write("content", "当面听取提案人意见，就办理思路交换看法。");
		this.scenes.shown("record-contact", contact).send();
	}

	private void answered(Walk walk) {
		assertThat(this.scenes.shown("draft-reply", written(this.scenes.take("wenlv-handler", "draft-reply", walk)))
			.send()).contains("核稿");
		assertThat(this.scenes
			.shown("check-reply", this.scenes.take("wenlv-office", "check-reply", walk).choose("approve"))
			.send()).contains("签发");
		assertThat(this.scenes
			.shown("issue-reply", this.scenes.take("wenlv-leader", "issue-reply", walk).choose("approve"))
			.send()).contains("会签");
		this.scenes.shown("countersign", this.scenes.take("weijian-leader", "countersign", walk).choose("agree"))
			.send();
		assertThat(this.scenes.take("minzheng-leader", "countersign", walk).choose("agree").send()).contains("审核");
		assertThat(this.scenes.shown("audit-reply", this.scenes.take("gov", "audit-reply", walk).choose("pass")).send())
			.contains("送达");
		Sheet delivery = this.scenes.take("wenlv-liaison", "deliver-reply", walk)
			.choose("channel", "system")
			.write("deliveredOn", this.scenes.house().today().toString());
		assertThat(this.scenes.shown("deliver-reply", delivery).send()).contains("反馈");
	}

	private Sheet written(Sheet reply) {
		reply.tick("replyClass", 1);
		for (int item = 0; item < 3; item++) {
			reply.select("adoption", item, "adopted")
				.write("measure", item, "第" + (item + 1) + "条建议已纳入年度工作计划，明确责任分工，逐项组织实施。");
		}
		return reply.write("body", "您提出的提案收悉。经与有关单位认真研究，现答复如下：我们已将提案所提建议纳入年度重点工作，明确责任分工和时间安排，逐项组织落实。感谢您的关心和支持。")
			.choose("publicity", "active")
			.write("leader", "韩立言")
			.write("handlerName", "周行远")
			.write("tel", "0451-00000001");
	}

	private void closed(Walk walk) {
		this.scenes.memberTask("member-feedback", "member011", "give-feedback", walk);
		Sheet paper = this.scenes.takeForAnother("clerk", "give-feedback", walk)
			.choose("contactSituation", "visited")
			.choose("attitude", "satisfied")
			.choose("relevance", "targeted")
			.choose("result", "satisfied")
			.choose("classAccepted", "true")
			.handIn("scan", "意见表.pdf");
		assertThat(this.scenes.shown("give-feedback", paper).send()).contains("归档");
		this.scenes.desks().phone("member011", "/member/proposals/" + walk.id()).photograph("member-case");
		Sheet archive = this.scenes.take("clerk", "archive-check", walk).choose("archive");
		assertThat(this.scenes.shown("archive-check", archive).send()).contains("没有后续待办");
	}

}
