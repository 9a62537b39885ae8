package org.duban.organisation;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the register once; nothing changes it while the house runs. */
@Component
class StoredUnits implements Units {

	private final JdbcClient jdbc;

	private volatile Map<String, HandlingUnit> units = Map.of();

	StoredUnits(JdbcClient jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public Optional<HandlingUnit> find(String code) {
		return Optional.ofNullable(units().get(code));
	}

	@Override
	public List<HandlingUnit> active() {
		return units().values().stream().filter(HandlingUnit::active).toList();
	}

	private Map<String, HandlingUnit> units() {
		if (this.units.isEmpty()) {
			Map<String, HandlingUnit> read = new LinkedHashMap<>();
			this.jdbc.sql("select code, name, channel, sort_no, active from handling_unit order by sort_no")
				.query((row, no) -> new HandlingUnit(row.getString(1), row.getString(2),
						Channel.valueOf(row.getString(3)), row.getInt(4), row.getBoolean(5)))
				.list()
				.forEach(unit -> read.put(unit.code(), unit));
			this.units = read;
		}
		return this.units;
	}

}
