package org.duban.account;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;

interface StandInRepository extends JpaRepository<StandIn, Long> {

	List<StandIn> findByColleagueAndEndedAtIsNull(String colleague);

	List<StandIn> findByLenderAndEndedAtIsNull(String lender);

	List<StandIn> findByReturnedAtIsNullOrderById();

	List<StandIn> findByLenderOrColleagueOrderByIdDesc(String lender, String colleague);

}
