package org.duban.security;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.duban.story.Commands;
import org.duban.story.ExcellentStory;

import static org.assertj.core.api.Assertions.assertThat;

/** The ways of a case that between them meet every task of the house. */
final class LongWay {

	private LongWay() {
	}

	static void tell(Chain chain) {
		String guest = "member550";
		chain.invited(guest);
		chain.does(guest, "answer-invitation", "{\"decision\": \"accept\", \"opinion\": \"同意\"}").submitted();
		chain.does("clerk", "first-review", "{\"decision\": \"return\", \"comment\": \"请补充情况\"}");
		chain.does(chain.member, "revise", """
				{"title": "关于完善社区养老服务网络的建议（%s）", "situation": "%s", "suggestions": "1.编制规划\\n2.建设示范基地"}"""
			.formatted(chain.id, Chain.TEXT.repeat(2)));
		chain.filed();
		chain.does("clerk", "propose-units",
				"""
						{"units": [{"unit": "wenlv", "role": "MAIN"}, {"unit": "weijian", "role": "CO"}], "preAssign": true}""");
		chain.does("wenlv-liaison", "pre-assignment-opinion", "{\"decision\": \"accept\"}");
		chain.does("weijian-liaison", "pre-assignment-opinion",
				"{\"decision\": \"not-ours\", \"reason\": \"不属我单位职责\"}");
		chain.does("gov", "settle-assignment", """
				{"units": [{"unit": "wenlv", "role": "MAIN"}, {"unit": "minzheng", "role": "CO"}],
				"comment": "经协调，由民政局会办"}""");
		chain.does("gov", "approve-assignment", "{\"decision\": \"approve\"}");
		chain.does("wenlv-liaison", "sign-for", "wenlv", """
				{"decision": "request-return", "reason": "不属我单位职责", "leaderSignOff": "李四"}""");
		chain.does("gov", "decide-return", "{\"decision\": \"refuse\", \"reason\": \"属你单位职责\"}");
		chain.signed("wenlv", "minzheng").contacted("wenlv").opinion("minzheng");
		chain.wire
			.post("wenlv-handler", "/api/assignments/" + chain.assignment("wenlv") + "/acts/ask-extension",
					Map.of("until", chain.date(110), "reason", "需会同多部门调研"))
			.ok();
		chain.does("gov", "decide-extension", "{\"decision\": \"approve\"}");
		chain.delivered("wenlv", "minzheng").feedback("dissatisfied");
		chain.does("clerk", "verify-dissatisfaction", "{\"decision\": \"redo\", \"comment\": \"请重新办理\"}");
		chain.contacted("wenlv").delivered("wenlv").feedback("dissatisfied");
		chain.does("clerk", "settle-dispute",
				"{\"decision\": \"close-with-reservation\", \"comment\": \"经协调，保留意见后办结\"}");
		partySupervision(chain);
		chain.does("wenlv-handler", "report-progress", """
				{"text": "示范基地已建成并投入使用，承诺事项全部落实。", "fulfilled": true}""");
		chain.does("clerk", "verify-progress", "{\"decision\": \"kept\"}");
		chain.does("clerk", "archive-check", "{\"decision\": \"archive\", \"volumeNo\": \"2026-1\"}");
		assertThat(chain.state()).isEqualTo("ARCHIVED");
		excellent(chain);
	}

	/** One selection a session: it is given up before the next door's begins. */
	private static void excellent(Chain chain) {
		String[] number = chain.file().path("caseNo").asText().split("-");
		long selection = chain.wire.post("clerk", "/api/excellent-selections",
				Map.of("session", Integer.parseInt(number[0]) + "-" + Integer.parseInt(number[1]), "recommenders",
						List.of("unit:wenlv"), "recommendUntil", chain.date(10), "experts", ExcellentStory.EXPERTS,
						"scoreUntil", chain.date(20)))
			.ok()
			.json()
			.path("id")
			.asLong();
		String acts = "/api/excellent-selections/" + selection + "/";
		chain.doesBeside("wenlv-liaison", "recommend", """
				{"decision": "recommend", "cases": [{"proposalId": %d, "reason": "选题准，建议可操作。"}]}"""
			.formatted(chain.id));
		chain.wire.post("clerk", acts + "open-scoring", Map.of()).ok();
		for (String expert : ExcellentStory.EXPERTS) {
			chain.doesBeside(expert, "score-proposal", Wire.json(ExcellentStory.marks(8)));
		}
		chain.doesBeside("chair", "decide-excellent", """
				{"meetingOn": "%s", "minutesNo": "主席会议纪要〔2026〕9号", "changes": [], "comment": "同意"}"""
			.formatted(chain.today()));
		chain.wire.post("clerk", acts + "cancel", Map.of("reason", "试评结束")).ok();
	}

	private static void partySupervision(Chain chain) {
		String caseNo = chain.wire.get("clerk", "/api/proposals/" + chain.id).json().path("caseNo").asText();
		chain.wire
			.post("clerk", "/api/party-items", Map.of("source", "supervision", "caseNo", caseNo, "unit", "wenlv",
					"content", "民主监督发现：示范基地尚未对外开放。", "dueOn", chain.date(60)))
			.ok();
		chain.does("party", "open-party-item",
				"{\"decision\": \"open\", \"dueOn\": \"%s\", \"comment\": \"请抓紧整改\"}".formatted(chain.date(60)));
		chain.does("wenlv-handler", "report-rectification", """
				{"text": "示范基地已于本月对外开放，并公布开放时间。", "finished": true}""");
		chain.does("party", "close-party-item", "{\"decision\": \"close\", \"comment\": \"已现场核验\"}");
	}

	static void notFiled(Chain chain) {
		chain.submitted();
		chain.does("clerk", "first-review", """
				{"decision": "reject", "reviewers": ["reviewer1", "reviewer2"], "reasons": ["academic"]}""");
		for (String reviewer : List.of("reviewer1", "reviewer2")) {
			chain.does(reviewer, "second-review", "{\"decision\": \"not-file\", \"reasons\": [\"academic\"]}");
		}
		chain.does("chair", "decide-filing", "{\"decision\": \"not-file\", \"reasons\": [\"academic\"]}");
		chain.does("clerk", "choose-disposition", "{\"decision\": \"opinion\"}");
		chain.does(chain.member, "consent-to-conversion", "{\"decision\": \"agree\"}");
		chain.wire
			.post(chain.member, "/api/proposals/" + chain.id + "/acts/ask-reconsideration", Map.of("reason", "请复议"))
			.ok();
		chain.does("chair", "reconsider", "{\"decision\": \"uphold\", \"comment\": \"维持原决定\"}");
		assertThat(chain.state()).isEqualTo("NOT_FILED");
	}

	static void ladder(Chain chain) {
		chain.does("clerk", "issue-supervision-order", "tiyu", """
				{"newDate": "%s", "text": "请于限期内办结并报送书面说明。"}""".formatted(chain.date(20)));
		chain.does("tiyu-leader", "explain-delay", "tiyu", "{\"text\": \"因机构调整，办理进度滞后，现已加快。\"}");
		chain.does("clerk", "record-summons", "tiyu", """
				{"heldOn": "%s", "person": "赵六", "text": "约谈分管领导，要求限期办结。"}""".formatted(chain.today()));
	}

	static void supervised(Chain chain) {
		chain.submitted().assigned("wenlv", "weijian");
		String acts = "/api/proposals/" + chain.id + "/acts/";
		chain.wire
			.post("clerk", acts + "nominate-key",
					Map.of("attention", 20, "accuracy", 20, "feasibility", 20, "representative", 20, "reason", "群众关注"))
			.ok();
		share(chain, "100");
		chain.wire.post("clerk", acts + "select-key", Commands.choice(LocalDate.parse(chain.today()), "policy-support"))
			.ok();
		share(chain, "10");
		chain.does("committee", "plan-supervision",
				"""
						{"focus": "推动出台社区养老服务实施意见。", "activities": [{"kind": "research", "plannedOn": "%s", "purpose": "专题调研"}]}"""
					.formatted(chain.date(10)));
		chain.does("vicechair", "approve-supervision-plan", "{\"decision\": \"approve\", \"comment\": \"同意\"}");
		String people = "[{\"circle\": \"experts\", \"name\": \"专家\", \"attended\": true, \"opinion\": \"可行\"}]";
		chain.does("committee", "record-activity", """
				{"decision": "done", "model": "policy-support", "kind": "research", "heldOn": "%s", "place": "市政协",
				"content": "与有关部门研究实施意见的主要内容。", "participants": %s, "gapAnalysis": "缺少资金政策",
				"draftMeasure": "实施意见建议稿", "documentNo": "市政办发〔2026〕8号", "documentOn": "%s"}""".formatted(chain.today(),
				people, chain.today()));
		chain.does("committee", "record-consultation", """
				{"decision": "done", "kind": "results", "topic": "成果转化", "heldOn": "%s", "place": "市政协",
				"mode": "offline", "convener": "主任", "participants": %s, "minutes": "就实施意见达成一致。",
				"disagreed": "资金标准另行研究", "agreed": [{"text": "年内印发实施细则", "unit": "wenlv",
				"responsible": "产业科", "plannedOn": "%s"}]}""".formatted(chain.today(), people, chain.date(200)));
		chain.does("committee", "report-supervision", """
				{"decision": "report", "text": "%s", "media": "本地媒体报道"}""".formatted(Chain.TEXT));
	}

	private static void share(Chain chain, String percent) {
		chain.wire
			.post("sysadmin", "/api/admin/parameters/key.share.max",
					Map.of("setting", percent, "validFrom", chain.today(), "basis", "主席会议决定"))
			.ok();
	}

	/** A case on which a unit does nothing more. */
	static Chain late(Chain chain) {
		return chain.submitted().assigned("tiyu", "keji").signed("tiyu");
	}

}
