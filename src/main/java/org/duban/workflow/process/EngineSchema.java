package org.duban.workflow.process;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.util.List;

import org.flywaydb.core.api.MigrationVersion;
import org.flywaydb.core.api.migration.Context;
import org.flywaydb.core.api.migration.JavaMigration;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.datasource.init.ScriptUtils;
import org.springframework.stereotype.Component;

/**
 * The engine's tables from the scripts in its own jar. On MySQL they ask for three-byte
 * utf8, which loses the transaction of anyone with a rare character in the name; here
 * they become utf8mb4 before the first row is written. {@link FourByteTables} does the
 * same for our own.
 */
@Component
class EngineSchema implements JavaMigration {

	private static final List<String> PARTS = List.of("engine", "history", "identity", "case.engine", "case.history",
			"decision.engine", "decision.history");

	@Override
	public MigrationVersion getVersion() {
		return MigrationVersion.fromVersion("001");
	}

	@Override
	public String getDescription() {
		return "engine schema 7.24";
	}

	@Override
	public @Nullable Integer getChecksum() {
		return 724;
	}

	@Override
	public boolean canExecuteInTransaction() {
		return true;
	}

	@Override
	public void migrate(Context context) throws Exception {
		Connection connection = context.getConnection();
		boolean mysql = !connection.getMetaData().getDatabaseProductName().equals("H2");
		for (String part : PARTS) {
			String script = new ClassPathResource("org/camunda/bpm/engine/db/create/activiti."
					+ (mysql ? "mysql" : "h2") + ".create." + part + ".sql")
				.getContentAsString(StandardCharsets.UTF_8);
			if (mysql) {
				script = script.replace("CHARSET=utf8 COLLATE utf8_bin", "CHARSET=utf8mb4 COLLATE utf8mb4_bin");
			}
			ScriptUtils.executeSqlScript(connection, new ByteArrayResource(script.getBytes(StandardCharsets.UTF_8)));
		}
	}

}
