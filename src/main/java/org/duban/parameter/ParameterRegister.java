package org.duban.parameter;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The parameter table: rows are added, none is changed. */
@Component
class ParameterRegister implements ParameterTable {

	private final ParameterRepository rows;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	private final Map<String, ParameterKind> kinds = ParameterKinds.shipped();

	ParameterRegister(ParameterRepository rows, ApplicationEventPublisher events, Clock clock) {
		this.rows = rows;
		this.events = events;
		this.clock = clock;
	}

	List<Setting> all() {
		return this.rows.findAll().stream().map(ParameterRow::value).toList();
	}

	boolean isEmpty() {
		return this.rows.count() == 0;
	}

	@Transactional
	void add(Setting setting, String by) {
		this.rows.save(new ParameterRow(setting, by, LocalDateTime.now(this.clock)));
		this.events.publishEvent(new ParameterChanged(setting.name(), setting.setting(), setting.validFrom()));
	}

	@Override
	@Transactional(readOnly = true)
	public List<ParameterKind> kinds() {
		Map<String, List<Setting>> known = new ParameterBook(all()).history();
		List<String> order = List.copyOf(this.kinds.keySet());
		return known.keySet()
			.stream()
			.map(this::kind)
			.sorted(Comparator.comparingInt((kind) -> place(order, kind.name())))
			.toList();
	}

	private static int place(List<String> order, String name) {
		int at = order.indexOf(name);
		return (at < 0) ? order.size() : at;
	}

	@Override
	@Transactional(readOnly = true)
	public ParameterKind kind(String name) {
		List<Row> rows = history(name);
		if (rows.isEmpty()) {
			throw new NoSuchElementException("No parameter " + name);
		}
		ParameterKind kind = this.kinds.get(name);
		return (kind != null) ? kind : ParameterKinds.of(name, rows.get(0).setting());
	}

	@Override
	@Transactional(readOnly = true)
	public List<Row> history(String name) {
		return this.rows.findByNameOrderByIdDesc(name).stream().map(ParameterRow::row).toList();
	}

	@Override
	@Transactional(readOnly = true)
	public Row inForce(String name, LocalDate on) {
		Setting now = new ParameterBook(all()).setting(name, on);
		return this.rows.findById(now.id()).orElseThrow().row();
	}

	@Override
	@Transactional
	public void set(String name, String setting, LocalDate validFrom, String basis, String by) {
		add(new Setting(0, kind(name).name(), setting, validFrom, basis), by);
	}

}
