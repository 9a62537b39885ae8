package org.duban.supervision;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface ReminderRepository extends JpaRepository<Reminder, Long> {

	boolean existsByClockIdAndDueOnAndLevelNo(long clockId, LocalDate dueOn, int levelNo);

	boolean existsByLedgerTaskIdAndDueOnAndLevelNo(long ledgerTaskId, LocalDate dueOn, int levelNo);

	List<Reminder> findByProposalIdOrderById(long proposalId);

}
