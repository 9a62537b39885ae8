package org.duban.account.web;

import java.util.List;
import java.util.Optional;

import org.duban.account.Roles;
import org.duban.member.BodyRegister;
import org.duban.organisation.Dictionaries;
import org.duban.organisation.HandlingUnit;
import org.duban.organisation.Units;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What an account's fields are chosen from. */
@Component
public class AccountChoices {

	private final Units units;

	private final BodyRegister bodies;

	private final Dictionaries dictionaries;

	AccountChoices(Units units, BodyRegister bodies, Dictionaries dictionaries) {
		this.units = units;
		this.bodies = bodies;
		this.dictionaries = dictionaries;
	}

	/** A code and its name. */
	public record Choice(String code, String name) {

	}

	public List<Choice> units() {
		return this.units.active().stream().map((unit) -> new Choice(unit.code(), unit.name())).toList();
	}

	/** Roles of the people of one committee. */
	public List<Choice> committees() {
		return this.dictionaries.entries(Dictionaries.COMMITTEE)
			.stream()
			.map((entry) -> new Choice(Roles.ofCommittee(entry.code()), entry.shown()))
			.toList();
	}

	/** What a role is called. */
	public String role(String role) {
		return Roles.committee(role)
			.flatMap((code) -> this.dictionaries.find(Dictionaries.COMMITTEE, code))
			.map(Dictionaries.Entry::shown)
			.orElse("");
	}

	public String unit(@Nullable String code) {
		return Optional.ofNullable(code)
			.flatMap(this.units::find)
			.map(HandlingUnit::name)
			.orElse((code != null) ? code : "");
	}

	public List<Choice> bodies() {
		return this.bodies.all()
			.stream()
			.filter(BodyRegister.Entry::active)
			.map((entry) -> new Choice(entry.body().code(), entry.body().name()))
			.toList();
	}

	public List<Choice> entries(String kind) {
		return this.dictionaries.entries(kind)
			.stream()
			.map((entry) -> new Choice(entry.code(), entry.shown()))
			.toList();
	}

}
