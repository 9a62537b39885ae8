package org.duban.parameter;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.List;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The parameter table: rows are added, none is changed. */
@Component
class ParameterRegister {

	private final ParameterRepository rows;

	private final ApplicationEventPublisher events;

	private final Clock clock;

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

}
