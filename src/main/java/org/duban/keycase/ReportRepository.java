package org.duban.keycase;

import org.springframework.data.repository.Repository;

interface ReportRepository extends Repository<Report, Long> {

	Report save(Report row);

}
