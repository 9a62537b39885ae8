package org.duban.excellence;

import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.duban.account.Accounts;
import org.duban.account.Roles;
import org.duban.member.CollectiveBodies;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;

import org.springframework.stereotype.Component;

/** Who may be asked to recommend, and whose task that is. */
@Component
class Recommenders {

	/** 提案委办公室. */
	private static final String CLERK = "clerk";

	private final RecommenderRepository recommenders;

	private final Units units;

	private final Dictionaries dictionaries;

	private final CollectiveBodies bodies;

	private final Accounts accounts;

	Recommenders(RecommenderRepository recommenders, Units units, Dictionaries dictionaries, CollectiveBodies bodies,
			Accounts accounts) {
		this.recommenders = recommenders;
		this.units = units;
		this.dictionaries = dictionaries;
		this.bodies = bodies;
		this.accounts = accounts;
	}

	/**
	 * As the office chooses from: {@code unit:jiaoyu}.
	 *
	 * @param name empty for the office itself, which is called in the reader's language
	 */
	record Asked(String kind, String code, String name) {

		String key() {
			return this.kind.equals(Recommender.OFFICE) ? Recommender.OFFICE : this.kind + ":" + this.code;
		}

	}

	/** Everybody who has somebody to answer: the office first. */
	List<Asked> all() {
		List<Asked> all = new ArrayList<>();
		all.add(new Asked(Recommender.OFFICE, Recommender.OFFICE, ""));
		this.dictionaries.entries(Dictionaries.COMMITTEE)
			.forEach((entry) -> all.add(new Asked(Recommender.COMMITTEE, entry.code(), entry.name())));
		this.bodies.active().forEach((body) -> all.add(new Asked(Recommender.BODY, body.code(), body.name())));
		for (HandlingUnit unit : this.units.active()) {
			all.add(new Asked(Recommender.UNIT, unit.code(), unit.name()));
		}
		return all.stream().filter((asked) -> somebody(asked.kind(), asked.code())).toList();
	}

	Optional<Asked> find(String key) {
		return all().stream().filter((asked) -> asked.key().equals(key)).findFirst();
	}

	private boolean somebody(String kind, String code) {
		return kind.equals(Recommender.BODY) ? !users(kind, code).isEmpty()
				: groups(kind, code).stream().anyMatch((group) -> !this.accounts.inGroup(group).isEmpty());
	}

	Recommender get(long id) {
		return this.recommenders.findById(id).orElseThrow(() -> new NoSuchElementException("No recommender " + id));
	}

	/** Ids, in the order in which they were chosen. */
	List<Long> of(long selectionId) {
		return this.recommenders.findBySelectionIdOrderById(selectionId).stream().map(Recommender::id).toList();
	}

	/** Groups whose task it is. */
	List<String> groups(String kind, String code) {
		return switch (kind) {
			case Recommender.UNIT -> List.of("unit-" + code + "-liaison");
			case Recommender.COMMITTEE -> List.of(Roles.ofCommittee(code));
			// What an organisation says on paper the office enters for it.
			default -> List.of(CLERK);
		};
	}

	/** People whose task it is by name: those who write for an organisation. */
	List<String> users(String kind, String code) {
		return kind.equals(Recommender.BODY) ? this.bodies.operators(code)
			.stream()
			.filter((username) -> this.accounts.find(username).isPresent())
			.toList() : List.of();
	}

}
