package org.duban.parameter;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface ParameterRepository extends JpaRepository<ParameterRow, Long> {

	List<ParameterRow> findByNameOrderByIdDesc(String name);

}
