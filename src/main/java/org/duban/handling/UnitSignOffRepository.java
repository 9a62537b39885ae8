package org.duban.handling;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface UnitSignOffRepository extends Repository<UnitSignOff, Long> {

	UnitSignOff save(UnitSignOff row);

	Optional<UnitSignOff> findFirstByUnitOrderByIdDesc(String unit);

}
