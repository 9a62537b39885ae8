package org.duban.parameter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;

/** The defaults that come with the product, for tests of other rooms. */
public final class ShippedParameters implements Parameters {

	private final ParameterBook book;

	private final Map<String, String> changed = new HashMap<>();

	public ShippedParameters() {
		try {
			this.book = new ParameterBook(ParameterLoader.defaults());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	/** What the office changed; an unknown name is an error of the test. */
	public ShippedParameters with(String name, Object setting) {
		this.book.text(name, LocalDate.MAX);
		this.changed.put(name, setting.toString());
		return this;
	}

	/** As they come with the product. */
	public void restore() {
		this.changed.clear();
	}

	@Override
	public int number(String name, LocalDate on) {
		return Integer.parseInt(text(name, on));
	}

	@Override
	public boolean flag(String name, LocalDate on) {
		return Boolean.parseBoolean(text(name, on));
	}

	@Override
	public String text(String name, LocalDate on) {
		return this.changed.getOrDefault(name, this.book.text(name, on));
	}

}
