package org.duban.casefile;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

import org.duban.keycase.Consultations;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.HandlingUnit;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** What a reader may do on the page of a case without having a task. */
@Component
@Transactional(readOnly = true)
public class CaseActs {

	/**
	 * Acts on the case itself whose form stands on its page; others stand on the
	 * proposers' pages.
	 */
	static final Set<String> HERE = Set.of("add-instruction", "add-unit", "answer-instruction", "answer-letter",
			"decide-merge-objection", "decide-withdrawal", "decline-key", "hold-consultation", "look-back",
			"nominate-key", "reopen", "replace-feedback", "select-key", "un-merge", "urge");

	private final ActChoices choices;

	private final KeyChoices keys;

	CaseActs(ActChoices choices, KeyChoices keys) {
		this.choices = choices;
		this.keys = keys;
	}

	/** A code as a form offers it. */
	public record Named(String code, String name) {
	}

	/**
	 * What may be done to one unit's part of the case.
	 *
	 * @param comments opinions of those basically satisfied or with reservations that
	 * wait for a short answer
	 * @param successors units that its former unit was split into
	 * @param classes classes that a supplementary reply may bring
	 * @param due the date in force of its reply
	 */
	public record OnUnit(long id, String unitName, List<String> acts, List<Map<String, @Nullable Object>> comments,
			List<Named> successors, List<Named> classes, @Nullable Object due) {
	}

	/**
	 * @param levels whose leaders give instructions
	 * @param addressees who may follow one up
	 * @param asked those that this person answers
	 */
	public record Instructing(List<Named> levels, List<Named> addressees, List<Named> asked) {
	}

	/**
	 * @param leaders who may supervise a key proposal
	 * @param committees which committee may carry the supervision out
	 * @param templates consultations that the state of the case offers
	 * @param units whose promises they may lead to
	 */
	public record Choosing(List<Named> leaders, List<Named> committees, List<Consultations.Template> templates,
			List<Consultations.Unit> units) {
	}

	/**
	 * @param elsewhere whether more may be done on the proposers' page
	 * @param urged units that may be urged
	 * @param addable units that may be added
	 * @param given opinions that may be replaced
	 * @param scans signed papers that came with opinions
	 * @param modes ways of contact
	 * @param classes the classes of replies
	 * @param results the words for a result today
	 * @param attitudes the words for an attitude today
	 * @param instructing choices for leaders' instructions
	 * @param choosing choices for key proposals and consultations
	 */
	public record Offer(List<String> onCase, boolean elsewhere, List<OnUnit> onUnits, List<Named> urged,
			List<Named> addable, List<Named> given, List<Named> scans, List<Named> modes, List<Named> classes,
			List<Named> results, List<Named> attitudes, Instructing instructing, Choosing choosing) {

		public boolean nothing() {
			return this.onCase.isEmpty() && this.onUnits.isEmpty() && !this.elsewhere;
		}

	}

	/**
	 * @param file the case as {@link CaseFiles} shows it to the actor
	 */
	public Offer of(Map<String, Object> file, Actor actor) {
		List<String> allowed = CaseRows.texts(file, "acts");
		List<Map<String, @Nullable Object>> rows = CaseRows.of(file, "assignments");
		List<OnUnit> onUnits = new ArrayList<>();
		List<Named> urged = new ArrayList<>();
		boolean elsewhere = !HERE.containsAll(allowed);
		for (Map<String, @Nullable Object> row : rows) {
			List<String> acts = CaseRows.texts(row, "acts");
			if (acts.contains("urge")) {
				urged.add(new Named(String.valueOf(row.get("unit")), String.valueOf(row.get("unitName"))));
			}
			elsewhere |= acts.contains("confirm-contact");
			OnUnit offer = onUnit(file, row, acts);
			if (!offer.acts().isEmpty()) {
				onUnits.add(offer);
			}
		}
		List<String> here = allowed.stream().filter(HERE::contains).toList();
		return new Offer(here, elsewhere, onUnits, urged, here.contains("add-unit") ? addable(rows, actor) : List.of(),
				ActChoices.given(file), ActChoices.scans(file), this.choices.of(Dictionaries.CONTACT_MODE),
				this.choices.of(Dictionaries.REPLY_CLASS), this.choices.results(), this.choices.attitudes(),
				this.choices.instructing(file, here, actor), this.keys.of(CaseRows.id(file), here, actor));
	}

	/** Urging has one form for all units; confirming a contact is the proposers'. */
	private OnUnit onUnit(Map<String, Object> file, Map<String, @Nullable Object> row, List<String> allowed) {
		long id = CaseRows.id(row);
		List<String> acts = new ArrayList<>(allowed);
		acts.removeAll(List.of("urge", "confirm-contact", "decline-suggestion"));
		if (!ActChoices.kept(file, id)) {
			acts.remove("supplement-reply");
		}
		return new OnUnit(id, String.valueOf(row.get("unitName")), acts, ActChoices.comments(file, id),
				acts.contains("choose-successor") ? this.choices.successors(id, CaseRows.of(file, "assignments"))
						: List.of(),
				acts.contains("supplement-reply") ? this.choices.classes(file, id) : List.of(),
				ActChoices.due(file, id));
	}

	private List<Named> addable(List<Map<String, @Nullable Object>> rows, Actor actor) {
		List<String> handling = rows.stream().map((row) -> Objects.toString(row.get("unit"))).toList();
		return this.choices.units((unit) -> !handling.contains(unit.code()) && mayAdd(unit, actor));
	}

	/** An office adds units of its channel; who stands in for one is told by the rule. */
	private static boolean mayAdd(HandlingUnit unit, Actor actor) {
		boolean office = Stream.of("gov-office", "party-office").anyMatch(actor::is);
		return !office || actor.is("clerk") || actor.is(unit.channel().officeGroup());
	}

}
