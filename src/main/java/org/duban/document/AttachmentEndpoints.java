package org.duban.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

import org.duban.proposal.CaseState;
import org.duban.proposal.Cases;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Files in and out; nobody learns of a file on a case that is hidden from him. */
@RestController
@RequestMapping("/api")
@Transactional
class AttachmentEndpoints {

	private final AttachmentStore store;

	private final CaseVisibility visibility;

	private final Cases cases;

	AttachmentEndpoints(AttachmentStore store, CaseVisibility visibility, Cases cases) {
		this.store = store;
		this.visibility = visibility;
		this.cases = cases;
	}

	@PostMapping(path = "/proposals/{id}/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	Attachment add(@PathVariable long id, @RequestParam MultipartFile file,
			@RequestParam(defaultValue = "case") String purpose, Actor actor) throws IOException {
		requireVisible(actor, id);
		Purpose meant = Purpose.of(purpose)
			.orElseThrow(() -> new CommandRefused(List.of(new FieldError("purpose", "unknown-purpose", List.of()))));
		boolean reader = actor.is("supervisor") || actor.is("leader");
		if (reader || meant != Purpose.CASE && actor.unit() != null) {
			throw new AccessDeniedException("Readers add nothing, and a signed opinion is not a unit's to hand in");
		}
		String name = file.getOriginalFilename();
		NewFile handedIn = new NewFile((name != null) ? name : "", file.getBytes());
		int already = (int) this.store.ofCase(id).stream().filter((other) -> other.purpose() == meant).count();
		List<FieldError> refusals = new ArrayList<>(handedIn.refusals(already));
		if (this.cases.facts(id).state() == CaseState.ARCHIVED) {
			refusals.add(new FieldError("", "case-archived", List.of()));
		}
		if (!refusals.isEmpty()) {
			throw new CommandRefused(refusals);
		}
		return find(this.store.add(id, meant, handedIn, actor));
	}

	@GetMapping("/proposals/{id}/attachments")
	List<Attachment> list(@PathVariable long id, Actor actor) {
		requireVisible(actor, id);
		return this.store.ofCase(id).stream().filter((attachment) -> mayRead(actor, attachment)).toList();
	}

	@GetMapping("/attachments/{id}")
	ResponseEntity<byte[]> content(@PathVariable long id, Actor actor) {
		Attachment attachment = find(id);
		requireVisible(actor, attachment.proposalId());
		if (!mayRead(actor, attachment)) {
			throw new NoSuchElementException("No attachment " + id);
		}
		return ResponseEntity.ok()
			.contentType(MediaType.parseMediaType(attachment.mediaType()))
			.cacheControl(CacheControl.noStore())
			.header(HttpHeaders.CONTENT_DISPOSITION,
					ContentDisposition.attachment()
						.filename(attachment.name(), StandardCharsets.UTF_8)
						.build()
						.toString())
			.header("X-Content-Type-Options", "nosniff")
			.body(this.store.content(id));
	}

	private static boolean mayRead(Actor actor, Attachment attachment) {
		return attachment.purpose() == Purpose.CASE || actor.unit() == null;
	}

	private void requireVisible(Actor actor, long proposalId) {
		if (!this.visibility.maySee(actor, proposalId)) {
			throw new NoSuchElementException("No proposal " + proposalId);
		}
	}

	private Attachment find(long id) {
		return this.store.find(id).orElseThrow(() -> new NoSuchElementException("No attachment " + id));
	}

}
