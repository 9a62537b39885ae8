package org.duban.partysupervision;

import java.util.List;
import java.util.Optional;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface PartyItemRepository extends Repository<PartyItem, Long> {

	PartyItem save(PartyItem item);

	PartyItem saveAndFlush(PartyItem item);

	Optional<PartyItem> findById(long id);

	Optional<PartyItem> findByYearNoAndSequenceNo(int yearNo, int sequenceNo);

	boolean existsByActiveKey(String activeKey);

	List<PartyItem> findByProposalIdOrderById(long proposalId);

	List<PartyItem> findByProposalIdIsNullAndSettledAtIsNullOrderById();

	@Query("select coalesce(max(i.sequenceNo), 0) from PartyItem i where i.yearNo = ?1")
	int lastNumber(int year);

}
