package org.duban.parameter;

import org.springframework.data.jpa.repository.JpaRepository;

interface ParameterRepository extends JpaRepository<ParameterRow, Long> {

}
