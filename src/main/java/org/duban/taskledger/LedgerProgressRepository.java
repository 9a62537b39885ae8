package org.duban.taskledger;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface LedgerProgressRepository extends Repository<LedgerProgress, Long> {

	LedgerProgress save(LedgerProgress progress);

	Optional<LedgerProgress> findFirstByLedgerTaskIdOrderByIdDesc(long taskId);

}
