package org.duban.proposal;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface Proposals extends Repository<Proposal, Long> {

	Proposal save(Proposal proposal);

	Optional<Proposal> findById(long id);

	/** All that a person wrote, the newest first. */
	List<Proposal> findByProposerOrderByIdDesc(String proposer);

	List<Proposal> findByMainCaseId(long mainCaseId);

	/** All that a person took over. */
	List<Proposal> findBySpeaker(String speaker);

	long countBySittingTermNoAndSittingSessionNoAndCaseNoNotNull(int termNo, int sessionNo);

	long countBySittingTermNoAndSittingSessionNoAndKeyMarkTrue(int termNo, int sessionNo);

	boolean existsByCaseNoOrSerialNo(String caseNo, String serialNo);

	/** Whether something was handed in under this number. */
	default boolean numbered(String number) {
		return existsByCaseNoOrSerialNo(number, number);
	}

	default Proposal get(long id) {
		return findById(id).orElseThrow(() -> new NoSuchElementException("No proposal " + id));
	}

}
