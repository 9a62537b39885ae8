package org.duban.casefile;

import java.util.List;

import org.duban.account.Accounts;
import org.duban.casefile.CaseActs.Named;
import org.duban.keycase.Consultations;
import org.duban.organisation.Dictionaries;
import org.duban.workflow.Actor;
import org.springframework.stereotype.Component;

/**
 * Whom and what the forms for key proposals and consultations let their person choose
 * from.
 */
@Component
class KeyChoices {

	private final Accounts accounts;

	private final Dictionaries dictionaries;

	private final Consultations consultations;

	KeyChoices(Accounts accounts, Dictionaries dictionaries, Consultations consultations) {
		this.accounts = accounts;
		this.dictionaries = dictionaries;
		this.consultations = consultations;
	}

	/** Reads little where nothing may be chosen. */
	CaseActs.Choosing of(long proposalId, List<String> acts, Actor actor) {
		boolean selects = acts.contains("select-key");
		boolean holds = acts.contains("hold-consultation");
		return new CaseActs.Choosing(selects ? leaders() : List.of(), selects ? committees() : List.of(),
				holds ? this.consultations.offered(proposalId, actor) : List.of(),
				holds ? this.consultations.units(proposalId) : List.of());
	}

	private List<Named> leaders() {
		return this.accounts.inGroup("leader").stream().map((one) -> new Named(one.username(), one.name())).toList();
	}

	private List<Named> committees() {
		return this.dictionaries.entries(Dictionaries.COMMITTEE)
			.stream()
			.map((one) -> new Named(one.code(), one.shown()))
			.toList();
	}

}
