package org.duban;

import org.junit.jupiter.api.extension.BeforeAllCallback;
import org.junit.jupiter.api.extension.ExtensionContext;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.test.context.junit.jupiter.SpringExtension;

/**
 * Puts to rest what the classes before left open in the house they share. Whoever moves
 * the clock would otherwise fire the timers of hundreds of cases that nobody looks at any
 * more.
 */
public class LeftOpen implements BeforeAllCallback {

	@Override
	public void beforeAll(ExtensionContext context) {
		JdbcTemplate jdbc = SpringExtension.getApplicationContext(context).getBean(JdbcTemplate.class);
		jdbc.update(
				"update ACT_RU_JOB set SUSPENSION_STATE_ = 2 where SUSPENSION_STATE_ = 1 and PROCESS_INSTANCE_ID_ is not null");
		jdbc.update(
				"update running_clock set state = 'CANCELLED', ended_on = start_on, active_key = null where state in ('RUNNING', 'PAUSED')");
	}

}
