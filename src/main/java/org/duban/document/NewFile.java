package org.duban.document;

import org.springframework.core.io.InputStreamSource;
import org.springframework.web.multipart.MultipartFile;

/**
 * A file as someone hands it in; its content is read as a stream and never held whole.
 */
record NewFile(String name, long size, InputStreamSource content) {

	/**
	 * Browsers may send a path; only its last part is a name. What turns the writing
	 * direction, what shells and file systems take for more than a letter, and leading
	 * dots go.
	 */
	NewFile {
		name = name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1)
			.replaceAll("[\\p{Cntrl}\\p{Cf}\\p{Co}]", "")
			.replaceAll("[<>:\"|?*]", "_")
			.replaceAll("^[.\\s]+|[.\\s]+$", "");
	}

	static NewFile of(MultipartFile file) {
		String name = file.getOriginalFilename();
		return new NewFile((name != null) ? name : "", file.getSize(), file);
	}

	String extension() {
		return (this.name.lastIndexOf('.') < 0) ? "" : this.name.substring(this.name.lastIndexOf('.') + 1);
	}

}
