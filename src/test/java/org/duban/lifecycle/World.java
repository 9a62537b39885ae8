package org.duban.lifecycle;

import java.time.Duration;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;

import org.duban.lifecycle.Answers.Answer;
import org.duban.lifecycle.Product.Said;
import org.duban.story.Commands;

/**
 * A few cases, in the house and in the model. Every step does something to both and
 * compares them afterwards.
 */
final class World {

	private static final AtomicLong TITLES = new AtomicLong(System.currentTimeMillis());

	private static final int MOST_CASES = 4;

	/** Tasks without a usual answer. */
	private static final Set<String> MANIFOLD = Set.of("propose-units", "draft-reply", "give-feedback",
			"verify-dissatisfaction", "sign-for");

	private final Surroundings house;

	private final Days days;

	private final List<Case> cases = new ArrayList<>();

	private final List<String> trail = new ArrayList<>();

	/** Tasks that are done, to be done again. */
	private final List<Done> finished = new ArrayList<>();

	private record Done(String who, String task, Map<String, Object> command, Case of) {
	}

	World(Surroundings house) {
		this.house = house;
		this.days = house.days();
	}

	List<Case> cases() {
		return this.cases;
	}

	/** A new draft by one of the members. */
	void begin(Random dice) {
		if (this.cases.size() == MOST_CASES) {
			advance(dice);
			return;
		}
		String member = "member" + (430 + dice.nextInt(40));
		Map<String, Object> draft = Commands.draft("关于推进第" + Long.toString(TITLES.incrementAndGet(), 36) + "号事项的建议");
		Said said = this.house.product().draft(member, draft);
		note(member + " begins a case", said);
		if (!said.accepted()) {
			throw new Difference("a complete draft was " + said.words(), this);
		}
		Case c = new Case(said.id(), member, this.cases, this.days);
		this.cases.add(c);
		compare();
		for (int acts = dice.nextInt(3); acts > 0; acts--) {
			carryOut(Acting.on(c, dice), c);
		}
		for (int more = dice.nextInt(30); more > 0; more--) {
			goOn(c, dice);
		}
	}

	/** The next step of one case, as a rule the usual one. */
	void goOn(Case c, Random dice) {
		if (c.state.equals("DRAFT") || (c.state.equals("COSIGN") && c.duties.isEmpty())) {
			carryOut(new Deed(c.proposer, "submit case " + c.id, "submit", () -> Filing.submitted(c),
					(product) -> product.submit(c.proposer, c.id)), c);
			return;
		}
		List<Duty> ready = c.duties.stream().filter((duty) -> !answers(duty).legal().isEmpty()).toList();
		if (!ready.isEmpty()) {
			rightly(pick(ready, dice), 80, dice);
		}
	}

	/** A right answer to one of the open tasks. */
	void advance(Random dice) {
		List<Duty> ready = duties().filter((duty) -> !answers(duty).legal().isEmpty()).toList();
		if (ready.isEmpty()) {
			act(dice);
			return;
		}
		rightly(pick(ready, dice), 50, dice);
	}

	private void rightly(Duty duty, int usually, Random dice) {
		List<Answer> legal = answers(duty).legal();
		boolean usual = !MANIFOLD.contains(duty.key) && dice.nextInt(100) < usually;
		List<Answer> merges = legal.stream().filter((each) -> each.label().equals("merge")).toList();
		Answer answer = usual ? legal.get(0) : pick(legal, dice);
		if (!merges.isEmpty() && dice.nextInt(3) == 0) {
			answer = merges.get(0);
		}
		boolean paper = duty.key.equals("give-feedback");
		String group = duty.offered.stream()
			.filter((who) -> !paper || who.startsWith("@"))
			.min((dice.nextInt(4) > 0) ? Comparator.naturalOrder() : Comparator.reverseOrder())
			.orElseThrow();
		answer(duty, People.in(group), answer);
	}

	/** A wrong answer, or a right one by a wrong person. */
	void blunder(Random dice) {
		List<Duty> all = duties().toList();
		if (all.isEmpty()) {
			act(dice);
			return;
		}
		Duty duty = pick(all, dice);
		Answers answers = answers(duty);
		if (dice.nextInt(3) == 0 && !answers.legal().isEmpty()) {
			Answer right = pick(answers.legal(), dice);
			String stranger = pick(People.others(duty), dice);
			answer(duty, stranger, new Answer("as a stranger " + right.label(), right.command(), null));
			return;
		}
		answer(duty, People.in(duty.offered.iterator().next()), pick(answers.illegal(), dice));
	}

	/** What is done is done. */
	void repeat(Random dice) {
		if (this.finished.isEmpty()) {
			advance(dice);
			return;
		}
		Done done = pick(this.finished, dice);
		carryOut(new Deed(done.who(), "answers again what is done", "", null,
				(product) -> product.answer(done.who(), done.task(), done.command())), done.of());
	}

	void act(Random dice) {
		if (this.cases.isEmpty()) {
			begin(dice);
			return;
		}
		Case c = pick(this.cases, dice);
		carryOut(Acting.on(c, dice), c);
	}

	/** Orders, explanations and summons of the reminder ladder. */
	void supervise(Random dice) {
		List<Deed> waiting = this.house.ladder().deeds(this.cases);
		if (waiting.isEmpty()) {
			advance(dice);
			return;
		}
		carryOut(pick(waiting, dice), this.cases.get(0));
	}

	/** Days go by; who was silent has spoken. */
	void wait(Random dice) {
		int number = pick(List.of(1, 1, 2, 3, 4, 6, 8, 12, 25, 40), dice);
		Said said = this.house.product().advance(Duration.ofDays(number));
		note(number + " days pass", said);
		if (!said.accepted()) {
			throw new Difference("time did not pass: " + said.words(), this);
		}
		LocalDateTime now = this.days.clock();
		for (Optional<Duty> next = silent(now); next.isPresent(); next = silent(now)) {
			Duty duty = next.get();
			this.days.standAt(duty.until);
			duty.until = null;
			duty.silence.run();
		}
		compare();
	}

	private Optional<Duty> silent(LocalDateTime now) {
		Stream<Duty> windows = this.cases.stream().map((c) -> c.window).filter((window) -> window != null);
		return Stream.concat(duties(), windows)
			.filter((duty) -> duty.until != null && !duty.until.isAfter(now))
			.min(Comparator.comparing((duty) -> duty.until));
	}

	private Stream<Duty> duties() {
		return this.cases.stream().flatMap((c) -> c.duties.stream());
	}

	private Answers answers(Duty duty) {
		this.days.standAt(this.days.clock());
		Answers answers = new Answers();
		Filing.answers(duty, answers);
		return answers;
	}

	private void answer(Duty duty, String who, Answer answer) {
		String task = this.house.sight().taskOf(duty);
		if (task == null) {
			throw new Difference("the house has no task for " + duty, this);
		}
		String label = duty.key + " [" + answer.label() + "] " + answer.command() + " in case " + duty.of.id;
		boolean accepted = carryOut(new Deed(who, label, duty.key, answer.effect(),
				(product) -> product.answer(who, task, answer.command())), duty.of);
		if (accepted) {
			this.finished.add(new Done(who, task, answer.command(), duty.of));
		}
		this.house.tally().add(duty.key, answer.label(), accepted);
	}

	private boolean carryOut(Deed deed, Case of) {
		this.days.standAt(this.days.clock());
		Map<String, Object> before = deed.legal() ? Map.of() : this.house.footprint().of(this.cases);
		long entries = this.house.entries(this.cases);
		Said said = deed.call().on(this.house.product());
		note(deed.toString(), said);
		this.house.tally().deed(deed, said.accepted());
		if (said.fault() || said.accepted() != deed.legal()) {
			throw new Difference(deed + " was " + said.words(), this);
		}
		long more = this.house.entries(this.cases) - entries;
		if (more != ((said.accepted() && !deed.audited().isEmpty()) ? 1 : 0)) {
			throw new Difference(deed + " left " + more + " entries in the trail", this);
		}
		if (said.accepted()) {
			deed.effect().run();
		}
		else {
			unchanged(deed, before);
		}
		compare();
		return said.accepted();
	}

	private void unchanged(Deed deed, Map<String, Object> before) {
		List<String> changes = Footprint.changes(before, this.house.footprint().of(this.cases));
		if (!changes.isEmpty()) {
			throw new Difference(deed + " was refused and changed " + changes, this);
		}
	}

	/** Model and house, and inside the house the engine and the tables. */
	private void compare() {
		this.cases.forEach((c) -> this.house.tally().seen(c.state));
		List<String> differences = differences();
		if (!differences.isEmpty()) {
			throw new Difference(String.join("\n  ", differences), this);
		}
	}

	/** What model and house say differently now. */
	List<String> differences() {
		List<String> differences = new ArrayList<>();
		this.cases.forEach((c) -> differences.addAll(this.house.sight().differences(c)));
		if (!this.cases.isEmpty()) {
			differences.addAll(this.house.agreement().faults(this.cases));
		}
		return differences;
	}

	private void note(String what, Said said) {
		this.trail.add(this.days.clock().withNano(0) + " " + what + ": " + said.words());
	}

	private static <T> T pick(List<T> choices, Random dice) {
		return choices.get(dice.nextInt(choices.size()));
	}

	/** What was done, for the report of a failure. */
	@Override
	public String toString() {
		return "\n  " + String.join("\n  ", this.trail);
	}

}
