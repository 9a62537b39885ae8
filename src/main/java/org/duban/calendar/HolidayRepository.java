package org.duban.calendar;

import java.time.LocalDate;
import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface HolidayRepository extends JpaRepository<Holiday, Long> {

	Optional<Holiday> findByOnDay(LocalDate onDay);

}
