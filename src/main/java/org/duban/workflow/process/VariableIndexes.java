package org.duban.workflow.process;

import java.sql.Connection;
import java.sql.Statement;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * H2 plans a statement while its table is still empty, takes the oldest of several
 * indexes then, and keeps the plan. For an execution's variables, which each answer reads
 * several times, that was the index on the task: under its null stand nearly all
 * variables of all cases. Made anew it is younger than the one on the execution. Other
 * databases go by what is in the table.
 */
@Component
class VariableIndexes implements JavaMigration {

	@Override
	public MigrationVersion getVersion() {
		return MigrationVersion.fromVersion("1272");
	}

	@Override
	public String getDescription() {
		return "engine variable indexes";
	}

	@Override
	public @Nullable Integer getChecksum() {
		return 1;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws Exception {
		Connection connection = context.getConnection();
		if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
			return;
		}
		try (Statement statement = connection.createStatement()) {
			statement.execute("drop index ACT_IDX_VARIABLE_TASK_ID");
			statement.execute("drop index ACT_IDX_VARIABLE_TASK_NAME_TYPE");
			statement.execute("create index ACT_IDX_VARIABLE_TASK_ID on ACT_RU_VARIABLE (TASK_ID_)");
			statement
				.execute("create index ACT_IDX_VARIABLE_TASK_NAME_TYPE on ACT_RU_VARIABLE (TASK_ID_, NAME_, TYPE_)");
		}
	}

}
