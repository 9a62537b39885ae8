package org.duban.parameter;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Which row of a parameter's history is in force on a day. Immutable and pure. */
final class ParameterBook implements Parameters {

	// Of two rows for the same day the later entered one holds.
	private static final Comparator<Setting> IN_FORCE = Comparator.comparing(Setting::validFrom)
		.thenComparing(Setting::id);

	private final Map<String, List<Setting>> history;

	ParameterBook(Collection<Setting> settings) {
		this.history = settings.stream()
			.sorted(IN_FORCE)
			.collect(Collectors.groupingBy(Setting::name, TreeMap::new, Collectors.toList()));
	}

	Setting setting(String name, LocalDate on) {
		return this.history.getOrDefault(name, List.of())
			.stream()
			.filter((row) -> !row.validFrom().isAfter(on))
			.reduce((earlier, later) -> later)
			.orElseThrow(() -> new NoSuchElementException("No parameter " + name + " on " + on));
	}

	Map<String, List<Setting>> history() {
		return this.history;
	}

	@Override
	public int number(String name, LocalDate on) {
		return Integer.parseInt(text(name, on));
	}

	@Override
	public boolean flag(String name, LocalDate on) {
		return Boolean.parseBoolean(text(name, on));
	}

	@Override
	public String text(String name, LocalDate on) {
		return setting(name, on).setting();
	}

}
