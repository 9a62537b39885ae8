package org.duban.history;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.stream.Collectors;

import com.fasterxml.jackson.core.type.TypeReference;
import org.duban.workflow.Actor;

import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What the office said last of columns with the same headings. */
@Component
class MappingMemory {

	private final JdbcClient jdbc;

	private final Json json;

	private final Clock clock;

	MappingMemory(JdbcClient jdbc, Json json, Clock clock) {
		this.jdbc = jdbc;
		this.json = json;
		this.clock = clock;
	}

	Optional<SortedMap<Integer, LedgerField>> of(SortedMap<Integer, String> headings) {
		return this.jdbc.sql("select mapping from history_mapping where headings_hash = ?")
			.param(hash(headings))
			.query(String.class)
			.optional()
			.map((text) -> this.json.read(text, new TypeReference<SortedMap<Integer, LedgerField>>() {
			}));
	}

	void remember(SortedMap<Integer, String> headings, Map<Integer, LedgerField> mapping, Actor actor) {
		this.jdbc.sql("delete from history_mapping where headings_hash = ?").param(hash(headings)).update();
		this.jdbc.sql("insert into history_mapping (headings_hash, mapping, used_by, used_at) values (?, ?, ?, ?)")
			.params(hash(headings), this.json.write(mapping), actor.username(), LocalDateTime.now(this.clock))
			.update();
	}

	private static String hash(SortedMap<Integer, String> headings) {
		String all = headings.entrySet()
			.stream()
			.map((heading) -> heading.getKey() + "=" + Clean.key(heading.getValue()))
			.collect(Collectors.joining("\n"));
		try {
			return HexFormat.of()
				.formatHex(MessageDigest.getInstance("SHA-256").digest(all.getBytes(StandardCharsets.UTF_8)));
		}
		catch (NoSuchAlgorithmException ex) {
			throw new IllegalStateException(ex);
		}
	}

}
