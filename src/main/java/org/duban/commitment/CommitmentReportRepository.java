package org.duban.commitment;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface CommitmentReportRepository extends Repository<CommitmentReport, Long> {

	CommitmentReport save(CommitmentReport report);

	Optional<CommitmentReport> findFirstByCommitmentIdOrderByIdDesc(long commitmentId);

}
