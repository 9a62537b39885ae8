package org.duban.assessment;

import java.util.List;

import org.springframework.data.repository.Repository;

interface WeightsEditionRepository extends Repository<WeightsEdition, Long> {

	WeightsEdition saveAndFlush(WeightsEdition edition);

	/** The newest first. */
	List<WeightsEdition> findByYearNoLessThanEqualOrderByYearNoDescEditionNoDesc(int year);

}
