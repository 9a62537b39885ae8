package org.duban.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import java.util.Map;

import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import org.thymeleaf.ITemplateEngine;
import org.thymeleaf.context.Context;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

import org.springframework.core.io.InputStreamSource;
import org.springframework.stereotype.Component;

/**
 * Prints a paper as PDF, its type embedded: whoever opens it sees what was sent.
 */
@Component
class PdfPrinter {

	private final ITemplateEngine pages;

	private final PaperFont font;

	PdfPrinter(ITemplateEngine pages, PaperFont font) {
		this.pages = pages;
		this.font = font;
		// It tells of every sheet it begins.
		XRLog.setLoggingEnabled(false);
	}

	void print(Paper paper, OutputStream out) throws IOException {
		PaperText text = paper.text();
		Context content = new Context(Locale.SIMPLIFIED_CHINESE,
				Map.of("issuer", this.font.shown(paper.issuer()), "number", this.font.shown(paper.number()), "title",
						this.font.shown(paper.title()), "head", shown(text.head()), "salutation",
						this.font.shown(text.salutation()), "paragraphs", shown(text.paragraphs()), "signature",
						shown(text.signature()), "foot", shown(text.foot())));
		PdfRendererBuilder printer = new PdfRendererBuilder();
		int count = 0;
		for (InputStreamSource file : this.font.files()) {
			printer.useFont(() -> open(file), "type" + count++, 400, FontStyle.NORMAL, true);
		}
		printer.withProducer("Duban");
		printer.withW3cDocument(tree(this.pages.process("document/paper", content)), "");
		printer.toStream(out);
		printer.run();
	}

	private List<String> shown(List<String> lines) {
		return lines.stream().map(this.font::shown).toList();
	}

	private static InputStream open(InputStreamSource file) {
		try {
			return file.getInputStream();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static Document tree(String page) throws IOException {
		try {
			DocumentBuilderFactory trees = DocumentBuilderFactory.newInstance();
			trees.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
			return trees.newDocumentBuilder().parse(new InputSource(new StringReader(page)));
		}
		catch (ParserConfigurationException | SAXException ex) {
			throw new IOException(ex);
		}
	}

}
