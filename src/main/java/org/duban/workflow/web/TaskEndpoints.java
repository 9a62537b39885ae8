package org.duban.workflow.web;

import org.duban.workflow.Actor;
import org.duban.workflow.TaskDoor;
import org.duban.workflow.TaskDrafts;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Answering a task. What a task looks like is shown by the room casefile. */
@RestController
@RequestMapping("/api/tasks/{id}")
class TaskEndpoints {

	private final TaskDoor door;

	private final TaskDrafts drafts;

	TaskEndpoints(TaskDoor door, TaskDrafts drafts) {
		this.door = door;
		this.drafts = drafts;
	}

	@PostMapping("/complete")
	TaskDoor.Receipt complete(@PathVariable String id, @RequestBody String command, Actor actor) {
		return this.door.complete(actor, id, command);
	}

	@PostMapping("/claim")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void claim(@PathVariable String id, Actor actor) {
		this.door.claim(actor, id);
	}

	@PostMapping("/give-back")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void giveBack(@PathVariable String id, Actor actor) {
		this.door.giveBack(actor, id);
	}

	@PutMapping("/draft")
	TaskDrafts.Saved draft(@PathVariable String id, @RequestBody String content, Actor actor) {
		this.door.get(actor, id);
		return this.drafts.keep(id, actor.username(), content);
	}

}
