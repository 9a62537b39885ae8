package org.duban.document;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duban.workflow.FieldError;

/** A file as someone hands it in. */
record NewFile(String name, byte[] content) {

	static final int MOST = 10;

	static final int LARGEST = 20 * 1024 * 1024;

	private static final int NAME_LENGTH = 200;

	/** Browsers may send a path; only its last part is a name. */
	NewFile {
		name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
			.replaceAll("\\p{Cntrl}", "")
			.strip();
	}

	/**
	 * Why the file is not taken.
	 * @param already how many files hang there
	 */
	List<FieldError> refusals(int already) {
		List<FieldError> errors = new ArrayList<>();
		Optional<FileKind> kind = FileKind.ofName(this.name);
		if (this.content.length == 0) {
			errors.add(error("file-empty"));
		}
		else if (this.content.length > LARGEST) {
			errors.add(error("file-too-large", LARGEST / 1024 / 1024));
		}
		else if (kind.isEmpty()) {
			errors.add(error("file-kind", this.name));
		}
		else if (!kind.get().fits(this.content)) {
			errors.add(error("file-content", this.name));
		}
		if (this.name.length() > NAME_LENGTH) {
			errors.add(error("too-long", NAME_LENGTH, this.name.length()));
		}
		if (already >= MOST) {
			errors.add(error("too-many-files", MOST));
		}
		return errors;
	}

	private static FieldError error(String code, Object... arguments) {
		return new FieldError("file", code, List.of(arguments));
	}

}
