package org.duban.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDateTime;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

import org.springframework.core.io.ClassPathResource;

/**
 * The parts of a Word file that are the same in all of them: styles by GB/T 9704, types
 * with what stands in for them, the number of the sheet. The same text makes the same
 * file, so its parts carry no time.
 */
final class WordParts {

	private static final LocalDateTime NO_TIME = LocalDateTime.of(1980, 1, 1, 0, 0);

	private static final Map<String, String> PARTS = new LinkedHashMap<>();

	static {
		PARTS.put("[Content_Types].xml", "content-types.xml");
		PARTS.put("_rels/.rels", "package-rels.xml");
		PARTS.put("word/_rels/document.xml.rels", "document-rels.xml");
		PARTS.put("word/styles.xml", "styles.xml");
		PARTS.put("word/fontTable.xml", "font-table.xml");
		PARTS.put("word/footer.xml", "footer.xml");
	}

	private WordParts() {
	}

	/** The file with these parts in it, and the text's own part begun. */
	static ZipOutputStream begin(OutputStream out) throws IOException {
		ZipOutputStream file = new ZipOutputStream(out, StandardCharsets.UTF_8);
		for (Map.Entry<String, String> part : PARTS.entrySet()) {
			next(file, part.getKey());
			try (InputStream content = new ClassPathResource("document/word/" + part.getValue()).getInputStream()) {
				content.transferTo(file);
			}
		}
		next(file, "word/document.xml");
		return file;
	}

	private static void next(ZipOutputStream file, String path) throws IOException {
		ZipEntry entry = new ZipEntry(path);
		entry.setTimeLocal(NO_TIME);
		file.putNextEntry(entry);
	}

}
