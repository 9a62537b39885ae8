package org.duban.lifecycle;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.duban.lifecycle.Case.Planned;
import org.duban.story.Commands;

import static org.duban.story.Commands.decide;

/** How a case finds its units, and how a unit takes it or gives it back. */
final class Assigning {

	private static final List<List<String>> PLANS = List.of(List.of("wenlv MAIN"), List.of("wenlv MAIN", "weijian CO"),
			List.of("fagai MAIN", "weijian CO", "minzheng CO"), List.of("wenlv SEPARATE", "fagai SEPARATE"),
			List.of("xuanchuan MAIN"), List.of("xuanchuan MAIN", "wenlv CO"),
			List.of("fulian SEPARATE", "tiyu SEPARATE"));

	private Assigning() {
	}

	static void answers(Duty duty, Answers out) {
		switch (duty.key) {
			case "propose-units" -> propose(duty, out);
			case "pre-assignment-opinion" -> opinion(duty, out);
			case "settle-assignment" -> settle(duty, out);
			case "approve-assignment" -> approve(duty, out);
			case "sign-for" -> sign(duty, out);
			case "decide-return" -> decideReturn(duty, out);
			default -> Handling.answers(duty, out);
		}
	}

	private static void propose(Duty duty, Answers out) {
		Case c = duty.of;
		for (List<String> plan : PLANS) {
			Map<String, Object> command = Commands.units(plan.toArray(String[]::new));
			out.may(command, () -> {
				planned(c, duty, plan);
				approval(c);
			}, "units");
			out.may(Answers.with(command, "preAssign", true), () -> {
				planned(c, duty, plan);
				preAssigned(c);
			});
		}
		out.mustNot("two main units", Commands.units("wenlv MAIN", "fagai MAIN"));
		out.mustNot("a unit twice", Commands.units("wenlv MAIN", "wenlv CO"));
		out.mustNot("a mixture", Commands.units("wenlv MAIN", "fagai SEPARATE"));
		out.mustNot("nobody answers", Commands.units("wenlv CO", "fagai CO"));
		out.mustNot("one separate unit", Commands.units("wenlv SEPARATE"));
		out.mustNot("no such unit", Commands.units("wenlv MAIN", "nowhere CO"));
	}

	private static void planned(Case c, Duty duty, List<String> plan) {
		c.done(duty);
		c.plan.clear();
		plan.forEach((each) -> c.plan.add(new Planned(each.split(" ")[0], each.split(" ")[1])));
	}

	private static void preAssigned(Case c) {
		c.state = "PRE_ASSIGNED";
		c.disputed = false;
		Runnable silence = () -> {
			c.drop("pre-assignment-opinion");
			counted(c);
		};
		c.plan.forEach((each) -> c.owes("pre-assignment-opinion", null, "unit-" + each.unit() + "-liaison")
			.silentAt(c.days.overAfterWorkingDays("preassign.wd"), silence));
	}

	private static void counted(Case c) {
		if (!c.disputed) {
			approval(c);
			return;
		}
		offices(c).forEach((office) -> c.owes("settle-assignment", null, office));
	}

	private static List<String> offices(Case c) {
		return c.plan.stream().map((each) -> Unit.officeOf(each.unit())).distinct().toList();
	}

	private static void approval(Case c) {
		offices(c).forEach((office) -> c.owes("approve-assignment", null, office));
	}

	private static void opinion(Duty duty, Answers out) {
		Case c = duty.of;
		out.may(decide("accept"), () -> said(c, duty, false));
		out.may(decide("not-ours", "reason", "主要职责在其他部门。", "suggestedUnit", "lincao"), () -> said(c, duty, true),
				"reason");
		out.mustNot("no such unit", decide("not-ours", "reason", "不属于本单位职责。", "suggestedUnit", "nowhere"));
	}

	private static void said(Case c, Duty duty, boolean dispute) {
		c.done(duty);
		c.disputed |= dispute;
		if (!c.open("pre-assignment-opinion")) {
			counted(c);
		}
	}

	private static void settle(Duty duty, Answers out) {
		Case c = duty.of;
		String office = duty.offered.iterator().next();
		List<Planned> own = c.plan.stream().filter((each) -> Unit.officeOf(each.unit()).equals(office)).toList();
		List<Planned> better = new ArrayList<>(own);
		better.set(0, new Planned(office.equals("party-office") ? "tongzhan" : "jiaoyu", own.get(0).role()));
		for (List<Planned> settled : List.of(own, better)) {
			out.may(minutes(settled), () -> {
				c.done(duty);
				c.plan.removeAll(own);
				c.plan.addAll(settled);
				if (!c.open("settle-assignment")) {
					approval(c);
				}
			}, "units", "comment");
		}
		String foreign = office.equals("party-office") ? "wenlv" : "xuanchuan";
		out.mustNot("another channel's unit", minutes(List.of(new Planned(foreign, "MAIN"))));
		out.mustNot("a unit twice", minutes(Stream.concat(own.stream(), own.stream()).toList()));
	}

	private static Map<String, Object> minutes(List<Planned> units) {
		Map<String, Object> command = Commands
			.units(units.stream().map((each) -> each.unit() + " " + each.role()).toArray(String[]::new));
		command.remove("preAssign");
		command.put("comment", "经协商一致。");
		return command;
	}

	private static void approve(Duty duty, Answers out) {
		Case c = duty.of;
		out.may(decide("approve"), () -> {
			c.done(duty);
			if (!c.open("approve-assignment")) {
				c.plan.forEach((each) -> assigned(c, each.unit(), each.role()));
			}
		});
		out.may(decide("return", "comment", "请增加会办单位。"), () -> {
			c.drop("approve-assignment");
			c.state = "FILED";
			c.owes("propose-units", null, "clerk");
		}, "comment");
	}

	static Unit assigned(Case c, String code, String role) {
		Unit unit = new Unit(code, role, c.days.today());
		c.units.add(unit);
		c.owes("sign-for", unit, unit.group("liaison"));
		c.follow();
		return unit;
	}

	private static void sign(Duty duty, Answers out) {
		Case c = duty.of;
		Unit unit = duty.unit;
		out.may(decide("sign"), () -> signed(c, duty, unit));
		out.may(decide("suggest-unit", "suggestedUnit", "lincao", "reason", "涉及林地。"), () -> signed(c, duty, unit),
				"suggestedUnit", "reason");
		boolean inTime = c.days.workingDaysSince(unit.assignedOn) <= c.days.number("return.window.wd");
		Map<String, Object> request = decide("request-return", "reason", "所提事项不属于我单位职责范围。", "suggestedUnit", "lincao",
				"leaderSignOff", "韩立言");
		out.mayIf(inTime && !unit.returnAsked, "too late or asked before", request, () -> {
			c.done(duty);
			unit.returnAsked = true;
			unit.state = "RETURN_REQUESTED";
			unit.clocks.replaceAll((kind, state) -> "PAUSED");
			c.owes("decide-return", unit, unit.office());
			c.follow();
		}, "reason", "leaderSignOff");
		out.mustNot("itself", Answers.with(request, "suggestedUnit", unit.code));
		out.mustNot("a reason for signing", decide("sign", "reason", "没有理由。"));
	}

	private static void signed(Case c, Duty duty, Unit unit) {
		c.done(duty);
		unit.state = "SIGNED";
		if (unit.answers()) {
			Handling.prepares(c, unit);
		}
		else {
			c.owes("co-opinion", unit, unit.group("handler"));
		}
		c.follow();
	}

	private static void decideReturn(Duty duty, Answers out) {
		Case c = duty.of;
		Unit unit = duty.unit;
		String next = Stream.of("shuiwu", "chengguan", "jiaotong", "keji")
			.filter((code) -> c.open().stream().noneMatch((each) -> each.code.equals(code)))
			.findFirst()
			.orElseThrow();
		out.may(decide("approve", "newUnit", next), () -> {
			unit.state = "REASSIGNED";
			c.drop(unit);
			assigned(c, next, unit.role);
		}, "newUnit");
		out.may(decide("refuse", "reason", "属于贵单位职责。"), () -> {
			c.done(duty);
			unit.state = "PENDING";
			unit.clocks.replaceAll((kind, state) -> "RUNNING");
			c.owes("sign-for", unit, unit.group("liaison"));
			c.follow();
		}, "reason");
		out.mustNot("no such unit", decide("approve", "newUnit", "nowhere"));
		c.open().forEach((other) -> out.mustNot("handles already", decide("approve", "newUnit", other.code)));
	}

}
