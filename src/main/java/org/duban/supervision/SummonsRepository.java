package org.duban.supervision;

import java.time.LocalDate;

import org.springframework.data.jpa.repository.JpaRepository;

interface SummonsRepository extends JpaRepository<Summons, Long> {

	boolean existsByLateClockIdAndDueOn(long clockId, LocalDate dueOn);

}
