package org.duban.notification;

import java.util.Set;

import org.duban.account.Accounts;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Where a notice leads: where its reader may do something about it. */
@Component
class NoticeLinks {

	private static final String MISSING = "reminder-missing";

	/** Told of a clock; where that is no case's it is an item's of party supervision. */
	private static final Set<String> OF_CLOCKS = Set.of("level-ahead", "level-overdue", "date-moved");

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
		if (proposalId != null) {
			return "/cases/" + proposalId;
		}
		return (kind.startsWith("party-") || OF_CLOCKS.contains(kind)) ? "/supervision/party" : "/inbox";
	}

	private boolean isAdministrator(String username) {
		return this.accounts.inGroup("sysadmin").stream().anyMatch((person) -> person.username().equals(username));
	}

}
