package org.duban.deadline;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface ClockRepository extends JpaRepository<ClockRow, Long> {

	Optional<ClockRow> findByActiveKey(String activeKey);

	Optional<ClockRow> findFirstBySubjectVariableAndSubjectIdAndKindOrderByIdDesc(String subjectVariable,
			long subjectId, ClockKind kind);

	List<ClockRow> findByProposalIdOrderById(long proposalId);

	List<ClockRow> findByActiveKeyIsNotNullOrderByDueAscIdAsc();

	List<ClockRow> findByActiveKeyIsNotNullOrEndedOnGreaterThanEqualOrderById(LocalDate day);

	List<ClockRow> findByProposalIdInAndActiveKeyIsNotNullOrderById(Collection<Long> proposalIds);

}
