package org.duban.excellence;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** The order of the candidates and who of them the quotas let in. */
final class Ranking {

	private static final int WHOLE = 100;

	private static final Comparator<Entry> ORDER = Comparator.comparingInt(Entry::total)
		.thenComparingInt(Entry::expert)
		.reversed()
		.thenComparing(Entry::number);

	/**
	 * @param expert mean of the experts' sums, in hundredths
	 * @param records what the records bring, in hundredths
	 * @param group what the quotas ask about
	 * @param number settles nothing but the order in which equals are shown
	 */
	record Entry(long id, int expert, int records, Group group, String number) {

		int total() {
			return this.expert + this.records;
		}

		boolean level(Entry other) {
			return total() == other.total() && this.expert == other.expert;
		}

	}

	/**
	 * @param kept whether it stands on the list already, after a first decision
	 */
	record Group(boolean collective, String category, boolean kept) {

	}

	/**
	 * @param all how many are chosen
	 * @param collectivePercent how many of a hundred chosen ones are collective at least
	 * @param categoryMost how many of one category at most; null means any number
	 */
	record Quota(int all, int collectivePercent, @Nullable Integer categoryMost) {

		/** How many collective ones a list of so many needs, rounded up. */
		int collective(int chosen) {
			return (chosen * this.collectivePercent + WHOLE - 1) / WHOLE;
		}

	}

	/** Why a candidate is on the proposed list or not. */
	enum Note {

		MERIT, KEPT, BEYOND_QUOTA, CATEGORY_FULL, COLLECTIVE_SHARE, MADE_WAY

	}

	/**
	 * @param no equals have the same place
	 * @param tied whether an equal stands on the other side of the line
	 */
	record Place(Entry entry, int no, boolean proposed, Note note, boolean tied) {

	}

	private final List<Entry> entries;

	private final Quota quota;

	private final Map<String, Integer> byCategory = new HashMap<>();

	private final Set<Entry> chosen = new LinkedHashSet<>();

	private final Map<Entry, Note> notes = new HashMap<>();

	private Ranking(List<Entry> entries, Quota quota) {
		this.entries = entries.stream().sorted(ORDER).toList();
		this.quota = quota;
	}

	static List<Place> of(List<Entry> entries, Quota quota) {
		Ranking ranking = new Ranking(entries, quota);
		ranking.fill();
		ranking.meetShare();
		return ranking.places();
	}

	private void fill() {
		this.entries.stream().filter((entry) -> entry.group().kept()).forEach((entry) -> take(entry, Note.KEPT));
		for (Entry entry : this.entries) {
			if (entry.group().kept()) {
				continue;
			}
			if (this.chosen.size() >= this.quota.all()) {
				this.notes.put(entry, Note.BEYOND_QUOTA);
			}
			else if (!fits(entry)) {
				this.notes.put(entry, Note.CATEGORY_FULL);
			}
			else {
				take(entry, Note.MERIT);
			}
		}
	}

	private boolean fits(Entry entry) {
		Integer most = this.quota.categoryMost();
		return most == null || this.byCategory.getOrDefault(entry.group().category(), 0) < most;
	}

	private void take(Entry entry, Note note) {
		this.chosen.add(entry);
		this.byCategory.merge(entry.group().category(), 1, Integer::sum);
		this.notes.put(entry, note);
	}

	/**
	 * As many come in as are missing, or as many as there are. An exchange changes
	 * nothing in the number of the chosen, so what is missing is counted once.
	 */
	private void meetShare() {
		long collective = this.chosen.stream().filter((entry) -> entry.group().collective()).count();
		long missing = this.quota.collective(this.chosen.size()) - collective;
		boolean exchanged = true;
		for (int i = 0; i < missing && exchanged; i++) {
			exchanged = exchange();
		}
	}

	/** The best collective one outside comes in for the last person's one inside. */
	private boolean exchange() {
		List<Entry> leaving = this.entries.stream()
			.filter(this.chosen::contains)
			.filter((entry) -> !entry.group().collective() && !entry.group().kept())
			.toList();
		for (Entry coming : this.entries) {
			if (coming.group().collective() && !this.chosen.contains(coming)) {
				Optional<Entry> out = leaving.stream()
					.filter((entry) -> fits(coming) || entry.group().category().equals(coming.group().category()))
					.reduce((one, later) -> later);
				if (out.isPresent()) {
					this.chosen.remove(out.get());
					this.byCategory.merge(out.get().group().category(), -1, Integer::sum);
					this.notes.put(out.get(), Note.MADE_WAY);
					take(coming, Note.COLLECTIVE_SHARE);
					return true;
				}
			}
		}
		return false;
	}

	private List<Place> places() {
		List<Place> places = new ArrayList<>();
		int no = 0;
		for (Entry entry : this.entries) {
			boolean same = !places.isEmpty() && entry.level(places.get(places.size() - 1).entry());
			no = same ? no : places.size() + 1;
			boolean proposed = this.chosen.contains(entry);
			places.add(new Place(entry, no, proposed, this.notes.getOrDefault(entry, Note.BEYOND_QUOTA),
					divided(entry, proposed)));
		}
		return places;
	}

	private boolean divided(Entry entry, boolean proposed) {
		return this.entries.stream().anyMatch((other) -> entry.level(other) && this.chosen.contains(other) != proposed);
	}

}
