package org.duban.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

import org.duban.account.SetAccount.NewSeat;
import org.duban.member.BodyRegister;
import org.duban.member.MemberRegister;
import org.duban.member.MemberRegister.NewMember;
import org.duban.member.Members;
import org.duban.member.Sessions;
import org.duban.organisation.Dictionaries;
import org.duban.workflow.FieldError;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** As whom an account proposes: as a member of the term, or for a collective proposer. */
@Component
class AccountLinks {

	private static final String PARTY = "party";

	private final Members members;

	private final MemberRegister register;

	private final BodyRegister bodies;

	private final Sessions sessions;

	private final Dictionaries dictionaries;

	AccountLinks(Members members, MemberRegister register, BodyRegister bodies, Sessions sessions,
			Dictionaries dictionaries) {
		this.members = members;
		this.register = register;
		this.bodies = bodies;
		this.sessions = sessions;
		this.dictionaries = dictionaries;
	}

	List<FieldError> check(SetAccount command) {
		List<FieldError> errors = new ArrayList<>();
		if (command.has("collective")) {
			Optional<BodyRegister.Entry> body = body(command.body());
			if (command.body() == null) {
				errors.add(new FieldError("body", "required", List.of()));
			}
			else if (body.filter(BodyRegister.Entry::active).isEmpty()) {
				errors.add(new FieldError("body", "account-body", List.of(command.body())));
			}
		}
		if (command.has("member") && !isRegistered(command.username())) {
			checkSeat(Objects.requireNonNullElse(command.seat(), new NewSeat(null, null, null, null, null, null)),
					errors);
		}
		return errors;
	}

	boolean isRegistered(String username) {
		return this.members.byUsername(username).isPresent() || this.members.ended(username);
	}

	private void checkSeat(NewSeat seat, List<FieldError> errors) {
		if (seat.no() == null) {
			errors.add(new FieldError("seat.no", "required", List.of()));
		}
		else if (this.register.taken(this.sessions.current().term(), seat.no())) {
			errors.add(new FieldError("seat.no", "member-no-taken", List.of(seat.no())));
		}
		checkEntry("seat.sector", Dictionaries.SECTOR, seat.sector(), errors);
		checkEntry("seat.party", PARTY, seat.party(), errors);
		if (seat.group() != null) {
			checkEntry("seat.group", Dictionaries.PLENARY_GROUP, seat.group(), errors);
		}
		if (seat.workplace() == null) {
			errors.add(new FieldError("seat.workplace", "required", List.of()));
		}
	}

	private void checkEntry(String field, String kind, @Nullable String code, List<FieldError> errors) {
		if (code == null) {
			errors.add(new FieldError(field, "required", List.of()));
		}
		else if (this.dictionaries.entries(kind).stream().noneMatch((entry) -> entry.code().equals(code))) {
			errors.add(new FieldError(field, "unknown-entry", List.of(code)));
		}
	}

	/** The member is entered, the collective proposer gets its operator. */
	void enter(SetAccount command) {
		NewSeat seat = command.seat();
		if (command.has("member") && seat != null && !isRegistered(command.username())) {
			this.register.registerAll(List.of(new NewMember(command.username(), this.sessions.current().term(),
					Objects.requireNonNull(seat.no()), command.name().strip(), Objects.requireNonNull(seat.party()),
					null, false, Objects.requireNonNull(seat.workplace()), Objects.requireNonNullElse(seat.post(), ""),
					command.tel(),
					new Members.Seat(Objects.requireNonNull(seat.sector()), seat.group(), false, false))));
		}
		operate(command);
	}

	/** Without the role it writes for nobody; the register of bodies may name more. */
	private void operate(SetAccount command) {
		String username = command.username();
		for (BodyRegister.Entry entry : this.bodies.all()) {
			boolean has = entry.operators().contains(username);
			boolean shall = command.has("collective") && (has || entry.body().code().equals(command.body()));
			if (has != shall) {
				Stream<String> others = entry.operators().stream().filter((operator) -> !operator.equals(username));
				this.bodies.put(new BodyRegister.Entry(entry.body(), entry.active(),
						Stream.concat(others, shall ? Stream.of(username) : Stream.empty()).sorted().toList()));
			}
		}
	}

	private Optional<BodyRegister.Entry> body(@Nullable String code) {
		return this.bodies.all().stream().filter((entry) -> entry.body().code().equals(code)).findFirst();
	}

	/** For whom the account writes, if for anybody. */
	@Nullable String bodyOf(String username) {
		return this.bodies.all()
			.stream()
			.filter((entry) -> entry.operators().contains(username))
			.map((entry) -> entry.body().code())
			.findFirst()
			.orElse(null);
	}

}
