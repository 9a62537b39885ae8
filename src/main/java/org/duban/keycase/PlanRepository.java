package org.duban.keycase;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface PlanRepository extends Repository<Plan, Long> {

	Plan save(Plan row);

	Optional<Plan> findFirstBySupervisionIdOrderByIdDesc(long supervisionId);

}
