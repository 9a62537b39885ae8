package org.duban.feedback.web;

import java.util.List;

import org.duban.feedback.RefilingNotes;
import org.duban.workflow.Actor;

import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The caller's own notes on what to propose again. */
@RestController
class RefilingReading {

	private final RefilingNotes notes;

	RefilingReading(RefilingNotes notes) {
		this.notes = notes;
	}

	@GetMapping("/api/refiling-notes")
	List<RefilingNotes.Note> own(Actor actor) {
		return this.notes.of(actor.username());
	}

}
