package org.duban.organisation;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Keeps the register in memory for a few seconds: what another node changed is seen soon,
 * what this node changed at once.
 */
@Component
class StoredUnits implements Units {

	private static final long KEPT = Duration.ofSeconds(5).toNanos();

	private record Read(Map<String, HandlingUnit> units, long at) {

	}

	private final JdbcClient jdbc;

	private volatile Read read = new Read(Map.of(), 0);

	StoredUnits(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<HandlingUnit> find(String code) {
		return Optional.ofNullable(units().get(code));
	}

	@Override
	public List<HandlingUnit> active() {
		return all().stream().filter(HandlingUnit::active).toList();
	}

	List<HandlingUnit> all() {
		return List.copyOf(units().values());
	}

	void forget() {
		this.read = new Read(Map.of(), 0);
	}

	private Map<String, HandlingUnit> units() {
		Read known = this.read;
		if (known.units().isEmpty() || System.nanoTime() - known.at() > KEPT) {
			Map<String, HandlingUnit> units = new LinkedHashMap<>();
			this.jdbc.sql("select code, name, channel, sort_no, active from handling_unit order by sort_no")
				.query((row, no) -> new HandlingUnit(row.getString(1), row.getString(2),
						Channel.valueOf(row.getString(3)), row.getInt(4), row.getBoolean(5)))
				.list()
				.forEach((unit) -> units.put(unit.code(), unit));
			known = new Read(units, System.nanoTime());
			this.read = known;
		}
		return known.units();
	}

}
