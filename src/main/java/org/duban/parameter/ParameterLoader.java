package org.duban.parameter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Fills an empty table with the defaults that come with the product. */
@Component
@Order(15)
class ParameterLoader implements ApplicationRunner {

	private final ParameterRegister register;

	private final JdbcTemplate jdbc;

	private final TransactionTemplate transaction;

	ParameterLoader(ParameterRegister register, JdbcTemplate jdbc, TransactionTemplate transaction) {
		this.register = register;
		this.jdbc = jdbc;
		this.transaction = transaction;
	}

	@Override
	public void run(ApplicationArguments args) throws IOException {
		List<Setting> defaults = defaults();
		try {
			this.transaction.executeWithoutResult((status) -> load(defaults));
		}
		catch (DataIntegrityViolationException | ConcurrencyFailureException ex) {
			// Another node starts on the same empty database and was first.
		}
	}

	private void load(List<Setting> defaults) {
		if (this.register.isEmpty()) {
			// The same name may have several rows, so no key of theirs keeps two loads
			// apart.
			this.jdbc.update("insert into parameter_defaults (id) values (1)");
			defaults.forEach((setting) -> this.register.add(setting, "system"));
		}
	}

	static List<Setting> defaults() throws IOException {
		try (InputStream stream = new ClassPathResource("db/data/parameters.csv").getInputStream()) {
			return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
				.skip(1)
				.map(ParameterLoader::setting)
				.toList();
		}
	}

	private static Setting setting(String line) {
		String[] cells = line.split(",", -1);
		if (cells.length != 4) {
			throw new IllegalStateException("db/data/parameters.csv: " + line);
		}
		return new Setting(0, cells[0], cells[1], LocalDate.parse(cells[2]), cells[3]);
	}

}
