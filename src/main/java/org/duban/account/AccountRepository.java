package org.duban.account;

import java.util.List;

import jakarta.persistence.LockModeType;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, String> {

	@Query("select a from Account a join a.groups g join fetch a.groups where g = :group and a.enabled = true order by a.username")
	List<Account> inGroup(String group);

	/** One after the other looks who keeps the house. */
	@Lock(LockModeType.PESSIMISTIC_WRITE)
	@Query("select a from Account a where a.username in (select b.username from Account b join b.groups g where g = 'sysadmin') order by a.username")
	List<Account> lockAdministrators();

}
