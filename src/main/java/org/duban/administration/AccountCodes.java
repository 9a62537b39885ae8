package org.duban.administration;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

import org.duban.account.Roles;
import org.duban.document.DraftTexts;
import org.duban.member.BodyRegister;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;
import org.springframework.stereotype.Component;

/** The codes behind the names that people write into a list of accounts, and back. */
@Component
class AccountCodes {

	/** A code and what people write for it. */
	private record Named(String code, String name) {
	}

	private final Units units;

	private final BodyRegister bodies;

	private final Dictionaries dictionaries;

	private final DraftTexts texts;

	AccountCodes(Units units, BodyRegister bodies, Dictionaries dictionaries, DraftTexts texts) {
		this.units = units;
		this.bodies = bodies;
		this.dictionaries = dictionaries;
		this.texts = texts;
	}

	/** What is no name of anything stays as it is. */
	String of(String field, String name) {
		return find(field, (one) -> one.name().equals(name)).map(Named::code).orElse(name);
	}

	String name(String field, String code) {
		return find(field, (one) -> one.code().equals(code)).map(Named::name).orElse(code);
	}

	private Optional<Named> find(String field, Predicate<Named> wanted) {
		return all(field).filter(wanted).findFirst();
	}

	private Stream<Named> all(String field) {
		return switch (field) {
			case "roles" -> Stream.concat(
					Roles.all().stream().map((role) -> new Named(role, this.texts.word("role." + role))),
					entries(Dictionaries.COMMITTEE).map((one) -> new Named(Roles.ofCommittee(one.code()), one.name())));
			case "unit" -> this.units.active().stream().map(AccountCodes::named);
			case "body" ->
				this.bodies.all().stream().map((entry) -> new Named(entry.body().code(), entry.body().name()));
			case "sector" -> entries(Dictionaries.SECTOR);
			case "party" -> entries("party");
			case "group" -> entries(Dictionaries.PLENARY_GROUP);
			default -> List.<Named>of().stream();
		};
	}

	private static Named named(HandlingUnit unit) {
		return new Named(unit.code(), unit.name());
	}

	private Stream<Named> entries(String kind) {
		return this.dictionaries.entries(kind).stream().map((entry) -> new Named(entry.code(), entry.shown()));
	}

}
