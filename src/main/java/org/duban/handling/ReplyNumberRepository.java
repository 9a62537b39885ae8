package org.duban.handling;

import java.util.Optional;

import jakarta.persistence.LockModeType;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;

interface ReplyNumberRepository extends JpaRepository<ReplyNumber, Long> {

	@Lock(LockModeType.PESSIMISTIC_WRITE)
	Optional<ReplyNumber> findByUnitAndYearNo(String unit, int yearNo);

}
