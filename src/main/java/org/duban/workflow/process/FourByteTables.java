package org.duban.workflow.process;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;

import org.apache.commons.lang3.StringUtils;
import org.flywaydb.core.api.FlywayException;
import org.flywaydb.core.api.callback.Callback;
import org.flywaydb.core.api.callback.Context;
import org.flywaydb.core.api.callback.Event;
import org.springframework.stereotype.Component;

/**
 * On MySQL a new table has the characters that its connection believes the database to
 * have, and a connection learns of another node's change only when it chooses the
 * database anew. Where two nodes create the tables together that was too late for some,
 * so each migration sets them on its own connection first.
 */
@Component
class FourByteTables implements Callback {

	@Override
	public boolean supports(Event event, Context context) {
		return event == Event.BEFORE_EACH_MIGRATE;
	}

	@Override
	public boolean canHandleInTransaction(Event event, Context context) {
		return true;
	}

	@Override
	public void handle(Event event, Context context) {
		Connection connection = context.getConnection();
		try {
			if (!connection.getMetaData().getDatabaseProductName().equals("H2")) {
				try (Statement statement = connection.createStatement()) {
					statement.execute("alter database `" + StringUtils.remove(connection.getCatalog(), '`')
							+ "` character set utf8mb4 collate utf8mb4_bin");
				}
			}
		}
		catch (SQLException ex) {
			throw new FlywayException("The database does not take four-byte characters", ex);
		}
	}

	@Override
	public String getCallbackName() {
		return "four-byte-tables";
	}

}
