package org.duban.workflow.process;

import java.util.List;

import org.camunda.bpm.engine.filter.Filter;
import org.camunda.bpm.engine.impl.FilterServiceImpl;
import org.camunda.bpm.engine.query.Query;

/** Stored filters are ours, and so is every expression in them. */
class GuardedFilterService extends FilterServiceImpl {

	@Override
	public Filter saveFilter(Filter filter) {
		ExpressionGuard.checkStored(filter.getQuery());
		return super.saveFilter(filter);
	}

	@Override
	public <T, Q extends Query<?, T>> List<T> list(String filterId, Q extendingQuery) {
		ExpressionGuard.checkAdHoc(extendingQuery);
		return super.list(filterId, extendingQuery);
	}

	@Override
	public <T, Q extends Query<?, T>> List<T> listPage(String filterId, Q extendingQuery, int first, int max) {
		ExpressionGuard.checkAdHoc(extendingQuery);
		return super.listPage(filterId, extendingQuery, first, max);
	}

	@Override
	public <T, Q extends Query<?, T>> T singleResult(String filterId, Q extendingQuery) {
		ExpressionGuard.checkAdHoc(extendingQuery);
		return super.singleResult(filterId, extendingQuery);
	}

	@Override
	public Long count(String filterId, Query<?, ?> extendingQuery) {
		ExpressionGuard.checkAdHoc(extendingQuery);
		return super.count(filterId, extendingQuery);
	}

}
