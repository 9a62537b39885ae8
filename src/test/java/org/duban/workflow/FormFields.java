package org.duban.workflow;

import java.lang.annotation.Annotation;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

import org.duban.workflow.FormContract.Breach;
import org.duban.workflow.FormContract.Rule;

/** Holds the fields of one form against the components of its command. */
class FormFields {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	private final String key;

	private final Element form;

	private final List<Breach> breaches;

	FormFields(String key, Element form, List<Breach> breaches) {
		this.key = key;
		this.form = form;
		this.breaches = breaches;
	}

	void check(Class<?> command) {
		checkRecord(command, this.form, "");
		for (RecordComponent component : command.getRecordComponents()) {
			Decision decision = component.getAnnotation(Decision.class);
			if (decision != null) {
				checkButton(decision);
			}
		}
	}

	private void checkRecord(Class<?> type, Element root, String prefix) {
		Map<String, List<Element>> fields = fieldsOf(root);
		Map<String, RecordComponent> components = new LinkedHashMap<>();
		for (RecordComponent component : type.getRecordComponents()) {
			components.put(component.getName(), component);
		}
		fields.keySet()
			.stream()
			.filter((name) -> !components.containsKey(name))
			.forEach((name) -> breach(Rule.UNKNOWN_FIELD, prefix + name, "the command has no such component"));
		components.forEach((name, component) -> {
			List<Element> elements = fields.get(name);
			if (elements == null) {
				breach(Rule.MISSING_FIELD, prefix + name, "the form has no such field");
			}
			else {
				checkField(component, elements, prefix + name);
			}
		});
	}

	private void checkField(RecordComponent component, List<Element> elements, String place) {
		Element first = elements.get(0);
		boolean required = component.isAnnotationPresent(Decision.class) || has(component, NotNull.class)
				|| has(component, NotBlank.class) || has(component, NotEmpty.class);
		ForDecision scope = component.getAnnotation(ForDecision.class);
		if ((required || (scope != null && scope.required()))
				&& elements.stream().noneMatch((element) -> element.hasAttr("required"))) {
			breach(Rule.REQUIRED, place, "the command requires it, the form does not");
		}
		checkScope(scope, first, place);
		checkLength(component, first, place);
		checkCodes(component, elements, place);
		if (first.attr("data-type").equals("rows")) {
			Type item = ((ParameterizedType) component.getGenericType()).getActualTypeArguments()[0];
			checkRecord((Class<?>) item, Objects.requireNonNull(first.selectFirst("template")), place + "[].");
		}
	}

	private void checkScope(@Nullable ForDecision scope, Element field, String place) {
		Element part = field.closest("[data-for]");
		Set<String> shown = (part != null) ? new TreeSet<>(Arrays.asList(part.attr("data-for").split("\\s+")))
				: Set.of();
		Set<String> allowed = (scope != null) ? new TreeSet<>(Arrays.asList(scope.value())) : Set.of();
		if (scope != null && !shown.equals(allowed)) {
			breach(Rule.DECISION_SCOPE, place, "shown for " + shown + ", allowed for " + allowed);
		}
	}

	private void checkLength(RecordComponent component, Element field, String place) {
		Size size = annotation(component, Size.class);
		boolean typed = field.normalName().equals("textarea") || (field.normalName().equals("input")
				&& !field.hasAttr("data-from") && !field.attr("type").equals("radio"));
		if (size == null || !typed) {
			return;
		}
		if (!field.attr("maxlength").equals(String.valueOf(size.max()))
				|| !field.attr("minlength").equals((size.min() > 0) ? String.valueOf(size.min()) : "")) {
			breach(Rule.LENGTH, place, "the command has " + size.min() + ".." + size.max());
		}
	}

	private void checkCodes(RecordComponent component, List<Element> elements, String place) {
		Set<String> codes = codes(component);
		Element first = elements.get(0);
		if (codes.isEmpty() || first.hasAttr("data-from")) {
			return;
		}
		Set<String> offered = (first.normalName().equals("select") ? first.select("option") : elements).stream()
			.map((element) -> element.attr("value"))
			.filter((code) -> !code.isEmpty())
			.collect(Collectors.toCollection(TreeSet::new));
		if (!offered.equals(codes)) {
			breach(Rule.CODES, place, "the form offers " + offered + ", the command takes " + codes);
		}
	}

	private static Set<String> codes(RecordComponent component) {
		Decision decision = component.getAnnotation(Decision.class);
		if (decision != null) {
			return new TreeSet<>(Arrays.asList(decision.value()));
		}
		Pattern pattern = annotation(component, Pattern.class);
		if (pattern != null && pattern.regexp().matches("[a-zA-Z-]+(\\|[a-zA-Z-]+)*")) {
			return new TreeSet<>(Arrays.asList(pattern.regexp().split("\\|")));
		}
		Object[] constants = component.getType().getEnumConstants();
		return (constants == null) ? Set.of()
				: Arrays.stream(constants)
					.map((constant) -> MAPPER.convertValue(constant, String.class))
					.collect(Collectors.toCollection(TreeSet::new));
	}

	private void checkButton(Decision decision) {
		Element button = this.form.selectFirst("button[type=submit]");
		for (String code : decision.value()) {
			if (button == null || button.attr("data-say-" + code).isBlank()
					|| button.attr("data-say-" + code + "-en").isBlank()) {
				breach(Rule.BUTTON, code, "the button does not say what happens");
			}
		}
	}

	/** As the kit reads them: a list's own fields are not its form's. */
	private static Map<String, List<Element>> fieldsOf(Element root) {
		Map<String, List<Element>> fields = new LinkedHashMap<>();
		for (Element element : root.select("[name],[data-name]")) {
			Element owner = (element.parent() != null) ? element.parent().closest("template,form") : null;
			if (owner == root && element != root && !element.normalName().equals("button")) {
				String name = element.hasAttr("data-name") ? element.attr("data-name") : element.attr("name");
				fields.computeIfAbsent(name, (unused) -> new ArrayList<>()).add(element);
			}
		}
		return fields;
	}

	private static boolean has(RecordComponent component, Class<? extends Annotation> type) {
		return annotation(component, type) != null;
	}

	/** Constraints on a component end up on its field. */
	private static <A extends Annotation> @Nullable A annotation(RecordComponent component, Class<A> type) {
		try {
			return component.getDeclaringRecord().getDeclaredField(component.getName()).getAnnotation(type);
		}
		catch (NoSuchFieldException ex) {
			throw new IllegalStateException(ex);
		}
	}

	private void breach(Rule rule, String field, String text) {
		this.breaches.add(new Breach(rule, this.key + "#" + field, text));
	}

}
