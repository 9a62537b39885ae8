package org.duban.partysupervision;

import java.util.List;
import java.util.Optional;

import org.springframework.data.repository.Repository;

interface PartyReportRepository extends Repository<PartyReport, Long> {

	PartyReport save(PartyReport report);

	Optional<PartyReport> findFirstByPartyItemIdOrderByIdDesc(long partyItemId);

	List<PartyReport> findByPartyItemIdOrderById(long partyItemId);

}
