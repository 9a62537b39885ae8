package org.duban.account;

import java.util.List;

import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Query;

interface AccountRepository extends JpaRepository<Account, String> {

	@Query("select a from Account a join a.groups g join fetch a.groups where g = :group and a.enabled = true order by a.username")
	List<Account> inGroup(String group);

}
