package org.duban.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

import org.apache.tika.Tika;
import org.duban.parameter.Parameters;
import org.duban.workflow.FieldError;

import org.springframework.stereotype.Component;

/**
 * The files the house takes. What a file is, its content says (Apache Tika); what the
 * browser or the extension says is not believed.
 */
@Component
class FileRules {

	private static final int NAME_LENGTH = 200;

	private static final long MEGABYTE = 1024 * 1024;

	private static final String UNKNOWN = "application/octet-stream";

	/**
	 * GB/T 33190, the fixed layout format of Chinese offices: a ZIP that Tika knows no
	 * more of.
	 */
	private static final String OFD = "application/ofd";

	private final Tika tika = new Tika();

	private final Parameters parameters;

	private final Clock clock;

	FileRules(Parameters parameters, Clock clock) {
		this.parameters = parameters;
		this.clock = clock;
	}

	/**
	 * Why the file is not taken.
	 * @param already how many files of the purpose hang there
	 */
	List<FieldError> refusals(NewFile file, int already) {
		List<FieldError> errors = new ArrayList<>();
		int megabytes = this.parameters.number("attachment.size.mb", today());
		int count = this.parameters.number("attachment.count", today());
		if (file.size() == 0) {
			errors.add(error("file-empty"));
		}
		else if (file.size() > megabytes * MEGABYTE) {
			errors.add(error("file-too-large", megabytes));
		}
		else if (!extensions().contains(file.extension().toLowerCase(Locale.ROOT))) {
			errors.add(error("file-kind", String.join(" ", extensions()).toUpperCase(Locale.ROOT), file.name()));
		}
		else if (!isWhatItSays(file)) {
			errors.add(error("file-content", file.name()));
		}
		if (file.name().length() > NAME_LENGTH) {
			errors.add(error("too-long", NAME_LENGTH, file.name().length()));
		}
		if (already >= count) {
			errors.add(error("too-many-files", count));
		}
		return errors;
	}

	/** As its name says, which the content has been compared with. */
	String mediaType(NewFile file) {
		return file.extension().equalsIgnoreCase("ofd") ? OFD : this.tika.detect(file.name());
	}

	List<String> extensions() {
		return List.of(this.parameters.text("attachment.types", today()).toLowerCase(Locale.ROOT).split("[\\s,]+"));
	}

	/** The name may say more exactly what the content is, but nothing else. */
	private boolean isWhatItSays(NewFile file) {
		try (InputStream content = file.content().getInputStream();
				InputStream again = file.content().getInputStream()) {
			String seen = this.tika.detect(content);
			String named = mediaType(file);
			return named.equals(OFD) ? seen.equals("application/zip")
					: !UNKNOWN.equals(seen) && named.equals(this.tika.detect(again, file.name()));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private LocalDate today() {
		return LocalDate.now(this.clock);
	}

	private static FieldError error(String code, Object... arguments) {
		return new FieldError("file", code, List.of(arguments));
	}

}
