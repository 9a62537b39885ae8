package org.duban.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

import org.duban.deadline.Light;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.Units;
import org.duban.workflow.Actor;
import org.duban.workflow.Options.Choice;
import org.duban.workflow.TaskDoor;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * All open tasks of one kind on one sheet, as a meeting or an office goes through them:
 * what each row needs to be decided and nothing more. Two hundred rows are read with a
 * handful of queries.
 */
@Component
@Transactional(readOnly = true)
public class BatchSheet {

	private static final int MOST = 300;

	/**
	 * One case that waits.
	 *
	 * @param agreed the decision that all who reviewed it recommend, or empty
	 * @param reasons codes of the reasons they gave
	 * @param mainCase the case they would merge it into, if they name the same
	 */
	public record Row(TaskDesk.Card card, Facts facts, List<BatchOpinions.Opinion> opinions, String agreed,
			List<String> reasons, BatchOpinions.@Nullable MainCase mainCase, List<Choice> units) {

		public Light light() {
			return this.card.light();
		}

	}

	/** What is printed of the case itself. */
	public record Facts(String number, String category, boolean plenary, String proposer, List<String> planned) {

	}

	/** What all rows choose from. */
	public record Choices(List<Choice> reasons, List<Choice> categories, List<Choice> units, List<Choice> mainCases) {

	}

	private final TaskDesk desk;

	private final BatchOpinions opinions;

	private final BatchFacts facts;

	private final Dictionaries dictionaries;

	private final Units units;

	BatchSheet(TaskDesk desk, BatchOpinions opinions, BatchFacts facts, Dictionaries dictionaries, Units units) {
		this.desk = desk;
		this.opinions = opinions;
		this.facts = facts;
		this.dictionaries = dictionaries;
		this.units = units;
	}

	/** The actor's open tasks of this kind, the most urgent first. */
	public List<Row> rows(Actor actor, String key) {
		List<TaskDesk.Card> cards = this.desk.list(actor, new TaskDoor.Search(key, null, 0, MOST)).getKey();
		List<Long> ids = cards.stream().flatMap((card) -> Stream.ofNullable(card.proposalId())).distinct().toList();
		Map<Long, Facts> known = this.facts.of(ids);
		Map<Long, List<Choice>> wished = this.facts.wishedUnits(ids);
		Map<Long, List<BatchOpinions.Opinion>> given = this.opinions.of(ids);
		List<Row> rows = new ArrayList<>();
		for (TaskDesk.Card card : cards) {
			Long proposal = card.proposalId();
			Facts facts = (proposal != null) ? known.get(proposal) : null;
			if (proposal != null && facts != null) {
				List<BatchOpinions.Opinion> own = given.getOrDefault(proposal, List.of());
				rows.add(new Row(card, facts, own, BatchOpinions.agreed(own), BatchOpinions.reasons(own),
						BatchOpinions.mainCase(own), units(own, wished.getOrDefault(proposal, List.of()))));
			}
		}
		return rows;
	}

	/** The reviewers' units before the proposer's wish. */
	private static List<Choice> units(List<BatchOpinions.Opinion> opinions, List<Choice> wished) {
		List<Choice> reviewed = opinions.stream().flatMap((opinion) -> opinion.units().stream()).distinct().toList();
		return reviewed.isEmpty() ? wished : reviewed;
	}

	public Choices choices(String key) {
		boolean decides = key.equals("decide-filing");
		return new Choices(decides ? entries(Dictionaries.NOT_FILED_REASON) : List.of(),
				decides ? entries(Dictionaries.CATEGORY) : List.of(),
				this.units.active()
					.stream()
					.map((unit) -> new Choice(unit.code(), unit.name(), unit.channel().name()))
					.toList(),
				decides ? this.facts.mainCases() : List.of());
	}

	private List<Choice> entries(String kind) {
		return this.dictionaries.entries(kind)
			.stream()
			.map((entry) -> new Choice(entry.code(), entry.shown(), ""))
			.toList();
	}

}
