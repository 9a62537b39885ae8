package org.duban.document;

import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import org.duban.supervision.LateUnits;
import org.duban.supervision.LateUnits.Late;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * 通报: one paper under one number that names every unit it is about, and lies with each of
 * the cases, or of the matters of no case, that it names.
 */
@Component
@Transactional
class Circulars {

	/** A circular that went out, of so many cases or of so many matters of none. */
	record Issued(long letterId, String number, LocalDateTime at, int cases, int matters) {

	}

	private static final Comparator<Late> ORDER = Comparator.comparing(Late::unitName)
		.thenComparing(Late::due)
		.thenComparing(Late::clockId);

	private final LateUnits late;

	private final CircularBook book;

	private final ApplicationEventPublisher events;

	Circulars(LateUnits late, CircularBook book, ApplicationEventPublisher events) {
		this.late = late;
		this.book = book;
		this.events = events;
	}

	List<Late> late(Actor actor) {
		return this.late.of(actor);
	}

	List<Issued> issued(Actor actor) {
		return this.book.issued(LateUnits.ofCases(actor), LateUnits.ofMatters(actor));
	}

	/**
	 * @throws CommandRefused naming what is wrong; the number it would have had is free
	 * again
	 */
	void issue(IssueCircular command, Actor actor) {
		Map<Long, Late> late = late(actor).stream().collect(Collectors.toMap(Late::clockId, (one) -> one));
		if (!late.keySet().containsAll(command.clocks())) {
			throw refused("circular-not-late");
		}
		List<Late> named = command.clocks().stream().distinct().map(late::get).sorted(ORDER).toList();
		boolean loose = named.stream().anyMatch((one) -> one.matterId() != null);
		// Whoever is named reads the whole paper, and a case's units know of no such
		// matter.
		if (loose && named.stream().anyMatch((one) -> one.proposalId() != null)) {
			throw refused("circular-mixed");
		}
		String number = this.book.number(loose);
		// Asked after the number was drawn: who came first has written by now.
		named.stream().filter((one) -> this.book.namedToday(one)).findFirst().ifPresent((one) -> {
			throw refused(loose ? "circular-already-item" : "circular-already", one.unitName(), one.number());
		});
		this.book.write(number, named, command.text());
		named.forEach((one) -> this.events.publishEvent(new CircularIssued(number, one.unit(), one.subject())));
		this.events.publishEvent(new CommandAccepted(actor, "issue-circular", null, Map.of(), command));
	}

	private static CommandRefused refused(String code, Object... arguments) {
		return new CommandRefused(List.of(new FieldError("clocks", code, List.of(arguments))));
	}

}
