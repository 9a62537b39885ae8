package org.duban.document;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

import org.duban.workflow.Actor;

import org.springframework.core.io.FileSystemResource;
import org.springframework.stereotype.Component;

/** A file is laid aside while it is read: it may be larger than memory should hold. */
@Component
class StoredFileTexts implements FileTexts {

	private final AttachmentStore store;

	private final FileText text;

	StoredFileTexts(AttachmentStore store, FileText text) {
		this.store = store;
		this.text = text;
	}

	@Override
	public String of(Attachments.Paper file) {
		try {
			Path aside = Files.createTempFile("duban", null);
			try {
				try (OutputStream out = Files.newOutputStream(aside)) {
					this.store.copy(file.id(), out);
				}
				return this.text.of(new NewFile(file.name(), file.size(), new FileSystemResource(aside)));
			}
			finally {
				Files.delete(aside);
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public List<String> readable(Actor actor) {
		return Arrays.stream(Purpose.values())
			.filter((purpose) -> AttachmentRules.mayRead(purpose, actor))
			.map(Purpose::name)
			.toList();
	}

}
