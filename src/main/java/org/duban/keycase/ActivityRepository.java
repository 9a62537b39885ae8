package org.duban.keycase;

import java.util.List;

import org.springframework.data.repository.Repository;

interface ActivityRepository extends Repository<Activity, Long> {

	Activity save(Activity row);

	List<Activity> findBySupervisionIdOrderById(long supervisionId);

}
