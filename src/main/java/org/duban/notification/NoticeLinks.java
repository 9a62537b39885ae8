package org.duban.notification;

import org.duban.account.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a notice leads: where its reader may do something about it. */
@Component
class NoticeLinks {

	private static final String MISSING = "reminder-missing";

	private final Accounts accounts;

	NoticeLinks(Accounts accounts) {
		this.accounts = accounts;
	}

	/**
	 * An alarm leads the administrator, who sees no case, to the alarms.
	 */
	String path(String kind, @Nullable Long proposalId, String username) {
		if (kind.equals(MISSING) && isAdministrator(username)) {
			return "/admin/reminders";
		}
		return (proposalId != null) ? "/cases/" + proposalId : "/inbox";
	}

	private boolean isAdministrator(String username) {
		return this.accounts.inGroup("sysadmin").stream().anyMatch((person) -> person.username().equals(username));
	}

}
