package org.duban.supervision;

import org.springframework.data.jpa.repository.JpaRepository;

interface ExplanationRepository extends JpaRepository<DelayExplanation, Long> {

}
