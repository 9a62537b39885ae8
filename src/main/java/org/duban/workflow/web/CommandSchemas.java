package org.duban.workflow.web;

import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.RequestBody;
import org.duban.workflow.ActService;
import org.duban.workflow.Acts;
import org.duban.workflow.Command;
import org.duban.workflow.CommandServices;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;

import org.springframework.stereotype.Component;

/**
 * Describes in {@code /v3/api-docs} every command of the house, as it is enforced: a
 * program that knows the description and its tasks needs nothing else.
 */
@Component
class CommandSchemas implements OpenApiCustomizer {

	private final CommandServices tasks;

	private final Acts acts;

	CommandSchemas(CommandServices tasks, Acts acts) {
		this.tasks = tasks;
		this.acts = acts;
	}

	@Override
	public void customise(OpenAPI description) {
		if (description.getComponents() == null) {
			description.setComponents(new Components());
		}
		RecordSchemas schemas = new RecordSchemas(description.getComponents());
		Map<String, Class<? extends Command>> ofTasks = new TreeMap<>();
		this.tasks.keys().forEach((key) -> ofTasks.put(key, this.tasks.of(key).command()));
		body(description, "/api/tasks/{id}/complete", schemas, ofTasks);
		body(description, "/api/proposals/{id}/acts/{act}", schemas, this.acts.commands(ActService.Subject.PROPOSAL));
		body(description, "/api/assignments/{id}/acts/{act}", schemas,
				this.acts.commands(ActService.Subject.ASSIGNMENT));
		body(description, "/api/party-items/{id}/acts/{act}", schemas, this.acts.commands(ActService.Subject.MATTER));
	}

	private static void body(OpenAPI description, String path, RecordSchemas schemas,
			Map<String, Class<? extends Command>> commands) {
		Schema<Object> any = new Schema<>();
		commands.values()
			.stream()
			.sorted(Comparator.comparing(Class::getSimpleName))
			.forEach((command) -> any.addOneOfItem(schemas.reference(command)));
		Operation post = post(description, path);
		if (post != null) {
			post.setRequestBody(new RequestBody().required(true)
				.content(new Content().addMediaType("application/json", new MediaType().schema(any))));
		}
	}

	private static @Nullable Operation post(OpenAPI description, String path) {
		PathItem item = Objects.requireNonNullElseGet(description.getPaths(), io.swagger.v3.oas.models.Paths::new)
			.get(path);
		return (item != null) ? item.getPost() : null;
	}

}
