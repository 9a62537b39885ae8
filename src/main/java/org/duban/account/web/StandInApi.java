package org.duban.account.web;

import java.util.List;

import org.duban.account.LendWork;
import org.duban.account.StandInDesk;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandReader;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Stand-ins of and by the caller. */
@RestController
@RequestMapping("/api/stand-ins")
class StandInApi {

	private final StandInDesk desk;

	private final CommandReader reader;

	StandInApi(StandInDesk desk, CommandReader reader) {
		this.desk = desk;
		this.reader = reader;
	}

	@GetMapping
	List<StandInDesk.Line> mine(Actor actor) {
		return this.desk.of(actor);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	List<StandInDesk.Line> lend(@RequestBody String body, Actor actor) {
		this.desk.lend(this.reader.read(body, LendWork.class), actor);
		return this.desk.of(actor);
	}

	@PostMapping("/{id}/end")
	List<StandInDesk.Line> end(@PathVariable long id, Actor actor) {
		this.desk.end(id, actor);
		return this.desk.of(actor);
	}

}
