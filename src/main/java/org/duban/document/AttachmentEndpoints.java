package org.duban.document;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;

import jakarta.servlet.http.HttpServletResponse;

import org.duban.document.FileDoor.FileFacts;
import org.duban.proposal.Cases;
import org.duban.proposal.KeySupervisions;
import org.duban.proposal.ProposalFacts;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;

import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.web.bind.annotation.DeleteMapping;
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

	private final FileDoor door;

	private final CaseVisibility visibility;

	private final Cases cases;

	private final ObjectProvider<KeySupervisions> supervisions;

	AttachmentEndpoints(AttachmentStore store, FileDoor door, CaseVisibility visibility, Cases cases,
			ObjectProvider<KeySupervisions> supervisions) {
		this.supervisions = supervisions;
		this.store = store;
		this.door = door;
		this.visibility = visibility;
		this.cases = cases;
	}

	@PostMapping(path = "/proposals/{id}/attachments", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
	@ResponseStatus(HttpStatus.CREATED)
	Attachment add(@PathVariable long id, @RequestParam @Nullable MultipartFile file,
			@RequestParam(defaultValue = "case") String purpose, Actor actor) {
		requireVisible(actor, id);
		ProposalFacts facts = this.cases.facts(id);
		Purpose asked = Purpose.of(purpose).orElseThrow(() -> refused("purpose", "unknown-purpose"));
		if (!AttachmentRules.mayAdd(asked, facts, actor)) {
			throw new AccessDeniedException("Not yours to hand in: " + asked);
		}
		if (file == null) {
			throw refused("file", "required");
		}
		Purpose meant = AttachmentRules.meant(asked, facts, actor);
		NewFile handedIn = NewFile.of(file);
		check(handedIn, meant, facts, actor);
		return find(this.store.add(id, meant, handedIn, actor));
	}

	private void check(NewFile file, Purpose purpose, ProposalFacts facts, Actor actor) {
		int already = (int) this.store.ofCase(facts.id())
			.stream()
			.filter((other) -> other.purpose() == purpose)
			.count();
		List<FieldError> refusals = new ArrayList<>(this.door.refusals(file, already));
		boolean evidence = this.supervisions.stream()
			.anyMatch((known) -> known.running(facts.id()) && !known.heldByOthers(facts.id(), actor));
		AttachmentRules.refusal(purpose, facts, evidence).ifPresent(refusals::add);
		if (!refusals.isEmpty()) {
			throw new CommandRefused(refusals);
		}
	}

	@GetMapping("/proposals/{id}/attachments")
	List<Attachment> list(@PathVariable long id, Actor actor) {
		requireVisible(actor, id);
		return this.store.ofCase(id)
			.stream()
			.filter((attachment) -> AttachmentRules.mayRead(attachment.purpose(), actor))
			.toList();
	}

	@GetMapping("/attachments/{id}")
	void content(@PathVariable long id, Actor actor, HttpServletResponse response) throws IOException {
		Attachment attachment = readable(id, actor);
		this.door.handOver(new FileFacts(id, attachment.name(), attachment.mediaType(), attachment.sizeBytes()),
				response);
	}

	@DeleteMapping("/attachments/{id}")
	@ResponseStatus(HttpStatus.NO_CONTENT)
	void remove(@PathVariable long id, Actor actor) {
		Attachment attachment = readable(id, actor);
		if (!AttachmentRules.mayRemove(attachment, this.cases.facts(attachment.proposalId()), actor)) {
			throw new AccessDeniedException("Frozen, or not yours: " + id);
		}
		this.store.remove(id);
	}

	private Attachment readable(long id, Actor actor) {
		Attachment attachment = find(id);
		requireVisible(actor, attachment.proposalId());
		if (!AttachmentRules.mayRead(attachment.purpose(), actor)) {
			throw new NoSuchElementException("No attachment " + id);
		}
		return attachment;
	}

	private void requireVisible(Actor actor, long proposalId) {
		if (!this.visibility.maySee(actor, proposalId)) {
			throw new NoSuchElementException("No proposal " + proposalId);
		}
	}

	private Attachment find(long id) {
		return this.store.find(id).orElseThrow(() -> new NoSuchElementException("No attachment " + id));
	}

	private static CommandRefused refused(String field, String code) {
		return new CommandRefused(List.of(new FieldError(field, code, List.of())));
	}

}
