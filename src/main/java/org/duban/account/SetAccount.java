package org.duban.account;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.TreeSet;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.duban.workflow.Command;
import org.jspecify.annotations.Nullable;

/**
 * An account as it shall be (维护账号).
 *
 * @param username never changes
 * @param roles as in contract.md §3, those of a unit without its code:
 * {@code unit-liaison}
 * @param unit code of the unit, for the unit's roles
 * @param body code of the collective proposer that the account writes for
 * @param seat of a member who is not in the register yet
 * @param successor who takes over what waits for the person by name, where a role goes
 * @param basis 依据
 */
public record SetAccount(@NotBlank @Pattern(regexp = "[a-z][a-z0-9._-]{1,39}") String username,
		@NotBlank @Size(max = 60) String name,
		@Nullable @Pattern(regexp = "[^@\\s]{1,60}@[^@\\s]+\\.[^@\\s]{1,30}") @Size(max = 200) String mail,
		@Nullable @Size(max = 50) String phone, @NotEmpty @Size(max = 12) List<@NotBlank String> roles,
		@Nullable @Size(max = 32) String unit, @Nullable @Size(max = 40) String body, @Valid @Nullable NewSeat seat,
		@Nullable @Size(max = 64) String successor, @NotBlank @Size(max = 500) String basis) implements Command {

	/**
	 * Where a new member belongs.
	 *
	 * @param no the number within the term
	 * @param group code of the plenary group, if any
	 */
	public record NewSeat(@Nullable @Pattern(regexp = "[A-Za-z0-9-]{1,20}") String no,
			@Nullable @Size(max = 60) String sector, @Nullable @Size(max = 60) String party,
			@Nullable @Size(max = 60) String group, @Nullable @Size(max = 100) String workplace,
			@Nullable @Size(max = 60) String post) {

	}

	/** Roles of the engine. */
	Set<String> groups() {
		Set<String> groups = new TreeSet<>();
		this.roles.forEach((role) -> groups
			.add(Roles.ofUnit(role) ? "unit-" + this.unit + role.substring("unit".length()) : role));
		if (this.roles.stream().anyMatch((role) -> Roles.committee(role).isPresent())) {
			groups.add("committee");
		}
		return groups;
	}

	boolean has(String role) {
		return this.roles.contains(role);
	}

	boolean ofUnit() {
		return this.roles.stream().anyMatch(Roles::ofUnit);
	}

	NewAccount account(String passwordHash) {
		return new NewAccount(this.username, this.name.strip(), passwordHash, groups(), ofUnit() ? this.unit : null,
				this.mail);
	}

	String tel() {
		return Objects.requireNonNullElse(this.phone, "");
	}

}
