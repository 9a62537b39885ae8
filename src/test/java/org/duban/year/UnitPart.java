package org.duban.year;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import org.duban.story.Commands;
import org.duban.year.RawClock.What;

import static org.duban.story.Commands.decide;

/** What one unit does with its part of a case, and when. */
final class UnitPart {

	private final LivedCase lived;

	private final Diary diary;

	private final Fate fate;

	private final Units.Unit unit;

	private final String role;

	private final long assignment;

	private List<UnitPart> parts = List.of();

	private LocalDate assigned;

	private boolean delivered;

	private boolean again;

	UnitPart(LivedCase lived, Units.Unit unit, String role, long assignment) {
		this.lived = lived;
		this.diary = lived.diary;
		this.fate = lived.fate;
		this.unit = unit;
		this.role = role;
		this.assignment = assignment;
		this.assigned = lived.agenda.today();
	}

	Units.Unit unit() {
		return this.unit;
	}

	String role() {
		return this.role;
	}

	long assignment() {
		return this.assignment;
	}

	boolean isSecondHandling() {
		return this.again;
	}

	private boolean isCo() {
		return this.role.equals("CO");
	}

	private void then(String post, String key, Object command) {
		this.lived.then(this.unit.code() + "-" + post, key, command);
	}

	private void byOffice(String key, Object command) {
		this.lived.house.as(this.unit.office()).task(key, this.lived.id(), this.assignment).answer(command);
	}

	private LocalDate today() {
		return this.lived.agenda.today();
	}

	private void after(int days, Runnable step) {
		this.lived.agenda.after(days, step);
	}

	/** Days are counted from assignment up to the reply, afterwards from step to step. */
	private void onDay(int days, Runnable step) {
		LocalDate day = this.assigned.plusDays(days);
		this.lived.agenda.on(day.isBefore(today()) ? today() : day, step);
	}

	void begin(List<UnitPart> all) {
		this.parts = all;
		this.diary.starts("SIGN", this.assignment);
		if (isCo()) {
			this.diary.starts("CO_OPINION", this.assignment);
		}
		else {
			this.diary.starts("FIRST_CONTACT", this.assignment);
			this.diary.starts("REPLY", this.assignment);
		}
		switch (this.fate) {
			case NEVER_TOUCHED -> {
				// Lies where it was put.
			}
			case RETURNED, RETURN_REFUSED -> after(2, this::askReturn);
			default -> onDay(this.fate.sign, this::sign);
		}
	}

	private void askReturn() {
		then("liaison", "sign-for", decide("request-return", "reason", "不属我单位职责。", "leaderSignOff", "单位负责人"));
		this.diary.ends("SIGN", this.assignment);
		this.diary.starts("RETURN_DECISION", this.assignment);
		this.diary.noteOfReturn(this.assignment, What.PAUSED);
		after(9, (this.fate == Fate.RETURNED) ? this::giveAway : this::keep);
	}

	private void giveAway() {
		UnitPart other = this.lived.reassigned(this);
		this.diary.ends("RETURN_DECISION", this.assignment);
		LocalDate promised = this.diary.newest("REPLY", this.assignment).inTheEvening(today()).due();
		this.diary.noteOfReturn(this.assignment, What.CANCELLED);
		LocalDate least = this.lived.days.next(today().plusMonths(this.lived.days.number("reassign.months")));
		other.take(least.isAfter(promised) ? least : promised);
	}

	private void take(LocalDate due) {
		this.parts = List.of(this);
		this.diary.starts("SIGN", this.assignment);
		this.diary.starts("FIRST_CONTACT", this.assignment);
		this.diary.starts("REPLY", this.assignment, today(), due);
		onDay(this.fate.sign, this::sign);
	}

	private void keep() {
		byOffice("decide-return", decide("refuse", "reason", "属你单位职责。"));
		this.diary.ends("RETURN_DECISION", this.assignment);
		this.diary.noteOfReturn(this.assignment, What.RESUMED);
		this.diary.starts("SIGN", this.assignment);
		onDay(this.fate.sign + 10, this::sign);
	}

	private void sign() {
		then("liaison", "sign-for", decide("sign"));
		this.diary.ends("SIGN", this.assignment);
		if (isCo()) {
			if (this.fate != Fate.CO_MISSED) {
				onDay(64, this::giveOpinion);
			}
			return;
		}
		onDay(this.fate.contact, this::talk);
		onDay(this.fate.reply, this::reply);
		switch (this.fate) {
			case EXTENDED -> onDay(65, this::askExtension);
			case REPLIED_LATE -> onDay(120, this::order);
			default -> {
			}
		}
	}

	private void giveOpinion() {
		then("handler", "co-opinion", Commands.coOpinion());
		this.diary.ends("CO_OPINION", this.assignment);
	}

	private void talk() {
		then("handler", "record-contact", Commands.contact(today()));
		this.diary.ends("FIRST_CONTACT", this.assignment);
	}

	private void askExtension() {
		LocalDate due = this.diary.newest("REPLY", this.assignment).inTheEvening(today()).due();
		LocalDate until = due.plusDays(33);
		this.lived.house.as(this.unit.code() + "-handler")
			.actOnAssignment(this.assignment, "ask-extension", Map.of("until", until.toString(), "reason", "需会同多部门论证。"))
			.ok();
		this.diary.starts("EXTENSION_DECISION", this.assignment);
		after(6, () -> {
			byOffice("decide-extension", decide("approve"));
			this.diary.ends("EXTENSION_DECISION", this.assignment);
			this.diary.newest("REPLY", this.assignment).moves(today(), this.lived.days.next(until));
		});
	}

	/** The clerk writes the order, the leader explains, and both sit down in the end. */
	private void order() {
		RawClock reply = this.diary.newest("REPLY", this.assignment);
		this.lived.then("clerk", "issue-supervision-order",
				Map.of("newDate", today().plusDays(14).toString(), "text", "请于新的期限前办结。"));
		reply.add(today(), What.ORDERED);
		after(11, () -> {
			then("leader", "explain-delay", Map.of("text", "因机构调整，办理有所延误，现已安排专人。"));
			reply.add(today(), What.EXPLAINED);
		});
		after(19, () -> {
			this.lived.then("clerk", "record-summons",
					Map.of("heldOn", today().toString(), "person", "单位负责人", "text", "已约谈，限期办结。"));
			reply.add(today(), What.SUMMONED);
		});
	}

	private String time() {
		return this.again ? "REDO" : "REPLY";
	}

	private void reply() {
		Map<String, Object> reply = Commands.reply("A", 3);
		reply.put("withoutOpinions", this.fate == Fate.CO_MISSED);
		then("handler", "draft-reply", reply);
		then("office", "check-reply", decide("approve"));
		then(this.again ? "head" : "leader", "issue-reply", decide("approve"));
		if (this.parts.stream().anyMatch(UnitPart::isCo)) {
			this.diary.starts("COUNTERSIGN", this.assignment);
			after(3, this::countersigned);
		}
		else {
			sent();
		}
	}

	private void countersigned() {
		this.parts.stream()
			.filter(UnitPart::isCo)
			.forEach((part) -> part.then("leader", "countersign", decide("agree")));
		this.diary.ends("COUNTERSIGN", this.assignment);
		sent();
	}

	private void sent() {
		this.diary.ends(time(), this.assignment);
		this.diary.starts("REPLY_AUDIT", this.assignment);
		boolean refused = (this.fate == Fate.REFUSED || this.fate == Fate.REFUSED_LATE) && !isAudited();
		after(this.fate.audit, refused ? this::refused : this::passed);
	}

	private boolean isAudited() {
		return this.lived.clocks()
			.filter((clock) -> clock.kind.equals("REPLY_AUDIT") && clock.assignment == this.assignment)
			.count() > 1;
	}

	private void refused() {
		byOffice("audit-reply", decide("refuse", "reason", "未逐条答复。"));
		this.diary.ends("REPLY_AUDIT", this.assignment);
		this.diary.note(time(), this.assignment, What.REOPENED);
		after(8, this::reply);
	}

	private void passed() {
		byOffice("audit-reply", decide("pass"));
		this.diary.ends("REPLY_AUDIT", this.assignment);
		this.diary.starts("DELIVERY", this.assignment);
		after(this.fate.deliver, this::deliver);
	}

	private void deliver() {
		then("liaison", "deliver-reply", Commands.deliver(today()));
		this.diary.ends("DELIVERY", this.assignment);
		this.delivered = true;
		if (this.fate == Fate.CO_MISSED) {
			this.parts.stream()
				.filter(UnitPart::isCo)
				.forEach((part) -> this.diary.note("CO_OPINION", part.assignment, What.CANCELLED));
		}
		List<UnitPart> answering = this.parts.stream().filter((part) -> !part.isCo()).toList();
		if (answering.stream().allMatch((part) -> part.delivered)) {
			this.lived.asked(answering);
		}
	}

	/** What the office makes of a proposer who is not satisfied. */
	void handleAgain() {
		this.lived.then("clerk", "verify-dissatisfaction", decide("redo", "comment", "情况属实。"));
		this.diary.ends("REDO_DECISION", this.assignment);
		this.diary.starts("REDO", this.assignment);
		this.again = true;
		this.delivered = false;
		after(4, () -> then("handler", "record-contact", Commands.contact(today())));
		after(38, this::reply);
	}

}
