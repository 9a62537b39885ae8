package org.duban.document;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;

import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes the XML of a Word file from its beginning to its end. */
final class WordXml {

	private static final String NAMESPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";

	private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

	private final XMLStreamWriter xml;

	WordXml(OutputStream out) throws IOException {
		try {
			this.xml = XMLOutputFactory.newDefaultFactory().createXMLStreamWriter(out, StandardCharsets.UTF_8.name());
			this.xml.writeStartDocument(StandardCharsets.UTF_8.name(), "1.0");
			this.xml.writeStartElement("w", "document", NAMESPACE);
			this.xml.writeNamespace("w", NAMESPACE);
			this.xml.writeNamespace("r", RELATIONS);
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	/**
	 * @param attributes names and values in turn; a name with {@code r:} is a relation's
	 */
	WordXml start(String name, String... attributes) throws IOException {
		try {
			this.xml.writeStartElement("w", name, NAMESPACE);
			attributes(attributes);
			return this;
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	WordXml empty(String name, String... attributes) throws IOException {
		try {
			this.xml.writeEmptyElement("w", name, NAMESPACE);
			attributes(attributes);
			return this;
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	/** Ends as many as are said. */
	WordXml end(int elements) throws IOException {
		try {
			for (int i = 0; i < elements; i++) {
				this.xml.writeEndElement();
			}
			return this;
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	/** A run with a text of its own. */
	WordXml run(String text) throws IOException {
		return start("r").text("t", text).end(1);
	}

	/** An element with a text whose spaces count. */
	WordXml text(String name, String text) throws IOException {
		try {
			start(name);
			this.xml.writeAttribute("xml", "http://www.w3.org/XML/1998/namespace", "space", "preserve");
			this.xml.writeCharacters(sound(text));
			return end(1);
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	void finish() throws IOException {
		try {
			this.xml.writeEndDocument();
			this.xml.flush();
		}
		catch (XMLStreamException ex) {
			throw new IOException(ex);
		}
	}

	private void attributes(String... attributes) throws XMLStreamException {
		for (int i = 0; i < attributes.length; i += 2) {
			if (attributes[i].startsWith("r:")) {
				this.xml.writeAttribute("r", RELATIONS, attributes[i].substring(2), attributes[i + 1]);
			}
			else {
				this.xml.writeAttribute("w", NAMESPACE, attributes[i], attributes[i + 1]);
			}
		}
	}

	/** What XML cannot hold is shown as missing; a line break is a space. */
	private static String sound(String text) {
		return text.replaceAll("\\s+", " ")
			.replaceAll("[^\\x20-\\uD7FF\\uE000-\\uFFFD\\x{10000}-\\x{10FFFF}]", "\uFFFD");
	}

}
