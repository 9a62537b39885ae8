package org.duban.demo;

import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;

/**
 * A production house does not start on a database in which a demo was played: its made-up
 * people have one known password, and its clock may have been moved.
 */
@Component
@Profile("production")
@Order(1)
class NoDemoLeftovers implements ApplicationRunner {

	private final JdbcTemplate jdbc;

	NoDemoLeftovers(JdbcTemplate jdbc) {
		this.jdbc = jdbc;
	}

	@Override
	public void run(ApplicationArguments args) {
		Integer played = this.jdbc.queryForObject("select count(*) from demo_state", Integer.class);
		if (played != null && played > 0) {
			throw new IllegalStateException(
					"This database holds the demo data set. Production needs a database of its own: set SPRING_DATASOURCE_URL to an empty one.");
		}
	}

}
