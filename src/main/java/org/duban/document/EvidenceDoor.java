package org.duban.document;

import java.io.IOException;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.document.LooseFiles.Loose;
import org.duban.workflow.Actor;
import org.jspecify.annotations.Nullable;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.multipart.MultipartFile;

/** The door of the evidence of a ledger's matters; the room says where it stands. */
public abstract class EvidenceDoor {

	private final Evidence evidence;

	private final ReportedMatters matters;

	protected EvidenceDoor(Evidence evidence, ReportedMatters matters) {
		this.evidence = evidence;
		this.matters = matters;
	}

	/** A file for the report that its uploader writes. */
	@PostMapping(path = "/{id}/evidence", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	Loose keep(@PathVariable long id, @RequestParam @Nullable MultipartFile file, Actor actor) {
		return this.evidence.keep(this.matters, id, file, actor);
	}

	@GetMapping("/{id}/evidence/{file}")
	void handOver(@PathVariable long id, @PathVariable long file, Actor actor, HttpServletResponse response)
			throws IOException {
		this.evidence.handOver(this.matters, id, file, actor, response);
	}

	@DeleteMapping("/{id}/evidence/{file}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable long id, @PathVariable long file, Actor actor) {
		this.evidence.remove(this.matters, id, file, actor);
	}

}
