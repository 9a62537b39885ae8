package org.duban.security;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.duban.browser.BrowserTest;
import org.duban.browser.Chromium;
import org.duban.browser.Desks;
import org.duban.browser.Screen;
import org.duban.workflow.Command;
import org.duban.workflow.CommandReader;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.CommandServices;
import org.duban.workflow.Decision;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

import static org.assertj.core.api.Assertions.assertThat;

/**
 * Every form in Tasklist with the longest texts it takes, and refused with each of its
 * errors: the error stands beside its field, in Chinese, and nothing typed is lost. What
 * to type is laid in as a draft, as if its writer came back to it.
 */
@BrowserTest
class RefusedFormsTests {

	private static Chromium chromium;

	@LocalServerPort
	int port;

	@Autowired
	CommandServices services;

	@Autowired
	CommandReader reader;

	private final List<String> problems = new ArrayList<>();

	private Wire wire;

	private Desks desks;

	@BeforeAll
	static void startBrowser() {
		chromium = Chromium.start();
	}

	@AfterAll
	static void stopBrowser() {
		chromium.close();
	}

	@Test
	void everyFormBearsLongTextsAndKeepsWhatIsRefused() {
		this.wire = new Wire(this.port);
		this.desks = new Desks(chromium.browser(), this.port);
		Set<String> seen = new TreeSet<>();
		Chain.Watcher watcher = new Chain.Watcher() {
			@Override
			public void before(Chain.Waiting waiting) {
				if (seen.add(waiting.key())) {
					tryOut(waiting);
				}
			}
		};
		LongWay.tell(new Chain(this.wire, Door.API, watcher));
		LongWay.notFiled(new Chain(this.wire, Door.API, watcher));
		LongWay.supervised(new Chain(this.wire, Door.API, watcher));
		Chain late = LongWay.late(new Chain(this.wire, Door.API, watcher));
		this.wire.post("sysadmin", "/api/clock", Map.of("advance", "P200D")).ok();
		LongWay.ladder(late);
		assertThat(this.problems).isEmpty();
		assertThat(seen).containsExactlyInAnyOrderElementsOf(this.services.keys());
	}

	private void tryOut(Chain.Waiting waiting) {
		Class<? extends Command> type = this.services.of(waiting.key()).command();
		Screen screen = open(waiting, LongWords.of(type, waiting.good(), 0));
		screen.photographPart("long-" + waiting.key(), ".dbf");
		int no = 1;
		for (ObjectNode wrong : wrongs(type, waiting)) {
			Set<String> fields = new TreeSet<>(errors(type, wrong));
			if (!fields.isEmpty()) {
				refused(waiting, wrong, fields).screen()
					.photographPart("refused-" + waiting.key() + "-" + no++, ".dbf");
			}
		}
		for (JsonNode rule : rules(waiting.key())) {
			ObjectNode wrong = BadInput.read(waiting.good());
			wrong.setAll((ObjectNode) rule.path("with"));
			Refusal refusal = refused(waiting, wrong, Set.of(rule.path("field").asText()));
			if (!refusal.said().contains(rule.path("says").asText())) {
				this.problems
					.add("%s does not say %s but %s".formatted(waiting.key(), rule.path("says"), refusal.said()));
			}
			refusal.screen().photographPart("refused-" + waiting.key() + "-" + no++, ".dbf");
		}
		draft(waiting, BadInput.read("{}"));
	}

	/** Nothing but the decision, for each decision; and everything too long. */
	private static List<ObjectNode> wrongs(Class<? extends Command> type, Chain.Waiting waiting) {
		List<ObjectNode> wrongs = new ArrayList<>();
		Set<String> decisions = new TreeSet<>();
		ObjectNode nothing = BadInput.read("{}");
		for (var component : type.getRecordComponents()) {
			if (component.getType() == String.class) {
				nothing.put(component.getName(), "");
			}
			Decision codes = component.getAnnotation(Decision.class);
			if (codes != null) {
				decisions.addAll(List.of(codes.value()));
			}
		}
		if (decisions.isEmpty()) {
			wrongs.add(nothing);
		}
		decisions.forEach((code) -> wrongs.add(nothing.deepCopy().put("decision", code)));
		wrongs.add(LongWords.of(type, waiting.good(), 1));
		return wrongs;
	}

	private Set<String> errors(Class<? extends Command> type, ObjectNode values) {
		Set<String> fields = new TreeSet<>();
		try {
			this.reader.read(values.toString(), type);
		}
		catch (CommandRefused ex) {
			ex.errors()
				.forEach((error) -> fields.add(error.field().replaceAll(".*\\.", "").replaceAll("\\[\\d+]$", "")));
		}
		return fields;
	}

	private Refusal refused(Chain.Waiting waiting, ObjectNode wrong, Set<String> fields) {
		Screen screen = open(waiting, wrong);
		List<?> shown = screen.refused(waiting.key() + " with " + wrong);
		Set<String> missed = new TreeSet<>(fields);
		Set<String> beside = new TreeSet<>();
		shown.forEach((error) -> beside.add(String.valueOf(((List<?>) error).get(0))));
		missed.removeAll(beside);
		missed.removeIf((field) -> answeredByRows(waiting.key(), field, beside, screen.typed()));
		if (!missed.isEmpty()) {
			this.problems.add("%s says nothing beside %s, but %s".formatted(waiting.key(), missed,
					screen.page().locator(".dbf-summary").innerText()));
		}
		return new Refusal(screen, String.valueOf(shown));
	}

	/**
	 * @param said fields and what stands beside them
	 */
	private record Refusal(Screen screen, String said) {
	}

	/**
	 * A list that must not be empty has rows laid out: the error stands in the row, or
	 * the house has filled the row itself.
	 */
	private boolean answeredByRows(String key, String field, Set<String> beside, Object typed) {
		for (var component : this.services.of(key).command().getRecordComponents()) {
			if (component.getName().equals(field) && component.getGenericType() instanceof ParameterizedType list
					&& list.getActualTypeArguments()[0] instanceof Class<?> row && row.isRecord()) {
				return Arrays.stream(row.getRecordComponents())
					.anyMatch((part) -> beside.contains(part.getName())
							|| String.valueOf(typed).matches("(?s).*\\b\\d*" + part.getName() + "=[^,\\]].*"));
			}
		}
		return false;
	}

	private Screen open(Chain.Waiting waiting, ObjectNode draft) {
		draft(waiting, draft);
		return this.desks.form(clerkFor(waiting.user()), waiting.key(), waiting.task());
	}

	private void draft(Chain.Waiting waiting, ObjectNode values) {
		this.wire.call(clerkFor(waiting.user()), "PUT", "/api/tasks/" + waiting.task() + "/draft", values.toString())
			.ok();
	}

	/** What a member is asked, a clerk answers in Tasklist for who has no computer. */
	private static String clerkFor(String user) {
		return user.startsWith("member") ? "clerk" : user;
	}

	/** What only the house's rules refuse: refused-forms.json, one entry a rule. */
	private static List<JsonNode> rules(String key) {
		try (var file = RefusedFormsTests.class.getResourceAsStream("/refused-forms.json")) {
			List<JsonNode> rules = new ArrayList<>();
			Wire.MAPPER.readTree(file).path(key).forEach(rules::add);
			return rules;
		}
		catch (IOException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
