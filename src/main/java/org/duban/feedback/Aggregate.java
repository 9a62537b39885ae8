package org.duban.feedback;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** What several answers on one reply come to ({@code feedback.aggregate}). */
enum Aggregate {

	/** The worst counts. */
	WORST {
		@Override
		Optional<Verdict> of(List<Verdict> given) {
			return Verdict.worst(given);
		}
	},

	/** What most say; where as many say better, the worse counts. */
	MAJORITY {
		@Override
		Optional<Verdict> of(List<Verdict> given) {
			Map<Verdict, Integer> votes = new EnumMap<>(Verdict.class);
			given.forEach((verdict) -> votes.merge(verdict, 1, Integer::sum));
			return votes.entrySet()
				.stream()
				.max(Map.Entry.<Verdict, Integer>comparingByValue()
					.thenComparing(Map.Entry.comparingByKey(Comparator.naturalOrder())))
				.map(Map.Entry::getKey);
		}
	};

	/** No answer comes to nothing. */
	abstract Optional<Verdict> of(List<Verdict> given);

	static Aggregate named(String setting) {
		return setting.equals("majority") ? MAJORITY : WORST;
	}

}
