package org.duban.year;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;

import org.springframework.jdbc.core.JdbcTemplate;

/** The units that have people, each with who decides in the office of its channel. */
final class Units {

	private static final Map<String, String> OFFICES = Map.of("PARTY", "party", "GOVERNMENT", "gov", "OTHER", "clerk");

	/** A handling unit. */
	record Unit(String code, String channel) {

		String office() {
			return Objects.requireNonNull(OFFICES.get(this.channel));
		}

	}

	private final JdbcTemplate jdbc;

	private final List<Unit> all;

	private final Map<String, List<Unit>> byChannel;

	Units(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
		this.all = jdbc.query("""
				select code, channel from handling_unit u where active = true and
				(select count(*) from account a where a.unit = u.code and a.enabled = true) >= 5
				order by sort_no, code""", (row, no) -> new Unit(row.getString(1), row.getString(2)));
		this.byChannel = this.all.stream().collect(Collectors.groupingBy(Unit::channel));
	}

	int count() {
		return this.all.size();
	}

	/** The next ones in turn, so that all of them come to have cases. */
	List<Unit> chosen(int no, int count) {
		Unit first = this.all.get(no * 7 % this.all.size());
		return (count == 1) ? List.of(first) : List.of(first, this.all.get((no * 7 + 3) % this.all.size()));
	}

	/** One of the same channel. */
	Unit another(Unit unit) {
		List<Unit> same = Objects.requireNonNull(this.byChannel.get(unit.channel()));
		return same.get((same.indexOf(unit) + 1) % same.size());
	}

	boolean isPlenary(long proposalId) {
		return Boolean.TRUE
			.equals(this.jdbc.queryForObject("select plenary from proposal where id = ?", Boolean.class, proposalId));
	}

	/** The unit's newest part in a case. */
	long assignment(long proposalId, String unit) {
		Long id = this.jdbc.queryForObject("select max(id) from assignment where proposal_id = ? and unit = ?",
				Long.class, proposalId, unit);
		return Objects.requireNonNull(id);
	}

}
