package org.duban.supervision;

import java.time.LocalDate;
import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface OrderRepository extends JpaRepository<SupervisionOrder, Long> {

	@Query("select coalesce(max(o.sequenceNo), 0) from SupervisionOrder o where o.yearNo = :year")
	int lastNumber(int year);

	boolean existsByLateClockIdAndDueOn(long clockId, LocalDate dueOn);

	@Query("select o from SupervisionOrder o where o.late.proposalId = :proposalId order by o.id")
	List<SupervisionOrder> ofCase(long proposalId);

}
