package org.duban.supervision;

import org.springframework.data.jpa.repository.JpaRepository;

interface SummonsRepository extends JpaRepository<Summons, Long> {

}
