package org.duban.notification;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.Map;

import org.duban.account.Accounts;
import org.duban.account.Accounts.Person;
import org.duban.workflow.StandIns;
import org.springframework.stereotype.Component;

/** While somebody's work is lent, what is told to them is told to the colleague too. */
@Component
class LentReading {

	private final StandIns standIns;

	private final Accounts accounts;

	LentReading(StandIns standIns, Accounts accounts) {
		this.standIns = standIns;
		this.accounts = accounts;
	}

	/**
	 * Everybody once, and for whom a colleague reads: the lender's name, or nothing for
	 * those who are meant themselves.
	 */
	Map<Person, String> readers(Collection<Person> people) {
		Map<Person, String> readers = new LinkedHashMap<>();
		people.forEach((person) -> readers.put(person, ""));
		people.forEach((person) -> this.standIns.colleagues(person.username())
			.forEach((colleague) -> this.accounts.find(colleague.username())
				.ifPresent((reader) -> readers.putIfAbsent(reader, person.name()))));
		return readers;
	}

}
