package org.duban.workflow.process;

import javax.sql.DataSource;

import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.migration.JavaMigration;
import org.junit.jupiter.api.Test;

import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

import static org.assertj.core.api.Assertions.assertThat;

class VariableIndexesTest {

	@Test
	void h2FindsTheVariablesOfAnExecutionByTheExecution() {
		assertThat(plan(new EngineSchema())).as("as the engine's scripts make it").contains("ACT_IDX_VARIABLE_TASK_ID");
		assertThat(plan(new EngineSchema(), new VariableIndexes())).contains("ACT_FK_VAR_EXE");
	}

	private static String plan(JavaMigration... migrations) {
		DataSource empty = new DriverManagerDataSource("jdbc:h2:mem:plan" + migrations.length + ";DB_CLOSE_DELAY=-1");
		Flyway.configure().dataSource(empty).locations(new String[0]).javaMigrations(migrations).load().migrate();
		return String.valueOf(new JdbcTemplate(empty).queryForObject(
				"explain select * from ACT_RU_VARIABLE where EXECUTION_ID_ = ? and TASK_ID_ is null", String.class,
				"1"));
	}

}
