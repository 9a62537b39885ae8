package org.duban.demo;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

import org.duban.account.AccountRegister;
import org.duban.account.NewAccount;
import org.duban.account.Phones;
import org.duban.member.CollectiveBodies;
import org.duban.member.MemberRegister;
import org.duban.member.MemberRegister.NewMember;
import org.duban.member.Members;
import org.jspecify.annotations.Nullable;
import org.springframework.security.crypto.password.PasswordEncoder;
import org.springframework.stereotype.Component;

/** Made-up members, units' staff and offices, all with one password. */
@Component
@DemoOnly
class DemoPeople {

	private static final String PASSWORD = "demo";

	private static final int TERM = 14;

	private static final int EXTENSION = 6001;

	private final MemberRegister members;

	private final CollectiveBodies bodies;

	private final AccountRegister accounts;

	private final Phones phones;

	private final PasswordEncoder encoder;

	DemoPeople(MemberRegister members, CollectiveBodies bodies, AccountRegister accounts, Phones phones,
			PasswordEncoder encoder) {
		this.members = members;
		this.bodies = bodies;
		this.accounts = accounts;
		this.phones = phones;
		this.encoder = encoder;
	}

	void register() {
		// One hash for all: a thousand would take minutes.
		String hash = this.encoder.encode(PASSWORD);
		List<String[]> rows = new DemoFile("members.csv").rows();
		this.members.registerAll(rows.stream().map(DemoPeople::member).toList());
		List<NewAccount> made = new ArrayList<>();
		rows.forEach((row) -> made.add(account(row[0], row[2], hash, "member", null)));
		new DemoFile("accounts.csv").rows()
			.forEach((row) -> made.add(account(row[0], row[1], hash, row[2], row[3].isEmpty() ? null : row[3])));
		this.accounts.registerAll(made);
		int extension = EXTENSION;
		for (NewAccount account : made) {
			if (account.unit() != null) {
				this.phones.set(account.username(), "内线 " + extension++);
			}
		}
		new DemoFile("bodies.csv").rows().forEach(this::body);
	}

	private static NewMember member(String[] row) {
		Members.Seat seat = new Members.Seat(row[3], row[10], row[11].contains("sector"), row[11].contains("group"));
		return new NewMember(row[0], TERM, row[1], row[2], row[4], row[5].isEmpty() ? null : row[5],
				Boolean.parseBoolean(row[6]), row[7], row[8], row[9], seat);
	}

	private void body(String[] row) {
		if (this.bodies.active().stream().anyMatch((body) -> body.code().equals(row[0]))) {
			return;
		}
		this.bodies.register(new CollectiveBodies.Body(row[0], row[1], row[2], row[3], row[4], row[5]),
				List.of(row[6].split(" ")));
	}

	private static NewAccount account(String username, String name, String hash, String groups, @Nullable String unit) {
		return new NewAccount(username, name, hash, Set.of(groups.split(" ")), unit, username + "@duban.example");
	}

}
