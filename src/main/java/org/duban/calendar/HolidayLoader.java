package org.duban.calendar;

import java.io.IOException;
import java.io.InputStream;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.annotation.Order;
import org.springframework.core.io.ClassPathResource;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;

/** Fills an empty table from the file that comes with the product. */
@Component
@Order(20)
class HolidayLoader implements ApplicationRunner {

	private final HolidayRegister register;

	HolidayLoader(HolidayRegister register) {
		this.register = register;
	}

	@Override
	public void run(ApplicationArguments args) throws IOException {
		if (!this.register.isEmpty()) {
			return;
		}
		try (InputStream stream = new ClassPathResource("db/data/holidays.csv").getInputStream()) {
			HolidayFile file = HolidayFile.read(HolidayFile.decode(stream.readAllBytes()));
			if (!file.problems().isEmpty()) {
				throw new IllegalStateException("db/data/holidays.csv: " + file.problems());
			}
			this.register.set(file.days());
		}
		catch (DataIntegrityViolationException | ConcurrencyFailureException ex) {
			// Another node starts on the same empty database and was first.
		}
	}

}
