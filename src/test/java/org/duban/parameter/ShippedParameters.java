package org.duban.parameter;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;

/** The defaults that come with the product, for tests of other rooms. */
public final class ShippedParameters implements Parameters {

	private final ParameterBook book;

	public ShippedParameters() {
		try {
			this.book = new ParameterBook(ParameterLoader.defaults());
		}
		catch (IOException ex) {
			throw new UncheckedIOException(ex);
		}
	}

	@Override
	public int number(String name, LocalDate on) {
		return this.book.number(name, on);
	}

	@Override
	public boolean flag(String name, LocalDate on) {
		return this.book.flag(name, on);
	}

	@Override
	public String text(String name, LocalDate on) {
		return this.book.text(name, on);
	}

}
