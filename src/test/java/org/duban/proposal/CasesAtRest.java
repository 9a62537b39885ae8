package org.duban.proposal;

import java.util.List;

/** Cases that are looked at: for tests in which nothing may happen to them. */
public interface CasesAtRest extends Cases {

	@Override
	default void reached(long proposalId, CaseState state) {
		throw new UnsupportedOperationException();
	}

	@Override
	default String file(long proposalId) {
		throw new UnsupportedOperationException();
	}

	@Override
	default void merge(long proposalId, long mainCaseId) {
		throw new UnsupportedOperationException();
	}

	@Override
	default void classify(long proposalId, String category2) {
		throw new UnsupportedOperationException();
	}

	@Override
	default List<Long> mergedInto(long proposalId) {
		return List.of();
	}

}
