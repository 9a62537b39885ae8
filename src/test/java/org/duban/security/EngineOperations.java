package org.duban.security;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

import com.fasterxml.jackson.databind.JsonNode;

/** Every operation of the engine's REST, as its own description lists them. */
final class EngineOperations {

	record Operation(String method, String path) {

		/** With something in place of each parameter. */
		String example() {
			return this.path.replaceAll("\\{[^}]+}", "x");
		}

		@Override
		public String toString() {
			return this.method + " " + this.path;
		}

	}

	/** The allow-list of contract.md §6. */
	static final Set<String> ALLOWED = Set.of("GET /filter", "GET /filter/count", "GET /filter/{id}",
			"GET /filter/{id}/list", "GET /filter/{id}/count", "POST /filter/{id}/list", "POST /filter/{id}/count",
			"GET /task/{id}", "GET /task/{id}/form", "GET /task/{id}/deployed-form", "GET /task/{id}/form-variables",
			"POST /task/{id}/claim", "POST /task/{id}/submit-form", "POST /task/{id}/complete",
			"GET /task/{id}/comment", "POST /task/{id}/comment/create", "GET /process-definition/{id}",
			"GET /process-definition/{id}/xml");

	private EngineOperations() {
	}

	static List<Operation> all() {
		try (InputStream description = EngineOperations.class.getResourceAsStream("/openapi.json")) {
			List<Operation> operations = new ArrayList<>();
			JsonNode paths = Wire.MAPPER.readTree(description).path("paths");
			paths.fieldNames()
				.forEachRemaining((path) -> paths.path(path)
					.fieldNames()
					.forEachRemaining(
							(method) -> operations.add(new Operation(method.toUpperCase(Locale.ROOT), path))));
			return operations;
		}
		catch (IOException ex) {
			throw new AssertionError(ex);
		}
	}

	static List<Operation> closed() {
		return all().stream().filter((operation) -> !ALLOWED.contains(operation.toString())).toList();
	}

}
