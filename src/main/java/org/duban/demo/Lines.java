package org.duban.demo;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.node.TextNode;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.duban.proposal.Cases;
import org.duban.workflow.Actor;
import org.duban.workflow.People;
import org.springframework.stereotype.Component;

/**
 * What the people of the demo data set say: the commands of {@code commands.json}, whose
 * texts in square brackets are filled in for the scene.
 */
@Component
@DemoOnly
class Lines {

	private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

	private static final List<List<String>> REVIEWERS = List.of(List.of("reviewer1", "reviewer2"),
			List.of("reviewer3", "reviewer4"));

	private final Map<String, JsonNode> commands = new DemoFile("commands.json").json(new TypeReference<>() {
	});

	private final Map<String, List<String>> texts = new DemoFile("texts.json").json(new TypeReference<>() {
	});

	private final People people;

	private final Units units;

	private final Cases cases;

	private final Clock clock;

	Lines(People people, Units units, Cases cases, Clock clock) {
		this.cases = cases;
		this.people = people;
		this.units = units;
		this.clock = clock;
	}

	/** The command as JSON. */
	String of(Scene scene) {
		String name = name(scene.step(), scene.playing().story());
		JsonNode command = this.commands.get(name);
		if (command == null) {
			throw new IllegalArgumentException("No command " + name);
		}
		return filled(command, scene).toString();
	}

	/** A reply that is not said to be another is of the story's class. */
	static String name(Step step, Story story) {
		String variant = step.variant();
		if (variant == null && "draft-reply".equals(step.act())) {
			variant = story.replyClass();
		}
		return (variant != null) ? step.act() + " " + variant : step.act();
	}

	private JsonNode filled(JsonNode template, Scene scene) {
		if (template.isObject()) {
			ObjectNode object = NODES.objectNode();
			template.properties().forEach((field) -> object.set(field.getKey(), filled(field.getValue(), scene)));
			return object;
		}
		if (template.isArray()) {
			ArrayNode array = NODES.arrayNode();
			template.forEach((element) -> array.add(filled(element, scene)));
			return array;
		}
		return template.isTextual() ? value(template.textValue(), scene) : template;
	}

	private JsonNode value(String text, Scene scene) {
		if (!text.startsWith("[") || text.indexOf(']') != text.length() - 1) {
			return TextNode.valueOf(text.replace("[leader]", name(scene, "leader"))
				.replace("[handler]", name(scene, "handler"))
				.replace("[unit]", unit(scene)));
		}
		String[] words = text.substring(1, text.length() - 1).split("[:+]");
		String more = (words.length > 1) ? words[1] : "";
		Story story = scene.playing().story();
		return switch (words[0]) {
			case "text" -> TextNode.valueOf(pick(more, scene));
			case "today" -> TextNode.valueOf(date(more));
			case "items" -> items(story, more, scene);
			case "units" -> units(story);
			case "reviewers" -> strings(REVIEWERS.get(scene.playing().no() % REVIEWERS.size()));
			case "arguments" -> strings(scene.step().arguments());
			case "argument" -> TextNode.valueOf(scene.step().arguments().get(0));
			case "main-case" -> NODES.numberNode(scene.playing().mainCaseId());
			default -> TextNode.valueOf(word(words[0], scene));
		};
	}

	private String word(String word, Scene scene) {
		Story story = scene.playing().story();
		return switch (word) {
			case "title" -> story.title();
			case "situation" -> story.situationText();
			case "suggestions" -> story.suggestionsText();
			case "proposer" -> this.people.actor(story.proposer()).map(Actor::name).orElseThrow();
			case "leader", "handler" -> name(scene, word);
			case "unit" -> unit(scene);
			case "unit-code" -> scene.unit();
			case "number" -> this.cases.number(scene.playing().proposalId());
			case "volume" -> "%tY-%03d".formatted(LocalDate.now(this.clock), scene.playing().no() + 1);
			default -> throw new IllegalArgumentException("Nothing to say for [" + word + "]");
		};
	}

	private String pick(String pool, Scene scene) {
		List<String> choices = this.texts.getOrDefault(pool, List.of());
		return choices.get(Math.floorMod(scene.playing().no() + scene.actor().username().hashCode(), choices.size()));
	}

	private String date(String days) {
		return LocalDate.now(this.clock).plusDays(days.isEmpty() ? 0 : Long.parseLong(days)).toString();
	}

	private ArrayNode items(Story story, String adoption, Scene scene) {
		List<String> measures = this.texts.getOrDefault("measure", List.of());
		ArrayNode items = NODES.arrayNode();
		for (int no = 1; no <= story.suggestions().size(); no++) {
			items.addObject()
				.put("no", no)
				.put("adoption", (no == 1 && "not-now".equals(adoption)) ? "partly" : adoption)
				.put("measure", measures.get((scene.playing().no() + no) % measures.size()))
				.put("responsible", unit(scene));
		}
		return items;
	}

	private static ArrayNode units(Story story) {
		ArrayNode planned = NODES.arrayNode();
		story.units().forEach((unit) -> planned.addObject().put("unit", unit.unit()).put("role", unit.role()));
		return planned;
	}

	private static ArrayNode strings(List<String> values) {
		ArrayNode array = NODES.arrayNode();
		values.forEach(array::add);
		return array;
	}

	private String name(Scene scene, String post) {
		return this.people.actor(scene.unit() + "-" + post).map(Actor::name).orElse("");
	}

	private String unit(Scene scene) {
		return this.units.find(scene.unit()).map(HandlingUnit::name).orElse("");
	}

}
