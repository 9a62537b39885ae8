package org.duban.performance;

import org.springframework.data.repository.Repository;

interface TalkRepository extends Repository<Talk, Long> {

	Talk save(Talk talk);

}
