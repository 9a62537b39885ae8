package org.duban.commitment;

import org.springframework.data.repository.Repository;

interface LookBackCheckRepository extends Repository<LookBackCheck, Long> {

	LookBackCheck save(LookBackCheck check);

}
