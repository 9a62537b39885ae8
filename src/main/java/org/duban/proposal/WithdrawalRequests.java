package org.duban.proposal;

import java.util.Optional;

import org.springframework.data.jpa.repository.JpaRepository;

interface WithdrawalRequests extends JpaRepository<WithdrawalRequest, Long> {

	Optional<WithdrawalRequest> findByActiveKey(Long proposalId);

}
