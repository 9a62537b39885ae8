package org.duban.document;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.TreeMap;

import org.duban.document.SheetRows.Cell;
import org.duban.document.SheetRows.Kind;
import org.duban.document.SheetRows.Line;

/**
 * A table as text (RFC 4180), with commas, semicolons or tabs. What a text file was
 * written in it does not say: it is UTF-8 if it can be, else GB18030.
 */
final class CsvLines implements SheetRows.Lines {

	private static final List<Charset> CHARSETS = List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

	private static final char QUOTE = '"';

	private static final char MARK = '\uFEFF';

	private final String text;

	private final char separator;

	private int at;

	private int number;

	private CsvLines(String text) {
		this.text = text;
		this.separator = separator(text);
		this.at = (!text.isEmpty() && text.charAt(0) == MARK) ? 1 : 0;
	}

	static CsvLines of(Path file) {
		try {
			return new CsvLines(text(Files.readAllBytes(file)));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public boolean hasNext() {
		return this.at < this.text.length();
	}

	@Override
	public Line next() {
		if (!hasNext()) {
			throw new NoSuchElementException();
		}
		List<String> values = new ArrayList<>();
		boolean more = true;
		while (more) {
			values.add(value());
			more = this.at < this.text.length() && this.text.charAt(this.at) == this.separator;
			this.at += more ? 1 : 0;
		}
		endLine();
		TreeMap<Integer, Cell> cells = new TreeMap<>();
		for (int i = 0; i < values.size(); i++) {
			if (!values.get(i).isBlank()) {
				cells.put(i, new Cell(Kind.TEXT, values.get(i)));
			}
		}
		return new Line(++this.number, values.size(), cells);
	}

	@Override
	public void close() {
		// All of it was read when it was opened.
	}

	private static String text(byte[] bytes) {
		for (Charset charset : CHARSETS) {
			try {
				String text = charset.newDecoder().decode(ByteBuffer.wrap(bytes)).toString();
				if (text.indexOf('\0') < 0) {
					return text;
				}
			}
			catch (CharacterCodingException ex) {
				continue;
			}
		}
		throw SheetFiles.refused("import-encoding");
	}

	private static char separator(String text) {
		String first = text.lines().filter((line) -> !line.isBlank()).findFirst().orElse("");
		char best = ',';
		for (char one : new char[] { ';', '\t' }) {
			best = (first.chars().filter((letter) -> letter == one).count() > count(first, best)) ? one : best;
		}
		return best;
	}

	private static long count(String line, char separator) {
		return line.chars().filter((letter) -> letter == separator).count();
	}

	private String value() {
		if (this.at < this.text.length() && this.text.charAt(this.at) == QUOTE) {
			return quoted();
		}
		int from = this.at;
		while (this.at < this.text.length() && !ends(this.text.charAt(this.at))) {
			this.at++;
		}
		return this.text.substring(from, this.at);
	}

	private String quoted() {
		StringBuilder value = new StringBuilder();
		this.at++;
		while (this.at < this.text.length()) {
			char letter = this.text.charAt(this.at++);
			if (letter != QUOTE) {
				value.append(letter);
			}
			else if (this.at < this.text.length() && this.text.charAt(this.at) == QUOTE) {
				value.append(QUOTE);
				this.at++;
			}
			else {
				break;
			}
		}
		while (this.at < this.text.length() && !ends(this.text.charAt(this.at))) {
			value.append(this.text.charAt(this.at++));
		}
		return value.toString();
	}

	private boolean ends(char letter) {
		return letter == this.separator || letter == '\n' || letter == '\r';
	}

	private void endLine() {
		if (this.at < this.text.length() && this.text.charAt(this.at) == '\r') {
			this.at++;
		}
		if (this.at < this.text.length() && this.text.charAt(this.at) == '\n') {
			this.at++;
		}
	}

}
