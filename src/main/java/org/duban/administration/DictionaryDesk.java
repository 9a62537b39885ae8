package org.duban.administration;

import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;

import org.apache.commons.lang3.StringUtils;
import org.duban.organisation.DictionaryTable;
import org.duban.organisation.DictionaryTable.Line;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.Outcome;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The dictionaries as the administrator keeps them. */
@Component
@Transactional
class DictionaryDesk {

	private final DictionaryTable table;

	private final DictionaryRules rules;

	private final RegisterHistory history;

	private final ApplicationEventPublisher events;

	DictionaryDesk(DictionaryTable table, DictionaryRules rules, RegisterHistory history,
			ApplicationEventPublisher events) {
		this.table = table;
		this.rules = rules;
		this.history = history;
		this.events = events;
	}

	List<String> kinds() {
		return this.table.kinds();
	}

	boolean fixed(String kind) {
		return this.rules.fixed(kind);
	}

	List<Line> lines(String kind) {
		List<Line> lines = this.table.lines(kind);
		if (lines.isEmpty()) {
			throw new NoSuchElementException("No dictionary " + kind);
		}
		return lines;
	}

	List<RegisterHistory.Change> history(String kind) {
		return this.history.of("dictionary:" + kind);
	}

	void put(SetEntry command, Actor actor) {
		String before = lines(command.kind()).stream()
			.filter((line) -> line.code().equals(command.code()))
			.map(DictionaryDesk::words)
			.findFirst()
			.orElse(null);
		if (this.rules.check(command) instanceof Outcome.Refused refused) {
			throw new CommandRefused(refused.errors());
		}
		Line line = new Line(command.code(), command.name().strip(),
				StringUtils.defaultIfBlank(command.nameEn(), command.name()).strip(), command.sortNo(),
				command.offered());
		if (Objects.equals(before, words(line))) {
			return;
		}
		this.table.put(command.kind(), line);
		this.history.enter("dictionary:" + command.kind(), new RegisterHistory.Step(line.code(), before, words(line)),
				command.basis(), actor);
		this.events.publishEvent(new CommandAccepted(actor, "set-entry", null, Map.of(), command));
	}

	private static String words(Line line) {
		return line.name() + " / " + line.nameEn() + " / " + line.sortNo() + (line.active() ? "" : " / 停用");
	}

}
