package org.duban.performance;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface PerformancePartRepository extends Repository<PerformancePart, Long> {

	PerformancePart save(PerformancePart part);

	Optional<PerformancePart> findById(long id);

	/** Those of an event that were not cancelled. */
	List<PerformancePart> findByEventIdAndLiveKeyIsNotNull(long eventId);

}
