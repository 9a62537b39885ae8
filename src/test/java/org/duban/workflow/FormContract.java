package org.duban.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

import javax.xml.parsers.DocumentBuilderFactory;

import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.w3c.dom.NodeList;

/**
 * Holds forms, models, commands and the kit's names against each other.
 *
 * @param forms folder of the forms
 * @param models folder of the models
 * @param kit the kit's script with the names of the tasks
 * @param commands command records by task key
 */
record FormContract(Path forms, Path models, Path kit, Map<String, Class<?>> commands) {

	enum Rule {

		NO_FORM, NO_TASK, FORM_KEY, NO_COMMAND, ONE_FORM, KIT_CALL, KIT_NAME, UNKNOWN_FIELD, MISSING_FIELD, REQUIRED,
		CODES, LENGTH, DECISION_SCOPE, BUTTON, ENGLISH

	}

	record Breach(Rule rule, String place, String text) {

	}

	private record Task(String name, String formKey) {

	}

	private static final String MODEL = "http://www.omg.org/spec/BPMN/20100524/MODEL";

	private static final String CAMUNDA = "http://camunda.org/schema/1.0/bpmn";

	private static final Pattern KIT_NAMES = Pattern.compile("'([a-z]+(?:-[a-z]+)*)':\\s*\\[\\s*'([^']*)',\\s*'[^']+'");

	private static final String CALL = "(window.DubanForm ? Promise.resolve() : import(\"/forms-kit/kit.js\")).then(function () { "
			+ "window.DubanForm.open(camForm, $scope); });";

	List<Breach> breaches() {
		List<Breach> breaches = new ArrayList<>();
		Map<String, Task> tasks = tasks();
		Map<String, Document> documents = documents();
		Map<String, String> names = kitNames();
		tasks.forEach((key, task) -> {
			if (!documents.containsKey(key)) {
				breaches.add(new Breach(Rule.NO_FORM, key, "the task has no form"));
			}
			if (!task.formKey().equals("embedded:deployment:forms/" + key + ".html")) {
				breaches.add(new Breach(Rule.FORM_KEY, key, "the task opens " + task.formKey()));
			}
			if (!this.commands.containsKey(key)) {
				breaches.add(new Breach(Rule.NO_COMMAND, key, "the task has no command record"));
			}
			if (!task.name().equals(names.get(key))) {
				breaches
					.add(new Breach(Rule.KIT_NAME, key, task.name() + " is called " + names.get(key) + " in the kit"));
			}
		});
		documents.forEach((key, document) -> {
			if (!tasks.containsKey(key)) {
				breaches.add(new Breach(Rule.NO_TASK, key, "the form belongs to no task"));
			}
			checkForm(key, document, breaches);
		});
		return breaches;
	}

	private void checkForm(String key, Document document, List<Breach> breaches) {
		Element form = document.selectFirst("form");
		if (form == null || document.select("form").size() != 1 || !form.attr("data-task").equals(key)
				|| !document.select("[ng-model],[cam-variable-name]").isEmpty() || document.html().contains("{{")) {
			breaches
				.add(new Breach(Rule.ONE_FORM, key, "one <form data-task> without engine variables or expressions"));
			return;
		}
		Element script = form.selectFirst("script[cam-script][type=text/form-script]");
		if (script == null || !script.data().replaceAll("\\s+", " ").trim().equals(CALL)) {
			breaches.add(new Breach(Rule.KIT_CALL, key, "the form's script only calls the kit"));
		}
		checkEnglish(key, form, breaches);
		Class<?> command = this.commands.get(key);
		if (command != null) {
			new FormFields(key, form, breaches).check(command);
		}
	}

	/** Every text a person reads stands in an element that carries it in English too. */
	private void checkEnglish(String key, Element form, List<Breach> breaches) {
		for (Element element : form.getAllElements()) {
			if (!element.normalName().equals("script") && !element.ownText().isBlank() && !element.hasAttr("data-en")) {
				breaches.add(new Breach(Rule.ENGLISH, key, element.ownText()));
			}
			element.attributes().forEach((attribute) -> {
				String pair = switch (attribute.getKey()) {
					case "placeholder" -> "data-en-placeholder";
					case "data-add" -> "data-add-en";
					default -> null;
				};
				if (pair != null && !element.hasAttr(pair)) {
					breaches.add(new Breach(Rule.ENGLISH, key, attribute.getValue()));
				}
			});
		}
	}

	private Map<String, Task> tasks() {
		Map<String, Task> tasks = new TreeMap<>();
		for (Path model : files(this.models, ".bpmn")) {
			NodeList nodes = parse(model).getElementsByTagNameNS(MODEL, "userTask");
			for (int i = 0; i < nodes.getLength(); i++) {
				org.w3c.dom.Element task = (org.w3c.dom.Element) nodes.item(i);
				tasks.put(task.getAttribute("id"),
						new Task(task.getAttribute("name"), task.getAttributeNS(CAMUNDA, "formKey")));
			}
		}
		return tasks;
	}

	private Map<String, Document> documents() {
		Map<String, Document> documents = new TreeMap<>();
		for (Path form : files(this.forms, ".html")) {
			String name = form.getFileName().toString();
			documents.put(name.substring(0, name.length() - ".html".length()), Jsoup.parse(read(form)));
		}
		return documents;
	}

	private Map<String, String> kitNames() {
		Map<String, String> names = new TreeMap<>();
		Matcher matcher = KIT_NAMES.matcher(read(this.kit));
		while (matcher.find()) {
			names.putIfAbsent(matcher.group(1), matcher.group(2));
		}
		return names;
	}

	private static org.w3c.dom.Document parse(Path model) {
		try {
			DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
			factory.setNamespaceAware(true);
			return factory.newDocumentBuilder().parse(model.toFile());
		}
		catch (Exception ex) {
			throw new IllegalStateException(model.toString(), ex);
		}
	}

	private static List<Path> files(Path folder, String suffix) {
		if (!Files.isDirectory(folder)) {
			return List.of();
		}
		try (Stream<Path> files = Files.list(folder)) {
			return files.filter((file) -> file.toString().toLowerCase(Locale.ROOT).endsWith(suffix)).sorted().toList();
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	private static String read(Path file) {
		try {
			return Files.readString(file);
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

}
