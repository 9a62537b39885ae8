package org.duban.lifecycle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.duban.story.Commands;

import org.jspecify.annotations.Nullable;

import static org.duban.story.Commands.decide;

/** What follows a reply: the verdict, the second handling, the promises, the archive. */
final class Verdicts {

	/** A case is handled again once: redo.max. */
	private static final int ONCE = 1;

	private Verdicts() {
	}

	static void answers(Duty duty, Answers out) {
		switch (duty.key) {
			case "give-feedback" -> feedback(duty, out);
			case "verify-dissatisfaction" -> verify(duty, out);
			case "settle-dispute" -> settle(duty, out);
			case "report-progress" -> report(duty, out);
			case "verify-progress" -> verifyProgress(duty, out);
			case "archive-check" -> archive(duty, out);
			default -> throw new IllegalArgumentException("The model does not know " + duty);
		}
	}

	static void delivered(Case c, Unit unit) {
		if (unit.round > 1) {
			ask(c, unit);
		}
		else {
			askIfAllDone(c);
		}
	}

	/** The proposers are asked when the last of the units has done its part. */
	static void askIfAllDone(Case c) {
		if (c.open().stream().allMatch(Unit::done)) {
			c.answering().forEach((unit) -> ask(c, unit));
			c.state = "REPLIED";
		}
	}

	private static void ask(Case c, Unit unit) {
		unit.verdicts.clear();
		unit.neglected = false;
		for (String signer : signers(c)) {
			Duty duty = c.owes("give-feedback", unit, "@" + signer, "clerk");
			duty.silentAt(c.days.overAfterWorkingDays("feedback.wd"), () -> said(c, duty, null, false));
		}
	}

	private static Set<String> signers(Case c) {
		Set<String> signers = new LinkedHashSet<>(Set.of(c.proposer));
		c.merged().forEach((merged) -> signers.addAll(signers(merged)));
		return signers;
	}

	private static void feedback(Duty duty, Answers out) {
		Case c = duty.of;
		for (String result : List.of("satisfied", "basically-satisfied", "dissatisfied")) {
			String[] required = result.equals("dissatisfied") ? new String[] { "comment", "result" }
					: new String[] { "result", "attitude" };
			Map<String, Object> form = Commands.feedback(result);
			if (result.equals("basically-satisfied")) {
				form.remove("comment");
			}
			out.may(form, () -> said(c, duty, result, false), required);
		}
		// A comment with it is owed a short answer.
		out.may(Commands.feedback("basically-satisfied"), () -> {
			duty.unit.comments++;
			said(c, duty, "basically-satisfied", false);
		});
		Map<String, Object> manner = Answers.with(Commands.feedback("satisfied"), "attitude", "dissatisfied");
		out.may(manner, () -> said(c, duty, "satisfied", false), "comment");
		Map<String, Object> never = Answers.with(Commands.feedback("dissatisfied"), "contactSituation", "none");
		out.may(never, () -> said(c, duty, "dissatisfied", true));
		out.mustNot("no such verdict", Commands.feedback("delighted"));
		out.mustNot("no such paper", Answers.with(Commands.feedback("satisfied"), "scan", 0));
	}

	private static void said(Case c, Duty duty, @Nullable String result, boolean neglected) {
		Unit unit = duty.unit;
		c.done(duty);
		if (result != null) {
			unit.verdicts.add(result);
		}
		unit.neglected |= neglected;
		if (c.redoing.contains(unit)) {
			if (c.duties.stream().noneMatch((open) -> open.key.equals("give-feedback") && open.unit == unit)) {
				concludedAgain(c, unit);
			}
		}
		else if (!c.open("give-feedback")) {
			concluded(c);
		}
	}

	private static void concluded(Case c) {
		List<Unit> disappointing = c.answering().stream().filter(Unit::dissatisfied).toList();
		if (disappointing.isEmpty()) {
			promises(c);
			return;
		}
		c.state = "DISSATISFIED";
		c.redoing.addAll(disappointing);
		disappointing.forEach((unit) -> c.owes("verify-dissatisfaction", unit, "clerk"));
	}

	private static void verify(Duty duty, Answers out) {
		Case c = duty.of;
		Unit unit = duty.unit;
		boolean mayRedo = unit.redos < ONCE || unit.neglected;
		out.mayIf(mayRedo, "handled again already", decide("redo", "comment", "第二条措施未落实，重新办理。"), () -> {
			c.done(duty);
			unit.redos++;
			unit.round++;
			unit.clocks.put("REDO", "RUNNING");
			Handling.prepares(c, unit);
		}, "comment");
		boolean mayTalk = !unit.neglected && !unit.mediated;
		out.mayIf(mayTalk, "never contacted or talked over", decide("mediated", "comment", "已面商，提案者理解。"), () -> {
			c.done(duty);
			unit.mediated = true;
			ask(c, unit);
		}, "comment");
	}

	private static void concludedAgain(Case c, Unit unit) {
		if (unit.dissatisfied() && unit.redos < ONCE) {
			c.state = "DISSATISFIED";
			c.owes("verify-dissatisfaction", unit, "clerk");
		}
		else if (unit.dissatisfied()) {
			c.state = "DISPUTE";
			c.owes("settle-dispute", unit, "clerk");
		}
		else {
			redone(c, unit);
		}
	}

	private static void redone(Case c, Unit unit) {
		c.redoing.remove(unit);
		if (c.redoing.isEmpty()) {
			promises(c);
		}
	}

	private static void settle(Duty duty, Answers out) {
		for (String end : List.of("close-with-reservation", "key-supervision", "refile-next-year")) {
			out.may(decide(end, "comment", "保留意见办结。"), () -> {
				duty.of.done(duty);
				if (end.equals("key-supervision")) {
					duty.of.key = true;
					duty.of.candidate = true;
				}
				redone(duty.of, duty.unit);
			}, "comment");
		}
	}

	private static void promises(Case c) {
		c.answering().stream().filter((unit) -> unit.pledges).forEach((unit) -> {
			unit.clocks.put("COMMITMENT", "RUNNING");
			c.owes("report-progress", unit, unit.group("handler"));
		});
		c.state = "TRACKING";
		closeIfNothingIsPromised(c);
	}

	private static void closeIfNothingIsPromised(Case c) {
		if (c.duties.isEmpty()) {
			c.state = "CLOSED";
			c.owes("archive-check", null, "clerk");
		}
	}

	private static void report(Duty duty, Answers out) {
		Case c = duty.of;
		Unit unit = duty.unit;
		Map<String, Object> report = new LinkedHashMap<>(Map.of("text", "方案已印发并向社会公布。", "fulfilled", true));
		out.may(report, () -> {
			c.done(duty);
			unit.clocks.remove("COMMITMENT");
			c.owes("verify-progress", unit, "clerk");
		}, "text");
		out.mustNot("a short report", Answers.with(report, "text", "已办。"));
	}

	private static void verifyProgress(Duty duty, Answers out) {
		Case c = duty.of;
		Unit unit = duty.unit;
		LocalDate today = c.days.today();
		Runnable settled = () -> {
			c.done(duty);
			closeIfNothingIsPromised(c);
		};
		out.may(decide("kept"), settled);
		out.may(decide("failed", "comment", "承诺未兑现。"), settled, "comment");
		out.may(decide("moved", "comment", "同意延期。", "newDate", today.plusDays(90).toString()), () -> {
			c.done(duty);
			unit.clocks.put("COMMITMENT", "RUNNING");
			c.owes("report-progress", unit, unit.group("handler"));
		}, "comment", "newDate");
		out.mustNot("a date gone by", decide("moved", "comment", "同意延期。", "newDate", today.toString()));
		out.mustNot("a date for a kept promise", decide("kept", "newDate", today.plusDays(30).toString()));
	}

	private static void archive(Duty duty, Answers out) {
		Case c = duty.of;
		out.may(decide("archive", "volumeNo", "2026-1", "comment", "核对无误。"), () -> {
			c.ends();
			c.units.forEach((unit) -> unit.comments = 0);
			c.state = "ARCHIVED";
			c.merged().forEach(Case::ends);
		});
		out.may(decide("return", "comment", "缺答复函原件。"), () -> {
			// The check is made again.
		}, "comment");
		out.mustNot("a volume for a return", decide("return", "comment", "缺件。", "volumeNo", "1"));
	}

}
