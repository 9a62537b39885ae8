package org.duban.demo;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.springframework.core.io.ClassPathResource;

/** One file of {@code db/demo}. */
record DemoFile(String name) {

	private static final ObjectMapper MAPPER = new ObjectMapper();

	/** The lines of a CSV file without its head, split at the commas. */
	List<String[]> rows() {
		return text().lines().skip(1).map((line) -> line.split(",", -1)).toList();
	}

	<T> T json(TypeReference<T> type) {
		try {
			return MAPPER.readValue(text(), type);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Malformed " + this.name, ex);
		}
	}

	private String text() {
		try {
			return new ClassPathResource("db/demo/" + this.name).getContentAsString(StandardCharsets.UTF_8);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Missing " + this.name, ex);
		}
	}

}
