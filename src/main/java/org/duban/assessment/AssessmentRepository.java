package org.duban.assessment;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface AssessmentRepository extends Repository<Assessment, Long> {

	Assessment saveAndFlush(Assessment assessment);

	Optional<Assessment> findByYearNo(int year);

	Optional<Assessment> findById(long id);

	List<Assessment> findAllByOrderByYearNoDesc();

}
