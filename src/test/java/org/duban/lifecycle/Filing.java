package org.duban.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.duban.story.Commands;

import static org.duban.story.Commands.decide;

/** From the draft to the number, or to what becomes of the not filed. */
final class Filing {

	private static final String COMMENT = "请补充具体建议后再提交。";

	private static final List<List<String>> GROUPS = List.of(List.of("reviewer1", "reviewer2"),
			List.of("reviewer3", "reviewer4"));

	private Filing() {
	}

	static void answers(Duty duty, Answers out) {
		switch (duty.key) {
			case "answer-invitation" -> invitation(duty, out);
			case "first-review" -> firstReview(duty, out);
			case "second-review" -> secondReview(duty, out);
			case "decide-filing" -> decideFiling(duty, out);
			case "revise" -> revise(duty, out);
			case "choose-disposition" -> disposition(duty, out);
			case "consent-to-conversion" -> consent(duty, out);
			case "reconsider" -> reconsider(duty, out);
			default -> Assigning.answers(duty, out);
		}
	}

	private static void invitation(Duty duty, Answers out) {
		Case c = duty.of;
		String member = duty.offered.stream().filter((who) -> who.startsWith("@")).findFirst().orElseThrow();
		out.may(decide("accept"), () -> answered(c, duty, member, "ACCEPTED"));
		out.may(decide("refuse", "opinion", "已就同一事项另行提案。"), () -> answered(c, duty, member, "REFUSED"), "opinion");
	}

	private static void answered(Case c, Duty duty, String member, String how) {
		c.invited.put(member.substring(1), how);
		c.done(duty);
	}

	static void submitted(Case c) {
		c.state = "SUBMITTED";
		c.submitted = true;
		c.running = true;
		c.owes("first-review", null, "clerk");
	}

	private static void firstReview(Duty duty, Answers out) {
		Case c = duty.of;
		for (List<String> group : GROUPS) {
			out.may(decide("pass", "reviewers", group), () -> reviewed(c, duty, group), "reviewers");
			out.may(decide("reject", "reviewers", group, "reasons", List.of("empty")), () -> reviewed(c, duty, group),
					"reviewers", "reasons");
		}
		out.may(decide("return", "comment", COMMENT), () -> {
			c.done(duty);
			returned(c);
		}, "comment");
		out.mustNot("one reviewer twice", decide("pass", "reviewers", List.of("reviewer1", "reviewer1")));
		out.mustNot("two groups", decide("pass", "reviewers", List.of("reviewer1", "reviewer3")));
		out.mustNot("no such reason", decide("reject", "reviewers", GROUPS.get(0), "reasons", List.of("because")));
		out.mustNot("no such category", decide("pass", "reviewers", GROUPS.get(0), "category2", "nowhere"));
		out.mustNot("reasons for a pass", decide("pass", "reviewers", GROUPS.get(0), "reasons", List.of("empty")));
	}

	private static void reviewed(Case c, Duty duty, List<String> reviewers) {
		c.done(duty);
		c.opinions.clear();
		reviewers.forEach((reviewer) -> c.opinions.put(reviewer, ""));
		secondRound(c);
	}

	private static void secondRound(Case c) {
		c.state = "REVIEW";
		c.opinions.replaceAll((reviewer, opinion) -> "");
		c.opinions.keySet().forEach((reviewer) -> c.owes("second-review", null, "@" + reviewer));
	}

	static void returned(Case c) {
		c.state = "RETURNED";
		c.owes("revise", null, "@" + c.proposer, "clerk").silentAt(c.days.overAfterDays("return.edit.days"), () -> {
			c.drop("revise");
			submitted(c);
		});
	}

	private static void secondReview(Duty duty, Answers out) {
		Case c = duty.of;
		String reviewer = duty.offered.iterator().next().substring(1);
		out.may(decide("file"), () -> opinion(c, duty, reviewer, "file"));
		out.may(decide("not-file", "reasons", List.of("empty", "academic")),
				() -> opinion(c, duty, reviewer, "not-file"), "reasons");
		out.may(decide("return", "comment", COMMENT), () -> opinion(c, duty, reviewer, "return"), "comment");
		mainCase(c).ifPresent((main) -> out.may(decide("merge", "mainCase", main.id),
				() -> opinion(c, duty, reviewer, "merge"), "mainCase"));
		noMainCases(c).forEach((id) -> out.mustNot("no main case", decide("merge", "mainCase", id)));
		out.mustNot("no such unit", decide("file", "suggestedUnits", List.of("nowhere")));
	}

	private static Optional<Case> mainCase(Case c) {
		return c.all.stream().filter((other) -> other != c && other.takesMerged()).findFirst();
	}

	private static List<Long> noMainCases(Case c) {
		List<Long> none = new ArrayList<>(List.of(c.id, 0L));
		c.all.stream().filter((other) -> !other.takesMerged()).forEach((other) -> none.add(other.id));
		return none;
	}

	private static void opinion(Case c, Duty duty, String reviewer, String decision) {
		c.done(duty);
		c.opinions.put(reviewer, decision);
		if (c.opinions.containsValue("")) {
			return;
		}
		if (c.opinions.values().stream().allMatch("return"::equals)) {
			returned(c);
		}
		else {
			c.state = "DECISION";
			c.owes("decide-filing", null, "committee-chair");
		}
	}

	private static void decideFiling(Duty duty, Answers out) {
		Case c = duty.of;
		out.may(decide("file"), () -> filed(c, duty));
		out.may(decide("not-file", "reasons", List.of("empty")), () -> notFiled(c, duty), "reasons");
		out.may(decide("return", "comment", "请再议承办单位。"), () -> {
			c.done(duty);
			secondRound(c);
		}, "comment");
		mainCase(c).ifPresent(
				(main) -> out.may(decide("merge", "mainCase", main.id), () -> merged(c, duty, main), "mainCase"));
		noMainCases(c).forEach((id) -> out.mustNot("no main case", decide("merge", "mainCase", id)));
		out.mustNot("no such reason", decide("not-file", "reasons", List.of("because")));
		out.mustNot("reasons for filing", decide("file", "reasons", List.of("empty")));
	}

	static void filed(Case c, Duty duty) {
		c.done(duty);
		c.numbered = true;
		c.state = "FILED";
		c.owes("propose-units", null, "clerk");
	}

	private static void merged(Case c, Duty duty, Case main) {
		c.done(duty);
		c.state = "MERGED";
		c.main = main;
		c.merged().toList().forEach(Filing::unMerged);
	}

	static void unMerged(Case c) {
		c.main = null;
		submitted(c);
	}

	private static void notFiled(Case c, Duty duty) {
		c.done(duty);
		c.state = "NOT_FILED";
		c.owes("choose-disposition", null, "clerk");
		c.merged().toList().forEach(Filing::unMerged);
	}

	private static void revise(Duty duty, Answers out) {
		Case c = duty.of;
		Map<String, Object> text = Commands.draft("关于完善冬季清雪保障机制的建议" + c.id);
		text.keySet().retainAll(List.of("title", "situation", "suggestions"));
		out.may(text, () -> {
			c.done(duty);
			submitted(c);
		}, "title", "situation", "suggestions");
		out.mustNot("a short title", Answers.with(text, "title", "短题"));
		out.mustNot("too long", Answers.with(text, "situation", "长".repeat(3001)));
	}

	private static void disposition(Duty duty, Answers out) {
		Case c = duty.of;
		out.may(decide("opinion"), () -> {
			c.done(duty);
			c.owes("consent-to-conversion", null, "@" + c.proposer, "clerk")
				.silentAt(c.days.overAfterWorkingDays("consent.wd"), () -> settled(c));
		});
		out.may(decide("letter", "unit", "fagai"), () -> {
			c.done(duty);
			settled(c);
		}, "unit");
		out.may(decide("return", "comment", COMMENT), () -> {
			c.done(duty);
			returned(c);
		}, "comment");
		out.may(decide("withdrawn", "comment", "提案者同意撤回。"), () -> withdrawn(c), "comment");
		out.mustNot("no such unit", decide("letter", "unit", "nowhere"));
		out.mustNot("a unit for an opinion", decide("opinion", "unit", "fagai"));
	}

	/** The proposer may ask again for a while; then it is over. */
	private static void settled(Case c) {
		c.drop("consent-to-conversion");
		c.window = new Duty(c, "window", null, "nobody").silentAt(c.days.overAfterWorkingDays("reconsider.wd"),
				c::ends);
	}

	private static void consent(Duty duty, Answers out) {
		Case c = duty.of;
		out.may(decide("agree"), () -> settled(c));
		out.may(decide("refuse", "comment", "不同意转换"), () -> settled(c));
	}

	private static void reconsider(Duty duty, Answers out) {
		Case c = duty.of;
		out.may(decide("file", "comment", "理由成立，予以立案。"), () -> filed(c, duty), "comment");
		out.may(decide("uphold", "comment", "维持原决定。"), c::ends, "comment");
	}

	static void withdrawn(Case c) {
		c.ends();
		c.state = "WITHDRAWN";
		c.main = null;
		c.merged().toList().forEach(Filing::unMerged);
	}

}
