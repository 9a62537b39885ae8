package org.duban.proposal;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface ArchiveRecords extends JpaRepository<ArchiveRecord, Long> {

	Optional<ArchiveRecord> findFirstByProposalIdAndReopenedOnIsNullOrderByIdDesc(long proposalId);

}
