package org.duban.parameter;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** Enters the defaults that come with the product and are not there yet. */
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

	/** What an older house has not heard of yet, it gets with its first start. */
	private void load(List<Setting> defaults) {
		Set<String> known = this.register.all().stream().map(Setting::name).collect(Collectors.toSet());
		List<Setting> missing = defaults.stream().filter((setting) -> !known.contains(setting.name())).toList();
		if (!missing.isEmpty()) {
			// The same name may have several rows, so no key of theirs keeps two loads
			// apart.
			this.jdbc.update("insert into parameter_defaults (id) values (?)",
					missing.stream().map(Setting::name).toList().hashCode());
			missing.forEach((setting) -> this.register.add(setting, "system"));
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
