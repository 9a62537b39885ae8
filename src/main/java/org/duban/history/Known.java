package org.duban.history;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

import org.jspecify.annotations.Nullable;

/** What the house knows when it reads a ledger. */
record Known(SessionBook sessions, Names units, Names categories, Proposers proposers, LocalDate today) {

	/**
	 * @param openings of the sessions that are in the register
	 * @param early months before the opening from which on proposals were taken
	 */
	record SessionBook(Map<SessionKey, LocalDate> openings, SessionKey current, int early) {

		/** A term that is in the register is there with all its past sessions. */
		@Nullable Dirt refuses(SessionKey key) {
			boolean termKnown = this.openings.keySet().stream().anyMatch((one) -> one.term() == key.term());
			if (termKnown && !this.openings.containsKey(key)) {
				return Dirt.SESSION_UNKNOWN;
			}
			return (key.compareTo(this.current) >= 0) ? Dirt.SESSION_LATER : null;
		}

		/** The first day of a proposal of the session; not known of terms long past. */
		Optional<LocalDate> firstDay(SessionKey key) {
			return Optional.ofNullable(this.openings.get(key)).map((opening) -> opening.minusMonths(this.early));
		}

	}

	/**
	 * @param members names by term; terms that the register does not have are not asked
	 */
	record Proposers(Map<Integer, Set<String>> members, Set<String> bodies) {

		List<String> unknown(int term, String cell) {
			Set<String> names = this.members.getOrDefault(term, Set.of());
			return names.isEmpty() ? List.of()
					: Arrays.stream(cell.split("[、，,；;/／|\\n]+"))
						.map((name) -> name.replaceAll("\\s+", "").replaceFirst("等\\d*[人名]?$", ""))
						.filter((name) -> !name.isEmpty() && !names.contains(name) && !this.bodies.contains(name))
						.toList();
		}

	}

}
