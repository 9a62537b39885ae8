package org.duban.document;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

import jakarta.servlet.http.HttpServletResponse;
import org.duban.workflow.FieldError;
import org.duban.workflow.GuardedTexts;

import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;

/** The one way for files into the house and out of it, whatever they hang on. */
@Component
class FileDoor {

	private final AttachmentStore store;

	private final FileRules rules;

	private final FileText reader;

	private final GuardedTexts texts;

	FileDoor(AttachmentStore store, FileRules rules, FileText reader, GuardedTexts texts) {
		this.store = store;
		this.rules = rules;
		this.reader = reader;
		this.texts = texts;
	}

	/**
	 * Why the file is not taken: its name, its size, its kind, what stands in it.
	 * @param already how many files hang there
	 */
	List<FieldError> refusals(NewFile file, int already) {
		List<FieldError> refusals = new ArrayList<>(this.texts.fileName(file.name()));
		if (refusals.isEmpty()) {
			refusals.addAll(this.rules.refusals(file, already));
		}
		if (refusals.isEmpty()) {
			refusals.addAll(this.texts.fileText(this.reader.of(file)));
		}
		return refusals;
	}

	/** A file is handed over to be kept, never to be shown or run by the browser. */
	void handOver(FileFacts file, HttpServletResponse response) throws IOException {
		response.setContentType(file.mediaType());
		response.setContentLengthLong(file.sizeBytes());
		response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
		response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
				ContentDisposition.attachment().filename(file.name(), StandardCharsets.UTF_8).build().toString());
		response.setHeader("X-Content-Type-Options", "nosniff");
		response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
		this.store.copy(file.id(), response.getOutputStream());
	}

	/** What the browser is told of a file. */
	record FileFacts(long id, String name, String mediaType, long sizeBytes) {
	}

}
