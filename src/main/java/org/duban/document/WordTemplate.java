package org.duban.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.xmlbeans.XmlCursor;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTR;

/**
 * A Word file with {@code {{places}}}. A place that is a paragraph of its own is repeated
 * for each line of its value and goes when there is none; Word may have cut it into
 * several runs, of which the first one's type holds.
 */
final class WordTemplate implements AutoCloseable {

	private static final Pattern PLACE = Pattern.compile("\\{\\{([^{}]*)}}");

	private final XWPFDocument document;

	WordTemplate(InputStream content) throws IOException {
		this.document = new XWPFDocument(content);
	}

	Set<String> places() {
		Set<String> places = new TreeSet<>();
		for (IBody body : bodies()) {
			for (XWPFParagraph paragraph : body.getParagraphs()) {
				Matcher place = PLACE.matcher(text(paragraph));
				while (place.find()) {
					places.add(place.group(1).strip());
				}
			}
		}
		return places;
	}

	/** Whether braces stand where no place is found: in text boxes and the like. */
	boolean hasBraces() {
		return this.document.getDocument().xmlText().replaceAll("<[^>]+>", "").contains("{{");
	}

	void write(Map<String, List<String>> values, OutputStream out) throws IOException {
		for (IBody body : bodies()) {
			for (XWPFParagraph paragraph : List.copyOf(body.getParagraphs())) {
				fill(body, paragraph, values);
			}
		}
		this.document.write(out);
	}

	/** The sheet itself, its tables' cells to any depth, its headers and footers. */
	private List<IBody> bodies() {
		List<IBody> bodies = new ArrayList<>();
		addWithTables(this.document, bodies);
		this.document.getHeaderList().forEach((header) -> addWithTables(header, bodies));
		this.document.getFooterList().forEach((footer) -> addWithTables(footer, bodies));
		return bodies;
	}

	private static void addWithTables(IBody body, List<IBody> bodies) {
		bodies.add(body);
		for (XWPFTable table : body.getTables()) {
			table.getRows().forEach((row) -> row.getTableCells().forEach((cell) -> addWithTables(cell, bodies)));
		}
	}

	private void fill(IBody body, XWPFParagraph paragraph, Map<String, List<String>> values) {
		String text = text(paragraph);
		Matcher alone = PLACE.matcher(text.strip());
		if (!alone.matches()) {
			fillInside(paragraph, values);
			return;
		}
		List<String> lines = values.getOrDefault(alone.group(1).strip(), List.of());
		for (int i = 0; i < lines.size() - 1; i++) {
			try (XmlCursor before = paragraph.getCTP().newCursor()) {
				XWPFParagraph added = body.insertNewParagraph(before);
				added.getCTP().set(paragraph.getCTP());
				replace(new XWPFParagraph(added.getCTP(), body), 0, text.length(), lines.get(i));
			}
		}
		if (!lines.isEmpty()) {
			replace(paragraph, 0, text.length(), lines.get(lines.size() - 1));
		}
		else if (body == this.document) {
			this.document.removeBodyElement(this.document.getPosOfParagraph(paragraph));
		}
		else {
			replace(paragraph, 0, text.length(), "");
		}
	}

	private static void fillInside(XWPFParagraph paragraph, Map<String, List<String>> values) {
		Matcher place = PLACE.matcher(text(paragraph));
		int from = 0;
		while (place.find(from)) {
			String value = String.join("\n", values.getOrDefault(place.group(1).strip(), List.of()));
			replace(paragraph, place.start(), place.end(), value);
			from = place.start() + value.length();
			place = PLACE.matcher(text(paragraph));
		}
	}

	private static String text(XWPFParagraph paragraph) {
		StringBuilder text = new StringBuilder();
		paragraph.getRuns().forEach((run) -> text.append(run.text()));
		return text.toString();
	}

	/** Puts the value into the run where the place begins, and takes the place out. */
	private static void replace(XWPFParagraph paragraph, int start, int end, String value) {
		int offset = 0;
		boolean written = false;
		for (XWPFRun run : paragraph.getRuns()) {
			String text = run.text();
			int runEnd = offset + text.length();
			if (runEnd > start && offset < end) {
				String before = (offset < start) ? text.substring(0, start - offset) : "";
				String after = (runEnd > end) ? text.substring(end - offset) : "";
				put(run, before + (written ? "" : value) + after);
				written = true;
			}
			offset = runEnd;
		}
	}

	private static void put(XWPFRun run, String text) {
		CTR xml = run.getCTR();
		while (xml.sizeOfTArray() > 0) {
			xml.removeT(0);
		}
		while (xml.sizeOfBrArray() > 0) {
			xml.removeBr(0);
		}
		while (xml.sizeOfTabArray() > 0) {
			xml.removeTab(0);
		}
		String[] lines = text.split("\n", -1);
		for (int i = 0; i < lines.length; i++) {
			if (i > 0) {
				run.addBreak();
			}
			run.setText(lines[i]);
		}
	}

	@Override
	public void close() throws IOException {
		this.document.close();
	}

}
