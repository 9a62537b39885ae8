package org.duban.browser;

import java.util.List;
import java.util.Map;

import com.microsoft.playwright.Page;
import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.Person;
import org.duban.story.Walk;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.test.web.server.LocalServerPort;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.duban.story.Commands.decide;

/**
 * Acts that proposers and offices click on a page: what is wrong stands beside the field,
 * and who comes too late because somebody else was first is told so kindly. Nothing typed
 * is lost.
 */
@BrowserTest
class RefusedActsTests {

	private static final String TOO_LONG = "情况如上。".repeat(101);

	private static final String OVERTAKEN = "可能已有人先办";

	private static Chromium chromium;

	private static Desks desks;

	private House house;

	@BeforeAll
	static void startBrowser(@LocalServerPort int port) {
		chromium = Chromium.start();
		desks = new Desks(chromium.browser(), port);
	}

	@AfterAll
	static void stopBrowser() {
		chromium.close();
	}

	@BeforeEach
	void enter(@LocalServerPort int port) {
		this.house = House.at(port);
	}

	@Test
	void askingOthersToSign() {
		Walk walk = Walk.draft(this.house, "member561", Commands.draft("关于完善公园夜间照明的建议" + System.nanoTime()));
		Screen screen = own("member561", walk);
		ActForm invite = new ActForm(screen, "#cosign", "#cosign form[data-api$='/acts/invite']");
		invite.refused("act-invite", "members");
		assertThat(screen.page().locator("#invited p.error")).containsText("点选委员");
		pick(screen.page(), "#q", "562");
		walk.proposer().act(walk.id(), "invite", Map.of("members", List.of("member562", "member563"))).ok();
		invite.refused("act-invite-twice", "members");
		ActForm cancel = new ActForm(own("member561", walk), "#cosign", "#cosign form[data-api$='cancel-invitation']");
		this.house.as("member562").task("answer-invitation", walk.id()).answer(decide("accept"));
		cancel.overtaken("act-cancel-invitation", "须由本人退出");
		this.house.as("member563").task("answer-invitation", walk.id()).answer(decide("accept"));
		ActForm leave = new ActForm(own("member563", walk), "leave-cosigning");
		leave.refused("act-leave-cosigning", "reason");
		leave.write("reason", TOO_LONG).refused("act-leave-cosigning-long", "reason");
		changed(walk);
		ActForm confirm = new ActForm(own("member562", walk), "#reconfirm", "#reconfirm form");
		confirm.write("opinion", TOO_LONG).refused("act-confirm-signature", "opinion");
		this.house.as("member562").act(walk.id(), "confirm-signature", Map.of()).ok();
		confirm.write("opinion", "同意修改后的建议。").overtaken("act-confirm-signature-twice", OVERTAKEN);
		pulledBack(walk);
	}

	/** Who signed is asked again. */
	private void changed(Walk walk) {
		Map<String, Object> draft = Commands.draft(walk.proposer().file(walk.id()).path("title").asText());
		draft.put("suggestions", "1. 增设节能照明。\n2. 明确维护单位。\n3. 公布报修电话。\n4. 每年评估一次。");
		walk.proposer().ask("PUT", "/api/proposals/" + walk.id(), draft).ok();
	}

	private void pulledBack(Walk walk) {
		walk.submit();
		ActForm back = new ActForm(own("member561", walk), "pull-back");
		back.write("reason", TOO_LONG).refused("act-pull-back", "reason");
		ActForm paper = new ActForm(own("clerk", walk), "enter-signatures");
		paper.refused("act-enter-signatures", "members", "scan");
		Person clerk = this.house.as("clerk");
		clerk.post("/api/tasks/" + clerk.task("first-review", walk.id()).id() + "/claim", Map.of()).ok();
		back.write("reason", "补充数据后再提交。").overtaken("act-pull-back-read", OVERTAKEN);
		walk.proposer().act(walk.id(), "withdraw", Map.of("reason", "情况已有变化。")).ok();
	}

	private static void pick(Page page, String search, String who) {
		page.locator(search).fill(who);
		page.locator("[data-pick=member" + who + "]").click();
	}

	@Test
	void supportingAndWhatTheProposerConfirms() {
		Walk walk = Walk.draft(this.house, "member564", Commands.draft("关于增设骑行道休息点的建议" + System.nanoTime()))
			.submit()
			.filed();
		supported(walk, "support");
		supported(walk, "cancel-support");
		walk.assigned("wenlv MAIN").signed().prepared();
		String form = "#contacts form[data-api$='confirm-contact']";
		ActForm confirm = new ActForm(own("member564", walk), "#contacts", form);
		long contact = walk.proposer().file(walk.id()).path("contacts").path(0).path("id").asLong();
		walk.proposer()
			.actOnAssignment(walk.assignment("wenlv"), "confirm-contact", Map.of("contact", contact, "confirmed", true))
			.ok();
		confirm.overtaken("act-confirm-contact", OVERTAKEN);
		withdrawn(walk);
	}

	/** On one device after it was done on another. */
	private void supported(Walk walk, String act) {
		String form = "form[data-api='/api/proposals/" + walk.id() + "/acts/" + act + "']";
		Screen screen = desks.page("member565", "/member/open");
		ActForm click = new ActForm(screen, "article:has(" + form + ")", form);
		this.house.as("member565").act(walk.id(), act, Map.of()).ok();
		click.overtaken("act-" + act, OVERTAKEN);
	}

	@Test
	void decliningAUnitThatWasSuggested() {
		Walk walk = Walk.assignedCase(this.house, "wenlv MAIN");
		walk.ofUnit("wenlv", "liaison", "sign-for",
				decide("suggest-unit", "suggestedUnit", "weijian", "reason", "涉及医疗资源"));
		String form = "form[data-api$='/acts/decline-suggestion']";
		ActForm decline = new ActForm(desks.page("gov", "/cases/" + walk.id()), "section.card:has(" + form + ")", form);
		decline.refused("act-decline-suggestion", "reason");
		decline.write("reason", TOO_LONG).refused("act-decline-suggestion-long", "reason");
		this.house.as("clerk")
			.actOnAssignment(walk.assignment("wenlv"), "decline-suggestion", Map.of("reason", "该单位已在另案办理。"))
			.ok();
		decline.write("reason", "不必增加。").overtaken("act-decline-suggestion-twice", OVERTAKEN);
		withdrawn(walk);
	}

	private Screen own(String person, Walk walk) {
		return desks.page(person, "/member/proposals/" + walk.id());
	}

	/** Out of everybody's lists. */
	private void withdrawn(Walk walk) {
		walk.proposer().act(walk.id(), "withdraw", Map.of("reason", "情况已有变化。")).ok();
		this.house.as("chair").act(walk.id(), "decide-withdrawal", decide("agree")).ok();
	}

}
