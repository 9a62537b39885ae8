package org.duban.lifecycle;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.duban.story.Commands;

import static org.duban.story.Commands.decide;

/** A unit's work, from the first contact to the delivered reply. */
final class Handling {

	/** As {@link Commands#draft(String)} numbers them. */
	private static final int SUGGESTIONS = 3;

	private Handling() {
	}

	static void answers(Duty duty, Answers out) {
		switch (duty.key) {
			case "co-opinion" -> coOpinion(duty, out);
			case "record-contact" -> contact(duty, out);
			case "draft-reply" -> draft(duty, out);
			case "check-reply" -> check(duty, out);
			case "issue-reply" -> issue(duty, out);
			case "countersign" -> countersign(duty, out);
			case "audit-reply" -> audit(duty, out);
			case "deliver-reply" -> deliver(duty, out);
			case "decide-extension" -> extension(duty, out);
			default -> Verdicts.answers(duty, out);
		}
	}

	static void prepares(Case c, Unit unit) {
		unit.state = "SIGNED";
		c.owes("record-contact", unit, unit.group("handler"));
		c.owes("draft-reply", unit, unit.group("handler"));
		c.follow();
	}

	private static void coOpinion(Duty duty, Answers out) {
		Case c = duty.of;
		Unit unit = duty.unit;
		out.may(Commands.coOpinion(), () -> {
			c.done(duty);
			unit.state = "OPINION_SENT";
			unit.clocks.remove("CO_OPINION");
			c.drop(unit);
			Verdicts.askIfAllDone(c);
		}, "text", "leader", "contactPerson", "contactTel");
		out.mustNot("a short opinion", Answers.with(Commands.coOpinion(), "text", "同意。"));
	}

	private static void contact(Duty duty, Answers out) {
		Unit unit = duty.unit;
		LocalDate today = duty.of.days.today();
		out.may(Commands.contact(today), () -> {
			unit.contacts.add(unit.round);
			unit.clocks.remove("FIRST_CONTACT");
		}, "phase", "heldOn", "mode", "unitPersons", "proposerPersons", "content");
		out.mustNot("in the future", Commands.contact(today.plusDays(1)));
		out.mustNot("no such mode", Answers.with(Commands.contact(today), "mode", "telepathy"));
	}

	private static void draft(Duty duty, Answers out) {
		Case c = duty.of;
		Unit unit = duty.unit;
		LocalDate today = c.days.today();
		List<Unit> missing = (!unit.role.equals("MAIN") || unit.round > 1) ? List.of()
				: c.open().stream().filter((other) -> !other.answers() && !other.done()).toList();
		boolean contacted = unit.contactsOfThisRound() >= c.days.number("contact.required");
		boolean ready = contacted && missing.isEmpty();
		out.mayIf(contacted && missing.stream().allMatch((other) -> longLate(c, other)), "not yet without opinions",
				Answers.with(Commands.reply("A", SUGGESTIONS), "withoutOpinions", true),
				() -> drafted(c, unit, "A", false));
		for (String replyClass : List.of("A", "C")) {
			Map<String, Object> reply = Commands.reply(replyClass, SUGGESTIONS);
			out.mayIf(ready, "too early", reply, () -> drafted(c, unit, replyClass, false), "replyClass", "body",
					"items", "publicity", "leader", "handlerName", "tel");
		}
		Map<String, Object> promise = Commands.promising(today.plusDays(60));
		out.mayIf(ready, "too early", promise, () -> drafted(c, unit, "B", true), "commitments");
		out.mustNot("a promise for today", Commands.promising(today));
		out.mustNot("a suggestion unanswered", Commands.reply("A", SUGGESTIONS - 1));
		out.mustNot("an answer too many", Commands.reply("A", SUGGESTIONS + 1));
		out.mustNot("no such class", Commands.reply("Z", SUGGESTIONS));
		out.mustNot("kept back without a reason", Answers.with(Commands.reply("A", SUGGESTIONS), "publicity", "none"));
	}

	private static boolean longLate(Case c, Unit other) {
		return "RUNNING".equals(other.clocks.get("CO_OPINION")) && c.days.today().isAfter(other.due)
				&& c.days.workingDaysSince(other.due) >= c.days.number("coop.late.wd");
	}

	private static void drafted(Case c, Unit unit, String replyClass, boolean pledges) {
		c.drop(unit, "record-contact", "draft-reply");
		unit.replyClass = replyClass;
		unit.pledges = pledges;
		unit.state = "DRAFTED";
		c.owes("check-reply", unit, unit.group("office"));
		c.follow();
	}

	private static void check(Duty duty, Answers out) {
		Case c = duty.of;
		Unit unit = duty.unit;
		out.may(decide("approve"), () -> {
			c.done(duty);
			unit.state = "CHECKED";
			c.owes("issue-reply", unit, unit.group((c.key || unit.round > 1) ? "head" : "leader"));
			c.follow();
		});
		out.may(decide("return", "reason", "请补充数据。"), () -> again(c, duty, unit), "reason");
		out.mustNot("a reason for approving", decide("approve", "reason", "同意。"));
	}

	private static void again(Case c, Duty duty, Unit unit) {
		c.done(duty);
		prepares(c, unit);
	}

	private static void issue(Duty duty, Answers out) {
		Case c = duty.of;
		Unit unit = duty.unit;
		out.may(decide("approve"), () -> {
			c.done(duty);
			List<Unit> others = c.open().stream().filter((other) -> !other.answers()).toList();
			if (others.isEmpty() || !unit.role.equals("MAIN") || unit.round > 1) {
				sent(c, unit);
				return;
			}
			unit.state = "COUNTERSIGN";
			unit.objections.clear();
			others.forEach((other) -> c.owes("countersign", unit, other.group("leader"))
				.silentAt(c.days.overAfterWorkingDays("countersign.wd"), () -> {
					c.drop(unit, "countersign");
					countersigned(c, unit);
				}));
			c.follow();
		});
		out.may(decide("return", "reason", "请再核实。"), () -> again(c, duty, unit), "reason");
	}

	private static void sent(Case c, Unit unit) {
		unit.state = "SENT";
		unit.clocks.remove(unit.replyClock());
		c.owes("audit-reply", unit, unit.office());
		c.follow();
	}

	private static void countersigned(Case c, Unit unit) {
		if (c.open("countersign")) {
			return;
		}
		boolean first = !unit.objectedBefore.containsAll(unit.objections);
		unit.objectedBefore.addAll(unit.objections);
		if (first) {
			unit.objections.clear();
			prepares(c, unit);
		}
		else {
			sent(c, unit);
		}
	}

	private static void countersign(Duty duty, Answers out) {
		Case c = duty.of;
		out.may(decide("agree"), () -> signedOff(c, duty, false));
		out.may(decide("edit", "text", "建议补充牵头部门。"), () -> signedOff(c, duty, false), "text");
		out.may(decide("object", "text", "第二条措施需明确经费来源。"), () -> signedOff(c, duty, true), "text");
		out.mustNot("words of agreement", decide("agree", "text", "同意。"));
	}

	private static void signedOff(Case c, Duty duty, boolean objects) {
		c.done(duty);
		if (objects) {
			duty.unit.objections.add(duty.offered.toString());
		}
		countersigned(c, duty.unit);
	}

	private static void audit(Duty duty, Answers out) {
		Case c = duty.of;
		Unit unit = duty.unit;
		out.mayIf(unit.objections.isEmpty(), "a co-handler objects for the second time", decide("pass"),
				() -> audited(c, duty, unit));
		if (!unit.objections.isEmpty()) {
			out.may(decide("pass", "reason", "经协调，按主办单位意见答复。"), () -> audited(c, duty, unit), "reason");
		}
		out.may(decide("refuse", "reason", "第二条答复过于笼统。"), () -> {
			unit.clocks.put(unit.replyClock(), "RUNNING");
			again(c, duty, unit);
		}, "reason");
		if (!unit.replyClass.equals("C")) {
			out.may(decide("pass", "replyClass", "C", "reason", "条件尚不具备。"), () -> {
				unit.replyClass = "C";
				audited(c, duty, unit);
			}, "reason");
		}
		out.mustNot("no such class", decide("pass", "replyClass", "Z", "reason", "更正。"));
		if (!unit.replyClass.equals("B") && !unit.pledges) {
			out.mustNot("class B without a promise", decide("pass", "replyClass", "B", "reason", "尚在推进。"));
		}
	}

	private static void audited(Case c, Duty duty, Unit unit) {
		c.done(duty);
		unit.state = "AUDITED";
		c.owes("deliver-reply", unit, unit.group("liaison"));
		c.follow();
	}

	private static void deliver(Duty duty, Answers out) {
		Case c = duty.of;
		Unit unit = duty.unit;
		LocalDate today = c.days.today();
		out.may(Commands.deliver(today), () -> {
			unit.state = "DELIVERED";
			c.drop(unit);
			if (unit.role.equals("MAIN")) {
				missed(c);
			}
			c.follow();
			Verdicts.delivered(c, unit);
		}, "channel", "deliveredOn");
		out.mustNot("in the future", Commands.deliver(today.plusDays(1)));
		Map<String, Object> odd = new LinkedHashMap<>(Commands.deliver(today));
		odd.put("channel", "pigeon");
		out.mustNot("no such channel", odd);
	}

	/** Nobody waits any more for an opinion that the reply went out without. */
	private static void missed(Case c) {
		c.open().stream().filter((other) -> !other.answers() && !other.done()).forEach((other) -> {
			other.state = "CANCELLED";
			other.clocks.clear();
			c.drop(other);
		});
	}

	private static void extension(Duty duty, Answers out) {
		Case c = duty.of;
		Unit unit = duty.unit;
		boolean runs = "RUNNING".equals(unit.clocks.get("REPLY")) && unit.askedUntil.isAfter(unit.due);
		out.mayIf(runs, "no clock to move", decide("approve"), () -> {
			c.done(duty);
			unit.extensionAsked = false;
			unit.extended = true;
		});
		out.may(decide("refuse", "reason", "时间充足，请按期办理。"), () -> {
			c.done(duty);
			unit.extensionAsked = false;
		}, "reason");
		out.mustNot("a date for a refusal",
				decide("refuse", "reason", "不同意。", "until", c.days.today().plusDays(30).toString()));
	}

}
