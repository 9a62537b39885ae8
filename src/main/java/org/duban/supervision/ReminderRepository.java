package org.duban.supervision;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface ReminderRepository extends JpaRepository<Reminder, Long> {

	boolean existsByClockIdAndDueOnAndLevelNo(long clockId, LocalDate dueOn, int levelNo);

	boolean existsByLedgerTaskIdAndDueOnAndLevelNo(long ledgerTaskId, LocalDate dueOn, int levelNo);

	boolean existsByKeyAskedIdAndDueOnAndLevelNo(long keyAskedId, LocalDate dueOn, int levelNo);

	List<Reminder> findByKeyAskedIdIn(Collection<Long> keyAskedIds);

	List<Reminder> findByProposalIdOrderById(long proposalId);

}
