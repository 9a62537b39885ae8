package org.duban.filing;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface NotFiledCases extends Repository<NotFiledCase, Long> {

	NotFiledCase save(NotFiledCase notFiled);

	List<NotFiledCase> findByProposalIdOrderById(long proposalId);

	default Optional<NotFiledCase> last(long proposalId) {
		List<NotFiledCase> all = findByProposalIdOrderById(proposalId);
		return all.isEmpty() ? Optional.empty() : Optional.of(all.get(all.size() - 1));
	}

	default NotFiledCase current(long proposalId) {
		return last(proposalId)
			.orElseThrow(() -> new NoSuchElementException("Case " + proposalId + " was never refused"));
	}

	default boolean everAsked(long proposalId) {
		return findByProposalIdOrderById(proposalId).stream().anyMatch(NotFiledCase::asked);
	}

}
