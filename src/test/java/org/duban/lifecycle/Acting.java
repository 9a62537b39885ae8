package org.duban.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;

import org.duban.story.Commands;
import org.duban.workflow.ActService.Subject;

/** Acts without a task, by those who may and those who may not, in every state. */
final class Acting {

	private static final List<String> INVITEES = List.of("member491", "member492", "member493", "member494");

	private static final List<String> ACTORS = List.of("clerk", "chair", "supervisor", "gov", "party", "member490",
			"wenlv-liaison", "wenlv-handler", "fagai-handler", "xuanchuan-liaison");

	private static final Map<String, Object> REASON = Map.of("reason", "情况有变化。");

	private final Case c;

	private final Random dice;

	private final String who;

	private final List<Deed> deeds = new ArrayList<>();

	private Acting(Case c, Random dice, String who) {
		this.c = c;
		this.dice = dice;
		this.who = who;
	}

	/** One of all the acts at random, half of the time one that is allowed. */
	static Deed on(Case c, Random dice) {
		List<String> people = new ArrayList<>(ACTORS);
		people.add(c.proposer);
		if (!c.submitted) {
			// What a clerk may do to another's draft is not in the tables.
			people.remove("clerk");
		}
		List<Deed> deeds = people.stream().flatMap((who) -> new Acting(c, dice, who).all().stream()).toList();
		List<Deed> legal = deeds.stream().filter(Deed::legal).toList();
		List<Deed> choices = (dice.nextBoolean() && !legal.isEmpty()) ? legal : deeds;
		return choices.get(dice.nextInt(choices.size()));
	}

	private List<Deed> all() {
		untilFiled();
		onTheCase();
		this.c.open().forEach(this::onTheUnit);
		return this.deeds;
	}

	private void untilFiled() {
		boolean open = Set.of("DRAFT", "COSIGN").contains(this.c.state);
		deed("submit", speaks() && open, this::submit, "submit", (product) -> product.submit(this.who, this.c.id));
		Map<String, Object> text = Commands.draft("关于推进第" + this.c.id + "号事项第" + this.dice.nextInt(1_000_000) + "稿的建议");
		deed("edit", speaks() && (open || this.c.state.equals("RETURNED")), () -> {
			// Only words.
		}, "edit-draft", (product) -> product.edit(this.who, this.c.id, text));
		if (!this.c.onlyWithConsent()) {
			act("withdraw", speaks() && this.c.mayWithdraw(), () -> {
				this.c.invited.replaceAll((member, state) -> state.equals("INVITED") ? "EXPIRED" : state);
				Filing.withdrawn(this.c);
			}, REASON);
		}
		act("withdraw", false, null, Map.of());
		String member = pick(INVITEES);
		String asked = this.c.invited.getOrDefault(member, "CANCELLED");
		act("invite", speaks() && open && Set.of("CANCELLED", "EXPIRED").contains(asked), () -> invite(member),
				Map.of("members", List.of(member)));
		act("invite", false, null, Map.of("members", List.of(this.c.proposer)));
		boolean mayCancel = speaks() && this.c.state.equals("COSIGN") && asked.equals("INVITED");
		act("cancel-invitation", mayCancel, () -> {
			this.c.invited.put(member, "CANCELLED");
			this.c.duties.removeIf((duty) -> duty.offered.contains("@" + member));
		}, Map.of("invitation", this.c.invitations.getOrDefault(member, 0L)));
		act("un-merge", this.who.equals("clerk") && this.c.state.equals("MERGED") && this.c.main.takesMerged(),
				() -> Filing.unMerged(this.c), REASON);
		act("ask-reconsideration", speaks() && this.c.window != null && !this.c.reconsidered, () -> {
			this.c.window = null;
			this.c.reconsidered = true;
			this.c.owes("reconsider", null, "committee-chair");
		}, REASON);
	}

	private void submit() {
		this.c.drop("answer-invitation");
		this.c.invited.replaceAll((member, state) -> state.equals("INVITED") ? "EXPIRED" : state);
		Filing.submitted(this.c);
	}

	private void invite(String member) {
		this.c.state = "COSIGN";
		this.c.running = true;
		this.c.invited.put(member, "INVITED");
		Duty duty = this.c.owes("answer-invitation", null, "@" + member, "clerk");
		duty.silentAt(this.c.days.invitationOver(), () -> {
			this.c.done(duty);
			this.c.invited.put(member, "EXPIRED");
		});
	}

	private void onTheCase() {
		candidates();
		boolean supportable = Set.of("FILED", "PRE_ASSIGNED").contains(this.c.state);
		boolean signer = this.who.equals(this.c.proposer);
		boolean member = this.who.startsWith("member");
		boolean supports = this.c.supporters.contains(this.who);
		act("support", member && supportable && !signer && !supports, () -> this.c.supporters.add(this.who), Map.of());
		act("cancel-support", supportable && supports, () -> this.c.supporters.remove(this.who), Map.of());
		boolean working = this.c.open().stream().anyMatch((unit) -> !unit.done());
		if (Set.of("clerk", "chair", "supervisor").contains(this.who)) {
			act("urge", working, () -> {
				// A row in the ledger.
			}, Map.of("text", "请抓紧办理。"));
		}
		addUnit();
	}

	private void candidates() {
		boolean withdrawn = this.c.state.equals("WITHDRAWN");
		boolean open = this.c.numbered && !withdrawn && !this.c.state.equals("ARCHIVED");
		act("nominate-key", open && Set.of("clerk", "chair").contains(this.who), () -> this.c.candidate = true,
				Commands.nomination(20));
		act("decline-key", this.who.equals("clerk") && this.c.candidate && !withdrawn, () -> {
			this.c.candidate = false;
			this.c.key = false;
		}, Map.of("meetingOn", this.c.days.today().toString(), "minutesNo", "主席会议纪要〔2026〕7号", "reason", "同类提案已列重点。"));
	}

	private void addUnit() {
		boolean handled = Set.of("ASSIGNED", "HANDLING", "REPLY_AUDIT").contains(this.c.state)
				&& this.c.redoing.isEmpty();
		if (this.who.equals("gov") || this.who.equals("party")) {
			return;
		}
		String code = pick(List.of("tiyu", "weijian", "shuiwu"));
		boolean again = this.c.open().stream().anyMatch((unit) -> unit.code.equals(code));
		boolean main = this.c.open().stream().anyMatch((unit) -> unit.role.equals("MAIN"));
		for (String role : List.of("CO", "SEPARATE", "MAIN")) {
			boolean fits = role.equals(main ? "CO" : "SEPARATE");
			act("add-unit", this.who.equals("clerk") && handled && !again && fits,
					() -> Assigning.assigned(this.c, code, role),
					Map.of("unit", code, "role", role, "reason", "涉及本单位职责。"));
		}
	}

	private void onTheUnit(Unit unit) {
		boolean own = Set.of(unit.code + "-liaison", unit.code + "-handler").contains(this.who);
		boolean signed = !List.of("PENDING", "RETURN_REQUESTED").contains(unit.state);
		boolean asks = own && signed && "RUNNING".equals(unit.clocks.get("REPLY")) && !unit.extensionAsked
				&& !unit.extended;
		LocalDate last = this.c.days.workingDaysBefore(unit.due, this.c.days.number("ext.before.wd"));
		boolean inTime = !this.c.days.today().isAfter(last);
		LocalDate latest = this.c.days.monthsAfter(unit.assignedOn, this.c.days.number("ext.total.months"));
		for (int more : List.of(0, 21, 200)) {
			LocalDate until = unit.due.plusDays(more);
			boolean fits = until.isAfter(unit.due) && !until.isAfter(latest);
			onUnit(unit, "ask-extension", asks && inTime && fits, () -> {
				unit.extensionAsked = true;
				unit.askedUntil = until;
				this.c.owes("decide-extension", unit, unit.office());
			}, Map.of("until", until.toString(), "reason", "涉及多个部门，需进一步调研。"));
		}
		onAContact(unit);
		if (Set.of("clerk", "chair", "supervisor").contains(this.who)) {
			onUnit(unit, "urge", !unit.done(), () -> {
				// A row in the ledger.
			}, Map.of("text", "请抓紧办理。"));
		}
	}

	private void onAContact(Unit unit) {
		boolean signer = this.who.equals(this.c.proposer) || "ACCEPTED".equals(this.c.invited.get(this.who));
		int no = this.dice.nextInt(unit.contactIds.size() + 1);
		boolean known = no < unit.contacts.size();
		boolean tookPlace = this.dice.nextInt(3) > 0;
		boolean open = known && !unit.answeredContacts.contains(no);
		onUnit(unit, "confirm-contact", signer && open && this.c.running, () -> {
			unit.answeredContacts.add(no);
			if (!tookPlace) {
				unit.contacts.set(no, 0);
				if (unit.round == 1 && unit.state.equals("SIGNED") && unit.contactsOfThisRound() == 0) {
					unit.clocks.put("FIRST_CONTACT", "RUNNING");
				}
			}
		}, Map.of("contact", known ? unit.contactIds.get(no) : 0L, "confirmed", tookPlace));
	}

	private boolean speaks() {
		// A draft is its author's alone.
		return this.who.equals(this.c.proposer) || this.who.equals("clerk") && this.c.submitted;
	}

	private void act(String act, boolean legal, Runnable effect, Map<String, Object> body) {
		this.deeds.add(new Deed(this.who, act + " " + body + " on case " + this.c.id, act, legal ? effect : null,
				(product) -> product.act(this.who, Subject.PROPOSAL, this.c.id, act, body)));
	}

	private void onUnit(Unit unit, String act, boolean legal, Runnable effect, Map<String, Object> body) {
		this.deeds.add(new Deed(this.who, act + " " + body + " on " + unit + " of case " + this.c.id, act,
				legal ? effect : null, (product) -> product.act(this.who, Subject.ASSIGNMENT, unit.id, act, body)));
	}

	private void deed(String label, boolean legal, Runnable effect, String audited, Deed.Call call) {
		this.deeds.add(new Deed(this.who, label + " case " + this.c.id, audited, legal ? effect : null, call));
	}

	private <T> T pick(List<T> choices) {
		return choices.get(this.dice.nextInt(choices.size()));
	}

}
