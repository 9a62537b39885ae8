package org.duban.notification;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;

/**
 * What each kind of message is about, and which the rules demand: those are always sent
 * at once. From {@code db/data/notice-kinds.csv}.
 */
@Component
class NoticeKinds {

	record Kind(String code, String topic, boolean mandatory) {
	}

	private final Map<String, Kind> kinds = new LinkedHashMap<>();

	NoticeKinds() {
		try {
			new ClassPathResource("db/data/notice-kinds.csv").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.skip(1)
				.map((line) -> line.split(",", -1))
				.forEach((cells) -> this.kinds.put(cells[0],
						new Kind(cells[0], cells[1], Boolean.parseBoolean(cells[2]))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	Optional<Kind> find(String code) {
		return Optional.ofNullable(this.kinds.get(code));
	}

	/** In the order of the chain. */
	List<String> topics() {
		return this.kinds.values().stream().map(Kind::topic).distinct().toList();
	}

	List<Kind> of(String topic) {
		return this.kinds.values().stream().filter((kind) -> kind.topic().equals(topic)).toList();
	}

}
