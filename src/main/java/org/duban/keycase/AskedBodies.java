package org.duban.keycase;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

import org.duban.account.Accounts;
import org.duban.member.CollectiveBodies;
import org.duban.workflow.Actor;
import org.springframework.stereotype.Component;

/**
 * Who is asked about candidates: parties, people's organisations and committees with the
 * accounts that write for them, and the government's office.
 */
@Component
class AskedBodies {

	static final String GOVERNMENT = "gov-office";

	private static final List<String> KINDS = List.of("party", "organisation", "committee");

	private final CollectiveBodies bodies;

	private final Accounts accounts;

	private final KeyWords words;

	AskedBodies(CollectiveBodies bodies, Accounts accounts, KeyWords words) {
		this.bodies = bodies;
		this.accounts = accounts;
		this.words = words;
	}

	/** Those of today that somebody can answer for. */
	List<String> codes() {
		return Stream
			.concat(this.bodies.active()
				.stream()
				.filter((body) -> KINDS.contains(body.kind()))
				.sorted(Comparator.comparingInt((body) -> KINDS.indexOf(body.kind())))
				.map(CollectiveBodies.Body::code), Stream.of(GOVERNMENT))
			.filter((code) -> !people(code).isEmpty())
			.toList();
	}

	/** Those a person answers for. */
	List<String> of(Actor actor) {
		Stream<String> government = actor.is(GOVERNMENT) ? Stream.of(GOVERNMENT) : Stream.empty();
		return Stream
			.concat(this.bodies.operatedBy(actor.username()).stream().map(CollectiveBodies.Body::code), government)
			.toList();
	}

	/** Log-in names. */
	List<String> people(String code) {
		return code.equals(GOVERNMENT)
				? this.accounts.inGroup(GOVERNMENT).stream().map(Accounts.Person::username).toList()
				: this.bodies.operators(code)
					.stream()
					.filter((username) -> this.accounts.find(username).isPresent())
					.toList();
	}

	String name(String code) {
		return code.equals(GOVERNMENT) ? this.words.of("group", GOVERNMENT)
				: this.bodies.find(code).map(CollectiveBodies.Body::name).orElse(code);
	}

}
