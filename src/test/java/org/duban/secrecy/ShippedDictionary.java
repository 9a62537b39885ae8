package org.duban.secrecy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

import org.duban.organisation.Dictionaries;

import org.springframework.core.io.ClassPathResource;

/** The entries that come with the product. */
public final class ShippedDictionary implements Dictionaries {

	private record Row(String kind, Entry entry) {

	}

	private final List<Row> rows = new ArrayList<>();

	public ShippedDictionary() {
		try {
			new ClassPathResource("db/data/dictionaries.csv").getContentAsString(StandardCharsets.UTF_8)
				.lines()
				.skip(1)
				.map((line) -> line.split(",", -1))
				.forEach((cells) -> this.rows.add(new Row(cells[0], new Entry(cells[1], cells[2], cells[3]))));
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	void add(String kind, String name) {
		this.rows.add(new Row(kind, new Entry(name, name, name)));
	}

	@Override
	public List<Entry> entries(String kind) {
		return this.rows.stream().filter((row) -> row.kind().equals(kind)).map(Row::entry).toList();
	}

	@Override
	public Optional<Entry> find(String kind, String code) {
		return entries(kind).stream().filter((entry) -> entry.code().equals(code)).findFirst();
	}

}
