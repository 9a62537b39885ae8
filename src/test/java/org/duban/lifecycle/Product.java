package org.duban.lifecycle;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.function.Supplier;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.duban.proposal.Drafting;
import org.duban.proposal.ProposalDraft;
import org.duban.proposal.Submission;
import org.duban.workflow.ActService.Subject;
import org.duban.workflow.Actor;
import org.duban.workflow.Acts;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.duban.workflow.People;
import org.duban.workflow.TaskConflict;
import org.duban.workflow.TaskDoor;
import org.duban.workflow.TimeTravel;

import org.springframework.context.ApplicationContext;
import org.springframework.security.access.AccessDeniedException;

/** The house at the layer below its HTTP: what the endpoints of the API call. */
final class Product {

	/** Accepted, or how it was refused; a fault is what would be a 500. */
	record Said(boolean accepted, String words, long id) {

		static Said yes(long id) {
			return new Said(true, "accepted", id);
		}

		static Said no(String words) {
			return new Said(false, words, 0);
		}

		boolean fault() {
			return this.words.startsWith("FAULT");
		}

	}

	private final TaskDoor door;

	private final Acts acts;

	private final Drafting drafting;

	private final Submission submission;

	private final People people;

	private final TimeTravel time;

	private final ObjectMapper json;

	private final Runnable afterwards;

	private final Map<String, Actor> actors = new LinkedHashMap<>();

	/**
	 * @param afterwards what else happens after an accepted command: nothing in a sound
	 * house
	 */
	Product(ApplicationContext house, Runnable afterwards) {
		this.afterwards = afterwards;
		this.door = house.getBean(TaskDoor.class);
		this.acts = house.getBean(Acts.class);
		this.drafting = house.getBean(Drafting.class);
		this.submission = house.getBean(Submission.class);
		this.people = house.getBean(People.class);
		this.time = house.getBean(TimeTravel.class);
		this.json = house.getBean(ObjectMapper.class);
	}

	TaskDoor door() {
		return this.door;
	}

	Said draft(String who, Map<String, Object> draft) {
		return hear(() -> this.drafting.create(read(draft), actor(who)).id());
	}

	Said edit(String who, long id, Map<String, Object> draft) {
		return hear(() -> this.drafting.update(id, read(draft), actor(who)).id());
	}

	Said submit(String who, long id) {
		return hear(() -> this.submission.submit(id, actor(who)).id());
	}

	Said answer(String who, String task, Map<String, Object> command) {
		return hear(() -> {
			this.door.complete(actor(who), task, write(command));
			return 0L;
		});
	}

	Said act(String who, Subject subject, long id, String act, Map<String, Object> body) {
		return hear(() -> {
			this.acts.carryOut(subject, id, act, write(body), actor(who));
			return 0L;
		});
	}

	Said advance(Duration duration) {
		return hear(() -> {
			this.time.advance(duration);
			return 0L;
		});
	}

	private Said hear(Supplier<Long> words) {
		try {
			Said said = Said.yes(words.get());
			this.afterwards.run();
			return said;
		}
		catch (CommandRefused ex) {
			return Said.no("refused " + ex.errors().stream().map(Product::brief).toList());
		}
		catch (TaskConflict ex) {
			return Said.no("conflict");
		}
		catch (AccessDeniedException ex) {
			return Said.no("forbidden");
		}
		catch (NoSuchElementException ex) {
			return Said.no("not found");
		}
		catch (RuntimeException ex) {
			Throwable cause = org.springframework.core.NestedExceptionUtils.getMostSpecificCause(ex);
			return Said.no("FAULT " + ex.getClass().getSimpleName() + ": " + cause);
		}
	}

	private static String brief(FieldError error) {
		return error.field() + ":" + error.code();
	}

	private ProposalDraft read(Map<String, Object> draft) {
		return this.json.convertValue(draft, ProposalDraft.class);
	}

	private String write(Map<String, Object> command) {
		try {
			return this.json.writeValueAsString(command);
		}
		catch (JsonProcessingException ex) {
			throw new IllegalArgumentException(ex);
		}
	}

	private Actor actor(String who) {
		return this.actors.computeIfAbsent(who, (name) -> this.people.actor(name).orElseThrow());
	}

}
