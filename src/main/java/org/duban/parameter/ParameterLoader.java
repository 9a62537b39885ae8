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
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Fills an empty table with the defaults that come with the product. */
@Component
@Order(15)
class ParameterLoader implements ApplicationRunner {

	private final ParameterRegister register;

	ParameterLoader(ParameterRegister register) {
		this.register = register;
	}

	@Override
	@Transactional
	public void run(ApplicationArguments args) throws IOException {
		if (this.register.isEmpty()) {
			defaults().forEach((setting) -> this.register.add(setting, "system"));
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
