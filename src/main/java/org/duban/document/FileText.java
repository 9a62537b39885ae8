package org.duban.document;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Set;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.duban.parameter.Parameters;
import org.springframework.stereotype.Component;
import org.springframework.util.StreamUtils;

/**
 * The text that stands in a file, as far as the house can read it: TXT, PDF, and the
 * office formats that are XML in a ZIP (DOCX, XLSX, OFD). Pictures, scans and the old
 * binary formats say nothing; a broken or locked file says what can be read of it.
 */
@Component
class FileText {

	/** Where a line ends in one of the XML formats. */
	private static final Set<String> LINES = Set.of("p", "br", "cr", "tab", "si", "TextObject");

	private static final int BYTES_OF_A_CHARACTER = 4;

	private final XMLInputFactory xml = plainXml();

	private final Parameters parameters;

	private final Clock clock;

	FileText(Parameters parameters, Clock clock) {
		this.parameters = parameters;
		this.clock = clock;
	}

	private static XMLInputFactory plainXml() {
		XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
		factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
		factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
		return factory;
	}

	/** As much of it as {@code attachment.read.chars} and {@code .seconds} allow. */
	String of(NewFile file) {
		LocalDate today = LocalDate.now(this.clock);
		Page page = new Page(this.parameters.number("attachment.read.chars", today),
				Duration.ofSeconds(this.parameters.number("attachment.read.seconds", today)));
		try (InputStream content = file.content().getInputStream()) {
			switch (file.extension().toLowerCase(Locale.ROOT)) {
				case "txt" -> plain(content, page);
				case "pdf" -> pdf(content, page);
				case "docx", "xlsx", "ofd" -> zip(content, page);
				default -> {
					// Nothing the house can read.
				}
			}
		}
		catch (IOException | RuntimeException ex) {
			// Broken or locked: what was read before counts.
		}
		return page.text();
	}

	private static void plain(InputStream content, Page page) throws IOException {
		byte[] bytes = content.readNBytes(page.room() * BYTES_OF_A_CHARACTER);
		page.add(decoded(bytes));
	}

	/**
	 * UTF-16 says so itself, UTF-8 can be told by its form, all else is of this country.
	 */
	private static String decoded(byte[] bytes) {
		if (bytes.length > 1 && (bytes[0] == (byte) 0xFF && bytes[1] == (byte) 0xFE
				|| bytes[0] == (byte) 0xFE && bytes[1] == (byte) 0xFF)) {
			return new String(bytes, StandardCharsets.UTF_16);
		}
		CharBuffer text = CharBuffer.allocate(bytes.length);
		// The last character may be cut in two.
		boolean other = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes), text, false).isError();
		return other ? new String(bytes, Charset.forName("GB18030")) : text.flip().toString();
	}

	private static void pdf(InputStream content, Page page) throws IOException {
		try (PDDocument document = Loader.loadPDF(new RandomAccessReadBuffer(content))) {
			PDFTextStripper stripper = new PDFTextStripper();
			for (int number = 1; number <= document.getNumberOfPages() && page.open(); number++) {
				stripper.setStartPage(number);
				stripper.setEndPage(number);
				page.add(stripper.getText(document));
			}
		}
	}

	private void zip(InputStream content, Page page) throws IOException {
		try (ZipInputStream zip = new ZipInputStream(content)) {
			for (ZipEntry entry = zip.getNextEntry(); entry != null && page.open(); entry = zip.getNextEntry()) {
				if (entry.getName().endsWith(".xml")) {
					// The parser closes what it has read to its end.
					xml(StreamUtils.nonClosing(zip), page);
				}
			}
		}
	}

	/** One part of the file; a broken one does not hide the others. */
	private void xml(InputStream part, Page page) {
		try {
			XMLStreamReader reader = this.xml.createXMLStreamReader(part);
			while (reader.hasNext() && page.open()) {
				int event = reader.next();
				if (event == XMLStreamConstants.CHARACTERS) {
					page.add(reader.getText());
				}
				else if (event == XMLStreamConstants.END_ELEMENT && LINES.contains(reader.getLocalName())) {
					page.add("\n");
				}
			}
			page.add("\n");
		}
		catch (XMLStreamException ex) {
			page.add("\n");
		}
	}

	/** What was read so far; full at its length, or when its time is over. */
	private static final class Page {

		private final StringBuilder text = new StringBuilder();

		private final int length;

		private final long until;

		Page(int length, Duration time) {
			this.length = length;
			this.until = System.nanoTime() + time.toNanos();
		}

		int room() {
			return open() ? (this.length - this.text.length()) : 0;
		}

		boolean open() {
			return this.text.length() < this.length && System.nanoTime() < this.until;
		}

		void add(String more) {
			this.text.append(more, 0, Math.min(more.length(), this.length - this.text.length()));
		}

		String text() {
			return this.text.toString();
		}

	}

}
