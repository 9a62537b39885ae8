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
 * On MySQL a new table has the characters that its connection found when it chose the
 * database. Where two nodes create the tables together, {@link EngineSchema} may have set
 * them on the other one since, so each migration chooses the database anew.
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
					statement.execute("use `" + StringUtils.remove(connection.getCatalog(), '`') + "`");
				}
			}
		}
		catch (SQLException ex) {
			throw new FlywayException("The database cannot be chosen anew", ex);
		}
	}

	@Override
	public String getCallbackName() {
		return "four-byte-tables";
	}

}
