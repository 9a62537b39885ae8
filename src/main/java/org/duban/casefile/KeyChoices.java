package org.duban.casefile;

import java.util.List;

import org.duban.account.Accounts;
import org.duban.casefile.CaseActs.Named;
import org.duban.organisation.Dictionaries;
import org.springframework.stereotype.Component;

/** Whom the forms for key proposals let their person choose from. */
@Component
class KeyChoices {

	private final Accounts accounts;

	private final Dictionaries dictionaries;

	KeyChoices(Accounts accounts, Dictionaries dictionaries) {
		this.accounts = accounts;
		this.dictionaries = dictionaries;
	}

	/** Reads little where nothing may be chosen. */
	CaseActs.Choosing of(List<String> acts) {
		return acts.contains("select-key") ? new CaseActs.Choosing(
				this.accounts.inGroup("leader").stream().map((one) -> new Named(one.username(), one.name())).toList(),
				this.dictionaries.entries(Dictionaries.COMMITTEE)
					.stream()
					.map((one) -> new Named(one.code(), one.shown()))
					.toList())
				: new CaseActs.Choosing(List.of(), List.of());
	}

}
