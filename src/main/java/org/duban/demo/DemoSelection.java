package org.duban.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.LongSupplier;

import org.duban.excellence.DecideExcellent;
import org.duban.excellence.OpenScoring;
import org.duban.excellence.OpenSelection;
import org.duban.excellence.Recommend;
import org.duban.excellence.Recommend.Nomination;
import org.duban.excellence.ScoreProposal;
import org.duban.excellence.ScoreProposal.Mark;
import org.duban.excellence.ScoringDesk;
import org.duban.excellence.SelectionDesk;
import org.duban.proposal.Cases;
import org.duban.workflow.Actor;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.People;
import org.duban.workflow.TaskDoor;
import org.springframework.stereotype.Component;

/**
 * The selection of the session's excellent proposals, from what the stories have brought
 * to an end: recommended, scored by three experts of whom one thinks otherwise, decided,
 * public, announced.
 */
@Component
@DemoOnly
class DemoSelection {

	private static final List<String> EXPERTS = List.of("expert1", "expert2", "expert3");

	private static final List<String> ASKED = List.of("clerk", "education-health-sports-committee", "jiaoyu-liaison",
			"minzheng-liaison");

	/** The lines of the shipped sheet that experts score. */
	private static final int[] MOST = { 10, 10, 10, 10, 8, 7, 13, 12, 5 };

	private static final int MANY = 100;

	private final SelectionDesk selections;

	private final ScoringDesk scoring;

	private final TaskDoor door;

	private final Cases cases;

	private final People people;

	private final Clock clock;

	private long selection;

	DemoSelection(SelectionDesk selections, ScoringDesk scoring, TaskDoor door, Cases cases, People people,
			Clock clock) {
		this.selections = selections;
		this.scoring = scoring;
		this.door = door;
		this.cases = cases;
		this.people = people;
		this.clock = clock;
	}

	/** What is done how many days before the first start, in this order. */
	SortedMap<Integer, Runnable> doings(LongSupplier anyCase) {
		SortedMap<Integer, Runnable> doings = new TreeMap<>(Comparator.reverseOrder());
		doings.put(36, () -> recommend(anyCase.getAsLong()));
		doings.put(28, this::score);
		doings.put(21, this::decide);
		return doings;
	}

	private void recommend(long anyCase) {
		LocalDate today = LocalDate.now(this.clock);
		this.selection = this.selections.open(new OpenSelection(session(anyCase), 5, null, 0, null,
				List.of("office", "committee:education-health-sports", "unit:jiaoyu", "unit:minzheng"),
				today.plusDays(7), EXPERTS, today.plusDays(14)), actor("clerk"));
		for (String username : ASKED) {
			Actor actor = actor(username);
			for (OpenTask task : tasks(actor, "recommend")) {
				List<Nomination> cases = this.door.options(actor, task)
					.choices()
					.getOrDefault("cases", List.of())
					.stream()
					.map(Options.Choice::code)
					.map((code) -> new Nomination(Long.valueOf(code), "选题切口小，情况摸得实，所提建议已经落到办理措施中。"))
					.toList();
				this.door.complete(actor, task.id(),
						cases.isEmpty() ? new Recommend("none", null) : new Recommend("recommend", cases));
			}
		}
	}

	/** As its number says: {@code 14-05-0007} is of {@code 14-5}. */
	private String session(long anyCase) {
		String[] number = this.cases.number(anyCase).split("-");
		return Integer.parseInt(number[0]) + "-" + Integer.parseInt(number[1]);
	}

	private void score() {
		this.scoring.open(this.selection, new OpenScoring(null, null), actor("clerk"));
		for (int who = 0; who < EXPERTS.size(); who++) {
			Actor expert = actor(EXPERTS.get(who));
			List<OpenTask> tasks = tasks(expert, "score-proposal");
			for (int no = 0; no < tasks.size(); no++) {
				boolean otherwise = who == 2 && no == 1;
				this.door.complete(expert, tasks.get(no).id(), sheet(no, who, otherwise));
			}
		}
	}

	/**
	 * Points off the most of some lines; who thinks otherwise takes half of every line.
	 */
	private static ScoreProposal sheet(int no, int who, boolean otherwise) {
		List<Mark> marks = new ArrayList<>();
		for (int line = 0; line < MOST.length; line++) {
			int points = otherwise ? MOST[line] / 2 : MOST[line] - (no + who + line) % 3;
			marks.add(new Mark(line + 1, points));
		}
		return new ScoreProposal(marks, otherwise ? "所引数据未注明来源，建议的责任单位不够明确。" : "选题准，调研实，建议具体，便于承办。");
	}

	private void decide() {
		Actor chair = actor("chair");
		for (OpenTask task : tasks(chair, "decide-excellent")) {
			this.door.complete(chair, task.id(),
					new DecideExcellent(LocalDate.now(this.clock), "主席会议纪要第10号", null, "同意拟入选名单。"));
		}
	}

	private List<OpenTask> tasks(Actor actor, String key) {
		return this.door.list(actor, new TaskDoor.Search(key, null, 0, MANY)).items();
	}

	private Actor actor(String username) {
		return this.people.actor(username).orElseThrow(() -> new IllegalStateException("Nobody is called " + username));
	}

}
