package org.duban.keycase;

import org.springframework.data.repository.Repository;

interface HeldConsultationRepository extends Repository<HeldConsultation, Long> {

	HeldConsultation save(HeldConsultation row);

	boolean existsByKeyCaseIdAndKind(long keyCaseId, String kind);

}
