package org.duban.performance;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface SchemeEditionRepository extends Repository<SchemeEdition, Long> {

	SchemeEdition save(SchemeEdition edition);

	/** What holds in a year. */
	Optional<SchemeEdition> findFirstByYearNoLessThanEqualOrderByYearNoDescIdDesc(int year);

	List<SchemeEdition> findAllByOrderByIdDesc();

}
