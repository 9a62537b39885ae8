package org.duban.board;

import java.io.IOException;
import java.io.InputStream;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;

import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;

import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;
import org.xml.sax.SAXException;

import org.springframework.core.io.Resource;

/** The drawing of a process model, on whose tasks something may be painted. */
final class ProcessDrawing {

	private static final String BADGE_HEIGHT = "18";

	private final Document document;

	private final Map<String, Element> tasks = new LinkedHashMap<>();

	private ProcessDrawing(Document document) {
		this.document = document;
		NodeList groups = document.getElementsByTagName("g");
		for (int i = 0; i < groups.getLength(); i++) {
			Element group = (Element) groups.item(i);
			if (group.getAttribute("class").contains("djs-shape") && group.hasAttribute("data-element-id")) {
				this.tasks.put(group.getAttribute("data-element-id"), group);
			}
		}
	}

	static ProcessDrawing read(Resource file) {
		try (InputStream in = file.getInputStream()) {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
			// The drawings name the format's document type, which is on another machine.
			factory.setFeature("http://apache.org/xml/features/nonvalidating/load-external-dtd", false);
			return new ProcessDrawing(factory.newDocumentBuilder().parse(in));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		catch (ParserConfigurationException | SAXException ex) {
			throw new IllegalStateException("Not a drawing: " + file, ex);
		}
	}

	boolean has(String task) {
		return this.tasks.containsKey(task);
	}

	/**
	 * @param words above the task
	 * @param title what a pointer over it shows
	 */
	void paint(String task, String colour, String words, String title) {
		Element group = this.tasks.get(task);
		if (group == null) {
			throw new IllegalArgumentException("No task " + task);
		}
		Element box = (Element) group.getElementsByTagName("rect").item(0);
		box.setAttribute("style", box.getAttribute("style") + "; fill: " + colour + "; fill-opacity: 1");
		Element badge = add(group, "g", Map.of("transform", "translate(0 -10)"));
		add(badge, "rect", Map.of("width", box.getAttribute("width"), "height", BADGE_HEIGHT, "rx", "9", "fill", "#fff",
				"stroke", "#8a4b14"));
		add(badge, "text",
				Map.of("x", String.valueOf(Double.parseDouble(box.getAttribute("width")) / 2), "y", "13", "text-anchor",
						"middle", "font-size", "11", "font-family", "Noto Sans CJK SC, Microsoft YaHei, sans-serif",
						"fill", "#222"))
			.setTextContent(words);
		add(badge, "title", Map.of()).setTextContent(title);
	}

	private Element add(Element parent, String name, Map<String, String> attributes) {
		Element child = this.document.createElementNS("http://www.w3.org/2000/svg", name);
		attributes.forEach(child::setAttribute);
		parent.appendChild(child);
		return child;
	}

	String text() {
		try {
			Transformer writer = TransformerFactory.newInstance().newTransformer();
			writer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, "yes");
			StringWriter out = new StringWriter();
			writer.transform(new DOMSource(this.document), new StreamResult(out));
			return out.toString();
		}
		catch (TransformerException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
