package org.duban.performance;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.duban.performance.SetScheme.Weighing;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandAccepted;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;

import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * By what each year is counted: the shipped scheme, with the weights that were set from a
 * year on. A year that has ended keeps its own.
 */
@Component
@Transactional
public class Schemes {

	private final SchemeFile file;

	private final SchemeEditionRepository editions;

	private final ApplicationEventPublisher events;

	private final Clock clock;

	Schemes(SchemeFile file, SchemeEditionRepository editions, ApplicationEventPublisher events, Clock clock) {
		this.file = file;
		this.editions = editions;
		this.events = events;
		this.clock = clock;
	}

	/** A change that was made. */
	public record Change(int year, String reason, String by, LocalDateTime at) {
	}

	@Transactional(readOnly = true)
	public Scheme of(int year) {
		Scheme shipped = this.file.scheme();
		return this.editions.findFirstByYearNoLessThanEqualOrderByYearNoDescIdDesc(year)
			.map((edition) -> shipped.weighing(edition.weights()))
			.orElse(shipped);
	}

	/** The newest first. */
	@Transactional(readOnly = true)
	public List<Change> changes() {
		return this.editions.findAllByOrderByIdDesc()
			.stream()
			.map((edition) -> new Change(edition.yearNo(), edition.reason(), edition.changedBy(), edition.changedAt()))
			.toList();
	}

	/** The years whose weights may still be set. */
	public List<Integer> open() {
		int now = LocalDate.now(this.clock).getYear();
		return List.of(now, now + 1);
	}

	public void set(SetScheme command, Actor actor) {
		PerformanceRoles.require(PerformanceRoles.maySetScheme(actor), actor);
		List<FieldError> errors = refusals(command);
		if (!errors.isEmpty()) {
			throw new CommandRefused(errors);
		}
		this.editions.save(new SchemeEdition(command, new Stamp(actor.username(), LocalDateTime.now(this.clock))));
		this.events.publishEvent(new CommandAccepted(actor, "set-performance-scheme", null, Map.of(), command));
	}

	private List<FieldError> refusals(SetScheme command) {
		List<FieldError> errors = new ArrayList<>();
		if (!open().contains(command.year())) {
			errors.add(new FieldError("year", "performance-year-ended", List.of(String.valueOf(command.year()))));
		}
		Set<String> codes = new HashSet<>();
		int sum = 0;
		for (int i = 0; i < command.weights().size(); i++) {
			Weighing one = command.weights().get(i);
			Scheme.Weight weight = one.weight();
			sum += weight.most();
			if (this.file.scheme().item(one.code()).isEmpty() || !codes.add(one.code())) {
				errors.add(new FieldError("weights[" + i + "].code", "performance-item", List.of(one.code())));
			}
			else if (!Scheme.weighable(weight.each(), weight.most())) {
				errors.add(new FieldError("weights[" + i + "].each", "performance-each", List.of()));
			}
		}
		if (codes.size() < this.file.scheme().items().size()) {
			errors.add(new FieldError("weights", "performance-items-missing", List.of()));
		}
		else if (sum != Scheme.FULL) {
			errors
				.add(new FieldError("weights", "performance-sum", List.of(Points.text(Scheme.FULL), Points.text(sum))));
		}
		return errors;
	}

}
