package org.duban.workflow.process;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;

import org.camunda.bpm.engine.BadUserRequestException;
import org.camunda.bpm.engine.impl.AbstractQuery;
import org.camunda.bpm.engine.impl.TaskQueryImpl;
import org.camunda.bpm.engine.impl.interceptor.Command;
import org.camunda.bpm.engine.impl.interceptor.CommandInterceptor;
import org.camunda.bpm.engine.query.Query;

/**
 * Closes CVE-2026-109432: 7.24.0 checks a task query's own expressions but not those of
 * its {@code or} parts, so that anyone logged in could run code through a query. Here a
 * query with an expression anywhere is refused; three harmless expressions are let
 * through in stored filters only.
 */
class ExpressionGuard extends CommandInterceptor {

	private static final Set<String> IN_STORED_FILTERS = Set.of("${currentUser()}", "${currentUserGroups()}",
			"${now()}");

	@Override
	public <T> T execute(Command<T> command) {
		if (command instanceof AbstractQuery<?, ?> query) {
			refuseExpressions(query, Set.of());
		}
		return this.next.execute(command);
	}

	static void checkAdHoc(Query<?, ?> query) {
		if (query instanceof AbstractQuery<?, ?> abstractQuery) {
			refuseExpressions(abstractQuery, Set.of());
		}
	}

	static void checkStored(Query<?, ?> query) {
		if (query instanceof AbstractQuery<?, ?> abstractQuery) {
			refuseExpressions(abstractQuery, IN_STORED_FILTERS);
		}
	}

	private static void refuseExpressions(AbstractQuery<?, ?> query, Set<String> allowed) {
		refuseExpressions(query, allowed, Collections.newSetFromMap(new IdentityHashMap<>()));
	}

	/** Parts may have parts, and know each other. */
	private static void refuseExpressions(AbstractQuery<?, ?> query, Set<String> allowed,
			Set<AbstractQuery<?, ?>> seen) {
		if (!seen.add(query)) {
			return;
		}
		if (!allowed.containsAll(query.getExpressions().values())) {
			throw new BadUserRequestException("Expressions are not allowed in this query");
		}
		if (query instanceof TaskQueryImpl tasks) {
			tasks.getQueries().forEach((part) -> refuseExpressions(part, allowed, seen));
		}
	}

}
