package org.duban.taskledger;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface LedgerTaskRepository extends Repository<LedgerTask, Long> {

	LedgerTask save(LedgerTask task);

	Optional<LedgerTask> findById(long id);

	List<LedgerTask> findByParentIdOrderByDueOnAscIdAsc(long parentId);

	/** Whether a matter of that name is still on its way. */
	boolean existsByTitleAndLeadCodeAndParentIdIsNullAndStateNot(String title, String leadCode, TaskState state);

}
