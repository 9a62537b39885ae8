package org.duban.story;

import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;

import com.fasterxml.jackson.databind.JsonNode;
import org.duban.MailServer;
import org.jspecify.annotations.Nullable;

/** Somebody logged in. */
public record Person(House house, String username) {

	public JsonNode get(String path) {
		return ask("GET", path, null).json();
	}

	public Reply post(String path, Object body) {
		return ask("POST", path, body);
	}

	public Reply ask(String method, String path, @Nullable Object body) {
		return this.house.send(this.username, method, path, body);
	}

	/** Hands a file in. */
	public Reply handIn(String path, String name, byte[] content) {
		return this.house.handIn(this.username, path, name, content);
	}

	/** A page of the house in this person's browser. */
	public String page(String path) {
		return this.house.page(this.username, path);
	}

	/** A file of the house as this person's browser gets it. */
	public byte[] bytes(String path) {
		return this.house.download(this.username, path);
	}

	/** The case as this person may see it. */
	public JsonNode file(long proposalId) {
		return get("/api/proposals/" + proposalId);
	}

	/** The person's tasks of one kind under a case. */
	public List<Task> tasks(String key, long proposalId) {
		JsonNode items = get("/api/tasks?size=200&key=" + key + "&proposalId=" + proposalId).path("items");
		return StreamSupport.stream(items.spliterator(), false).map((card) -> new Task(this, card)).toList();
	}

	/** The one task of that kind. */
	public Task task(String key, long proposalId) {
		return only(tasks(key, proposalId), key, proposalId);
	}

	/** The one task of that kind for one unit. */
	public Task task(String key, long proposalId, long assignmentId) {
		return only(tasks(key, proposalId).stream().filter((task) -> task.assignmentId() == assignmentId).toList(), key,
				proposalId);
	}

	private Task only(List<Task> found, String key, long proposalId) {
		if (found.size() != 1) {
			throw new AssertionError(this.username + " has " + found.size() + " tasks " + key + " in " + proposalId
					+ "; waiting: " + this.house.as("clerk").ask("GET", "/api/proposals/" + proposalId, null).body());
		}
		return found.get(0);
	}

	/** Something one does to a case without having a task. */
	public Reply act(long proposalId, String act, Map<String, ?> body) {
		return post("/api/proposals/" + proposalId + "/acts/" + act, body);
	}

	public Reply actOnAssignment(long assignmentId, String act, Map<String, ?> body) {
		return post("/api/assignments/" + assignmentId + "/acts/" + act, body);
	}

	/** Subjects of the messages about a case, newest first. */
	public List<String> messages(long proposalId) {
		return StreamSupport.stream(get("/api/inbox?size=200").path("items").spliterator(), false)
			.filter((message) -> message.path("proposalId").asLong() == proposalId)
			.map((message) -> message.path("kind").asText() + " " + message.path("subject").asText())
			.toList();
	}

	/** The mail about a case that says the words. */
	public String mail(long proposalId, String words) {
		String link = "/cases/" + proposalId;
		return MailServer.mail(this.username + "@duban.example",
				(mail) -> mail.contains(words) && mail.stripTrailing().endsWith(link));
	}

	/** Papers of a case that this person may read, in the order of writing. */
	public List<JsonNode> letters(long proposalId) {
		return StreamSupport.stream(file(proposalId).path("letters").spliterator(), false).toList();
	}

	/** What a paper says. */
	public String read(JsonNode letter) {
		return get("/api/letters/" + letter.path("id").asLong()).path("body").asText();
	}

}
