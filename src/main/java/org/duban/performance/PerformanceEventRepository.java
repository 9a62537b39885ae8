package org.duban.performance;

import java.util.Optional;

import org.springframework.data.repository.Repository;

interface PerformanceEventRepository extends Repository<PerformanceEvent, Long> {

	PerformanceEvent save(PerformanceEvent event);

	Optional<PerformanceEvent> findById(long id);

	/** The event of that item, day and title which was not cancelled. */
	Optional<PerformanceEvent> findByLiveKey(String key);

}
