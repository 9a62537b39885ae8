package org.duban.excellence;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface SelectionRepository extends Repository<Selection, Long> {

	Selection save(Selection selection);

	Optional<Selection> findById(long id);

	Selection saveAndFlush(Selection selection);

	List<Selection> findAllByOrderByIdDesc();

	boolean existsByActiveKey(String activeKey);

}
