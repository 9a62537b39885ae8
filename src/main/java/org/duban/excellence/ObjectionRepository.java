package org.duban.excellence;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface ObjectionRepository extends Repository<Objection, Long> {

	Objection save(Objection objection);

	Optional<Objection> findById(long id);

	List<Objection> findBySelectionIdOrderById(long selectionId);

}
