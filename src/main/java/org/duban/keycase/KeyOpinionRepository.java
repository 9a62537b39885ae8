package org.duban.keycase;

import java.util.List;

import org.springframework.data.repository.Repository;

interface KeyOpinionRepository extends Repository<KeyOpinion, Long> {

	KeyOpinion save(KeyOpinion opinion);

	List<KeyOpinion> findByAskingId(long askingId);

}
