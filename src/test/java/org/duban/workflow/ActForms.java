package org.duban.workflow;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.RecordComponent;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/**
 * Holds the acts that need no task against the forms on the pages.
 *
 * @param templates folder of the pages
 * @param acts command records by act
 * @param words what an act is called
 */
record ActForms(Path templates, Map<String, Class<?>> acts, Map<String, String> words) {

	enum Rule {

		NO_FORM, NO_ACT, NO_NAME, MISSING_FIELD, UNKNOWN_FIELD, LENGTH, UNMARKED, BROWSER_REFUSES

	}

	record Breach(Rule rule, String place, String text) {

	}

	private static final Pattern ADDRESS = Pattern.compile("/api/(?:proposals|assignments)/\\{id}/acts/([a-z-]+)\\(");

	/** The signed paper is named once, beside the answer. */
	private static final Set<String> NAMED_ONCE = Set.of("answer.scan");

	List<Breach> breaches() {
		List<Breach> breaches = new ArrayList<>();
		Map<String, List<Element>> forms = forms();
		this.acts.forEach((act, command) -> {
			if (!forms.containsKey(act)) {
				breaches.add(new Breach(Rule.NO_FORM, act, "exists in the API only"));
			}
			if (!this.words.containsKey("act." + act)) {
				breaches.add(new Breach(Rule.NO_NAME, act, "has no name in staff's words"));
			}
			forms.getOrDefault(act, List.of()).forEach((form) -> check(act, command, form, breaches));
		});
		forms.keySet()
			.stream()
			.filter((act) -> !this.acts.containsKey(act))
			.forEach((act) -> breaches.add(new Breach(Rule.NO_ACT, act, "a form without an act")));
		return breaches;
	}

	private static void check(String act, Class<?> command, Element form, List<Breach> breaches) {
		Map<String, RecordComponent> components = new LinkedHashMap<>();
		collect(command, "", components);
		Set<String> fields = fields(form);
		components.forEach((name, component) -> {
			if (!fields.contains(name)) {
				breaches.add(new Breach(Rule.MISSING_FIELD, act, name));
			}
		});
		fields.stream()
			.filter((name) -> !components.containsKey(name))
			.forEach((name) -> breaches.add(new Breach(Rule.UNKNOWN_FIELD, act, name)));
		for (Element field : form.select("textarea[name], input[name]:not([type])")) {
			Size size = components.containsKey(field.attr("name"))
					? components.get(field.attr("name")).getAccessor().getAnnotation(Size.class) : null;
			if (size != null && !field.attr("maxlength").equals(String.valueOf(size.max()))) {
				breaches.add(new Breach(Rule.LENGTH, act, field.attr("name")));
			}
		}
		// Else the browser says it in a bubble of its own, in its own words.
		form.select("[required], [max], [min], [th:max], [th:min], [pattern], [minlength]")
			.stream()
			.filter((field) -> field.hasAttr("name"))
			.forEach((field) -> breaches.add(new Breach(Rule.BROWSER_REFUSES, act, field.attr("name"))));
		components.forEach((name, component) -> checkMark(act, name, component, form, breaches));
	}

	/** What is required says so, unless there is always something in it. */
	private static void checkMark(String act, String name, RecordComponent component, Element form,
			List<Breach> breaches) {
		boolean required = Stream.of(NotBlank.class, NotNull.class, NotEmpty.class)
			.anyMatch(component.getAccessor()::isAnnotationPresent);
		Element field = form.selectFirst("textarea[name='" + name + "'], input[name='" + name
				+ "']:not([type=hidden]), select[name='" + name + "']:has(option[value=''])");
		if (!required || field == null) {
			return;
		}
		Element group = field.closest(".field");
		if (group == null || group.select(".need").isEmpty()) {
			breaches.add(new Breach(Rule.UNMARKED, act, name));
		}
	}

	private static void collect(Class<?> type, String prefix, Map<String, RecordComponent> components) {
		for (RecordComponent component : type.getRecordComponents()) {
			String name = prefix + component.getName();
			if (component.getType().isRecord()) {
				collect(component.getType(), name + ".", components);
			}
			else if (!NAMED_ONCE.contains(name)) {
				components.put(name, component);
			}
		}
	}

	private static Set<String> fields(Element form) {
		Set<String> names = form.select("[name]")
			.stream()
			.map((field) -> field.attr("name"))
			.collect(Collectors.toCollection(TreeSet::new));
		form.select("[data-name]").forEach((box) -> names.add(box.attr("data-name")));
		return names;
	}

	/** The forms of all pages by act; one address may choose between two. */
	private Map<String, List<Element>> forms() {
		Map<String, List<Element>> forms = new TreeMap<>();
		try (Stream<Path> files = Files.walk(this.templates)) {
			for (Path file : files.filter((one) -> one.toString().endsWith(".html")).toList()) {
				for (Element form : Jsoup.parse(Files.readString(file)).select("form")) {
					Matcher address = ADDRESS.matcher(form.attr("th:data-api"));
					while (address.find()) {
						forms.computeIfAbsent(address.group(1), (act) -> new ArrayList<>()).add(form);
					}
				}
			}
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return forms;
	}

}
