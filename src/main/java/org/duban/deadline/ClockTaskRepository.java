package org.duban.deadline;

import org.springframework.data.jpa.repository.JpaRepository;

interface ClockTaskRepository extends JpaRepository<ClockTask, String> {

	boolean existsByClockId(long clockId);

}
