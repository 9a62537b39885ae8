package org.duban.parameter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.duban.parameter.ParameterKind.Type;

import org.springframework.core.io.ClassPathResource;

/** Reads what each parameter may be from {@code db/data/parameter-kinds.csv}. */
final class ParameterKinds {

	private static final int COLUMNS = 6;

	private ParameterKinds() {
	}

	/** By name, in the order of the life cycle. */
	static Map<String, ParameterKind> shipped() {
		Map<String, ParameterKind> kinds = new LinkedHashMap<>();
		try {
			new ClassPathResource("db/data/parameter-kinds.csv").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.skip(1)
				.map(ParameterKinds::kind)
				.forEach((kind) -> kinds.put(kind.name(), kind));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
		return kinds;
	}

	private static ParameterKind kind(String line) {
		String[] cells = line.split(",", COLUMNS);
		if (cells.length != COLUMNS) {
			throw new IllegalStateException("db/data/parameter-kinds.csv: " + line);
		}
		Type type = Type.valueOf(cells[2]);
		return (type == Type.NUMBER)
				? new ParameterKind(cells[0], cells[1], type, Integer.parseInt(cells[3]), Integer.parseInt(cells[4]),
						List.of())
				: new ParameterKind(cells[0], cells[1], type, 0, 0,
						(type == Type.TEXT) ? List.of(cells[5]) : List.of(cells[5].split(" ")));
	}

	/** What may be said of a parameter that only its setting is known of. */
	static ParameterKind of(String name, String setting) {
		if (setting.matches("\\d{1,6}")) {
			return new ParameterKind(name, "other", Type.NUMBER, 0, 999_999, List.of());
		}
		boolean flag = setting.equals("true") || setting.equals("false");
		return new ParameterKind(name, "other", flag ? Type.FLAG : Type.TEXT, 0, 0, List.of(".+"));
	}

}
