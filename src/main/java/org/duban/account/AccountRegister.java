package org.duban.account;

import java.util.List;

/** Makes accounts: the demo data set, the first administrator of a new house. */
public interface AccountRegister {

	/** Those whose user name exists already are left as they are. */
	void registerAll(List<NewAccount> accounts);

	default void register(NewAccount account) {
		registerAll(List.of(account));
	}

}
