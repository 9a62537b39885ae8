package org.duban.story;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * One case and the usual steps with it, each by the person whose step it is. A test makes
 * its own and goes as far as it needs.
 */
public final class Walk {

	private static final AtomicInteger COUNTER = new AtomicInteger();

	private final House house;

	private final String proposer;

	private final long id;

	private boolean byEngine;

	private Walk(House house, String proposer, long id) {
		this.house = house;
		this.proposer = proposer;
		this.id = id;
	}

	/** A draft with a title that no other has. */
	public static Walk draft(House house) {
		return draft(house, "member" + (100 + COUNTER.incrementAndGet() % 300),
				Commands.draft("关于推进第" + System.nanoTime() + "号事项的建议"));
	}

	public static Walk draft(House house, String proposer, Map<String, Object> draft) {
		return new Walk(house, proposer, house.as(proposer).post("/api/proposals", draft).json().path("id").asLong());
	}

	/** Goes on with a case that somebody made. */
	public static Walk of(House house, String proposer, long id) {
		return new Walk(house, proposer, id);
	}

	public static Walk submitted(House house) {
		return draft(house).submit();
	}

	/**
	 * From now on tasks are answered by the engine's own REST, which names no next ones.
	 */
	public Walk byEngine() {
		this.byEngine = true;
		return this;
	}

	private List<String> answer(Task task, Object command) {
		if (!this.byEngine) {
			return task.answer(command);
		}
		task.answerByEngine(command);
		return List.of();
	}

	public long id() {
		return this.id;
	}

	public Person proposer() {
		return this.house.as(this.proposer);
	}

	public JsonNode file() {
		return this.house.as("clerk").file(this.id);
	}

	public String state() {
		return proposer().file(this.id).path("state").asText();
	}

	/** Keys of the tasks that wait, as the staff sees them. */
	public List<String> waiting() {
		return StreamSupport.stream(file().path("waitingFor").spliterator(), false)
			.map((task) -> task.path("key").asText())
			.toList();
	}

	/** Clocks of the case that still run. */
	public List<String> running() {
		return StreamSupport.stream(file().path("clocks").spliterator(), false)
			.filter((clock) -> !List.of("MET", "CANCELLED").contains(clock.path("state").asText()))
			.map((clock) -> clock.path("kind").asText() + " " + clock.path("state").asText())
			.toList();
	}

	public Walk submit() {
		proposer().ask("POST", "/api/proposals/" + this.id + "/submit", null).ok();
		return this;
	}

	public List<String> then(String username, String key, Object command) {
		return answer(this.house.as(username).task(key, this.id), command);
	}

	/**
	 * The one task of a unit's person, the unit named by its code: {@code wenlv-handler}.
	 */
	public List<String> ofUnit(String unit, String post, String key, Object command) {
		return answer(this.house.as(unit + "-" + post).task(key, this.id, assignment(unit)), command);
	}

	public Walk reviewed(String decision, Object... fields) {
		then("clerk", "first-review", decision.equals("not-file")
				? Commands.decide("reject", "reviewers", List.of("reviewer1", "reviewer2"), "reasons", List.of("empty"))
				: Commands.pass());
		then("reviewer1", "second-review", Commands.decide(decision, fields));
		then("reviewer2", "second-review", Commands.decide(decision, fields));
		return this;
	}

	public Walk filed() {
		reviewed("file").then("chair", "decide-filing", Commands.decide("file"));
		return this;
	}

	/** Proposed and approved at once; all units of the government's channel. */
	public Walk assigned(String... unitsAndRoles) {
		then("clerk", "propose-units", Commands.units(unitsAndRoles));
		then("gov", "approve-assignment", Commands.decide("approve"));
		return this;
	}

	public static Walk assignedCase(House house, String... unitsAndRoles) {
		return submitted(house).filed().assigned(unitsAndRoles);
	}

	/** Every unit signs. */
	public Walk signed() {
		for (String unit : units("MAIN", "SEPARATE", "CO")) {
			ofUnit(unit, "liaison", "sign-for", Commands.decide("sign"));
		}
		return this;
	}

	/** The co-handling units have spoken and the answering ones have talked. */
	public Walk prepared() {
		units("CO").forEach((unit) -> ofUnit(unit, "handler", "co-opinion", Commands.coOpinion()));
		units("MAIN", "SEPARATE").forEach(this::contacted);
		return this;
	}

	void contacted(String unit) {
		ofUnit(unit, "handler", "record-contact", Commands.contact(this.house.today()));
	}

	/** From the handler's desk to where the others countersign. */
	public Walk issued(String unit, Object reply) {
		ofUnit(unit, "handler", "draft-reply", reply);
		ofUnit(unit, "office", "check-reply", Commands.decide("approve"));
		ofUnit(unit, "leader", "issue-reply", Commands.decide("approve"));
		return this;
	}

	public Walk countersigned() {
		for (String unit : units("CO")) {
			answer(this.house.as(unit + "-leader").task("countersign", this.id), Commands.decide("agree"));
		}
		return this;
	}

	public Walk delivered(String unit, String office) {
		ofUnitAs(office, unit, "audit-reply", Commands.decide("pass"));
		ofUnit(unit, "liaison", "deliver-reply", Commands.deliver(this.house.today()));
		return this;
	}

	public List<String> ofUnitAs(String username, String unit, String key, Object command) {
		return answer(this.house.as(username).task(key, this.id, assignment(unit)), command);
	}

	/** Everything up to the delivered reply of a single unit. */
	public static Walk answered(House house, String unit, Map<String, Object> reply) {
		return assignedCase(house, unit + " MAIN").signed().prepared().issued(unit, reply).delivered(unit, "gov");
	}

	public Walk says(String result) {
		answer(proposer().task("give-feedback", this.id), Commands.feedback(result));
		return this;
	}

	public Walk archived() {
		then("clerk", "archive-check", Commands.decide("archive", "volumeNo", "2026-1"));
		return this;
	}

	/** Open assignments' unit codes by role, in the file's order. */
	public List<String> units(String... roles) {
		List<String> units = new ArrayList<>();
		openAssignments().filter((row) -> List.of(roles).contains(row.path("role").asText()))
			.forEach((row) -> units.add(row.path("unit").asText()));
		return units;
	}

	public long assignment(String unit) {
		return assignmentRow(unit).path("id").asLong();
	}

	/** The unit's newest row. */
	public JsonNode assignmentRow(String unit) {
		return StreamSupport.stream(file().path("assignments").spliterator(), false)
			.filter((row) -> row.path("unit").asText().equals(unit))
			.reduce((earlier, later) -> later)
			.orElseThrow(() -> new AssertionError(unit + " does not handle " + this.id));
	}

	/** The newest clock of a kind, of one unit. */
	public JsonNode clock(String kind, String unit) {
		long assignment = assignment(unit);
		return StreamSupport.stream(file().path("clocks").spliterator(), false)
			.filter((clock) -> clock.path("kind").asText().equals(kind))
			.filter((clock) -> clock.path("assignmentId").asLong() == assignment)
			.reduce((earlier, later) -> later)
			.orElseThrow(() -> new AssertionError("No clock " + kind + " of " + unit + ": " + file().path("clocks")));
	}

	/** The newest clock of a kind, of the case as a whole. */
	public JsonNode clockOfCase(String kind) {
		return StreamSupport.stream(file().path("clocks").spliterator(), false)
			.filter((clock) -> clock.path("kind").asText().equals(kind))
			.reduce((earlier, later) -> later)
			.orElseThrow(() -> new AssertionError("No clock " + kind + ": " + file().path("clocks")));
	}

	private Stream<JsonNode> openAssignments() {
		return StreamSupport.stream(file().path("assignments").spliterator(), false)
			.filter((row) -> !List.of("REASSIGNED", "CANCELLED").contains(row.path("state").asText()));
	}

}
