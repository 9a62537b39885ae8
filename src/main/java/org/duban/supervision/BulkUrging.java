package org.duban.supervision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.duban.assignment.AssignmentFacts;
import org.duban.deadline.Clocks;
import org.duban.proposal.Cases;
import org.duban.workflow.ActService;
import org.duban.workflow.Actor;
import org.duban.workflow.Acts;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
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
	 * What became of one unit's part.
	 *
	 * @param caseNo number of the case, and name of the unit, where the urging was done
	 * @param errors why it was not
	 */
	public record Result(@Nullable Long assignmentId, boolean done, @Nullable String caseNo, @Nullable String unitName,
			List<FieldError> errors) {

		static Result refused(@Nullable Long assignmentId, List<FieldError> errors) {
			return new Result(assignmentId, false, null, null, errors);
		}

	}

	private static final List<FieldError> NOT_NOW = List.of(new FieldError("", "urge-not-now", List.of()));

	private final Acts acts;

	private final Urging urging;

	private final Clocks clocks;

	private final Cases cases;

	private final ObjectMapper mapper;

	BulkUrging(Acts acts, Urging urging, Clocks clocks, Cases cases, ObjectMapper mapper) {
		this.acts = acts;
		this.urging = urging;
		this.clocks = clocks;
		this.cases = cases;
		this.mapper = mapper;
	}

	/**
	 * Each part of a case once, whatever names it, in the order in which they were named.
	 * @throws CommandRefused if nothing was named that a unit does
	 */
	public List<Result> urge(UrgeMany command, Actor actor) {
		List<Result> results = new ArrayList<>();
		Set<Long> seen = new HashSet<>();
		String json = json(command.text());
		for (Optional<Long> assignmentId : named(command)) {
			if (assignmentId.isEmpty()) {
				results.add(Result.refused(null, NOT_NOW));
			}
			else if (seen.add(assignmentId.get())) {
				results.add(urge(assignmentId.get(), json, actor));
			}
		}
		if (results.isEmpty()) {
			throw new CommandRefused(List.of(new FieldError("clocks", "nobody-to-urge", List.of())));
		}
		return results;
	}

	private List<Optional<Long>> named(UrgeMany command) {
		List<Optional<Long>> named = new ArrayList<>();
		for (Long clock : Optional.ofNullable(command.clocks()).orElse(List.of())) {
			named.add(this.clocks.find(clock).map((running) -> running.subject().assignmentId()));
		}
		Optional.ofNullable(command.assignments()).orElse(List.of()).forEach((id) -> named.add(Optional.of(id)));
		return named;
	}

	private Result urge(long assignmentId, String json, Actor actor) {
		try {
			this.acts.carryOut(ActService.Subject.ASSIGNMENT, assignmentId, "urge", json, actor);
		}
		catch (CommandRefused refused) {
			return Result.refused(assignmentId, refused.errors());
		}
		// What is not there and what is not one's own are told alike.
		catch (NoSuchElementException | AccessDeniedException ex) {
			return Result.refused(assignmentId, NOT_NOW);
		}
		AssignmentFacts facts = this.urging.facts(assignmentId);
		return new Result(assignmentId, true, this.cases.facts(facts.proposalId()).number(), facts.unitName(),
				List.of());
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
