package org.duban.supervision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.duban.assignment.AssignmentFacts;
import org.duban.deadline.Clocks;
import org.duban.deadline.RunningClock;
import org.duban.proposal.Cases;
import org.duban.workflow.ActService.Subject;
import org.duban.workflow.Actor;
import org.duban.workflow.Acts;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.duban.workflow.LooseMatters;
import org.duban.workflow.LooseMatters.LooseMatter;
import org.jspecify.annotations.Nullable;

import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Component;

/**
 * Urges many units in one act. Each goes through the door of the single act, in a
 * transaction of its own: one that is refused takes none of the others with it.
 */
@Component
public class BulkUrging {

	/**
	 * What became of one unit's part, or of one matter that belongs to no case.
	 *
	 * @param caseNo number of the case or the matter, and name of the unit, where the
	 * urging was done
	 * @param errors why it was not
	 */
	public record Result(@Nullable Long assignmentId, @Nullable Long matterId, boolean done, @Nullable String caseNo,
			@Nullable String unitName, List<FieldError> errors) {

		static Result refused(Target target, List<FieldError> errors) {
			return new Result(target.assignmentId(), target.matterId(), false, null, null, errors);
		}

	}

	/** What is urged; neither where what was named is nothing that a unit does. */
	private record Target(@Nullable Long assignmentId, @Nullable Long matterId) {

		static final Target NONE = new Target(null, null);

		static Target of(RunningClock running) {
			boolean loose = running.subject().caseId() == null;
			return new Target(running.subject().assignmentId(), loose ? running.subject().id() : null);
		}

	}

	private static final List<FieldError> NOT_NOW = List.of(new FieldError("", "urge-not-now", List.of()));

	private final Acts acts;

	private final Urging urging;

	private final Clocks clocks;

	private final Cases cases;

	private final LooseMatters matters;

	private final ObjectMapper mapper;

	BulkUrging(Acts acts, Urging urging, Clocks clocks, Cases cases, LooseMatters matters, ObjectMapper mapper) {
		this.matters = matters;
		this.acts = acts;
		this.urging = urging;
		this.clocks = clocks;
		this.cases = cases;
		this.mapper = mapper;
	}

	/**
	 * Each part of a case and each matter once, whatever names it, in the order in which
	 * they were named.
	 * @throws CommandRefused if nothing was named that a unit does
	 */
	public List<Result> urge(UrgeMany command, Actor actor) {
		List<Result> results = new ArrayList<>();
		Set<Target> seen = new HashSet<>();
		String json = json(command.text());
		for (Target target : named(command)) {
			if (target.equals(Target.NONE)) {
				results.add(Result.refused(target, NOT_NOW));
			}
			else if (seen.add(target)) {
				results.add(urge(target, json, actor));
			}
		}
		if (results.isEmpty()) {
			throw new CommandRefused(List.of(new FieldError("clocks", "nobody-to-urge", List.of())));
		}
		return results;
	}

	private List<Target> named(UrgeMany command) {
		List<Target> named = new ArrayList<>();
		for (Long clock : Optional.ofNullable(command.clocks()).orElse(List.of())) {
			named.add(this.clocks.find(clock).map(Target::of).orElse(Target.NONE));
		}
		Optional.ofNullable(command.assignments()).orElse(List.of()).forEach((id) -> named.add(new Target(id, null)));
		return named;
	}

	private Result urge(Target target, String json, Actor actor) {
		Long part = target.assignmentId();
		long id = (part != null) ? part : Objects.requireNonNull(target.matterId());
		Subject subject = (part != null) ? Subject.ASSIGNMENT : Subject.MATTER;
		try {
			this.acts.carryOut(subject, id, "urge", json, actor);
		}
		catch (CommandRefused refused) {
			return Result.refused(target, refused.errors());
		}
		// What is not there and what is not one's own are told alike.
		catch (NoSuchElementException | AccessDeniedException ex) {
			return Result.refused(target, NOT_NOW);
		}
		if (part == null) {
			LooseMatter matter = this.matters.get(id);
			return new Result(null, id, true, matter.number(), matter.unitName(), List.of());
		}
		AssignmentFacts facts = this.urging.facts(part);
		return new Result(part, null, true, this.cases.facts(facts.proposalId()).number(), facts.unitName(), List.of());
	}

	private String json(String text) {
		try {
			return this.mapper.writeValueAsString(Map.of("text", text));
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

}
