package org.duban.story;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;

import org.duban.DatabaseTest;
import org.duban.account.AccountRegister;
import org.duban.account.NewAccount;
import org.duban.organisation.Channel;
import org.duban.organisation.UnitReform;
import org.duban.organisation.UnitRegister;
import org.duban.workflow.Actor;
import org.duban.workflow.FieldError;
import org.duban.workflow.Outcome;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.crypto.password.PasswordEncoder;

import static org.assertj.core.api.Assertions.assertThat;
import static org.duban.story.Commands.decide;

/**
 * Units are renamed, merged and split while cases are open; each test has units of its
 * own.
 */
@DatabaseTest
class UnitReformTests {

	private static final Actor ADMIN = new Actor("sysadmin", "系统管理员", Set.of("sysadmin"), null);

	@LocalServerPort
	int port;

	@Autowired
	UnitRegister register;

	@Autowired
	AccountRegister accounts;

	@Autowired
	PasswordEncoder passwords;

	@Autowired
	JdbcTemplate jdbc;

	private House house;

	private String one = "";

	private String two = "";

	private String three = "";

	@BeforeEach
	void enter() {
		this.house = House.at(this.port);
		this.one = unit();
		this.two = unit();
		this.three = unit();
	}

	/** A new unit of the government's channel with its people. */
	private String unit() {
		StringBuilder code = new StringBuilder("t");
		Long.toString(System.nanoTime(), 26).chars().forEach((c) -> code.append((char) ('a' + (c % 26))));
		assertThat(this.register.add(code.toString(), "试" + code, Channel.GOVERNMENT, ADMIN)).isEqualTo(Outcome.done());
		List<NewAccount> people = new ArrayList<>();
		for (String post : List.of("liaison", "handler", "office", "leader", "head")) {
			people.add(new NewAccount(code + "-" + post, "试", this.passwords.encode("demo"),
					Set.of("unit-" + code + "-" + post), code.toString(), null));
		}
		this.accounts.registerAll(people);
		return code.toString();
	}

	private Outcome reform(UnitReform.Kind kind, String unit, @Nullable String name, LocalDate day,
			String... successors) {
		return this.register
			.reform(new UnitRegister.Wanted(kind, unit, name, List.of(successors), "机构改革方案〔2026〕1号", day), ADMIN);
	}

	@Test
	void theSuccessorGoesOnWhereTheMergedUnitStood() {
		Walk open = Walk.assignedCase(this.house, this.one + " MAIN").signed();
		Walk unsigned = Walk.assignedCase(this.house, "wenlv MAIN", this.one + " CO");
		String due = open.clock("REPLY", this.one).path("due").asText();
		assertThat(reform(UnitReform.Kind.MERGE, this.one, null, this.house.today(), this.two))
			.isEqualTo(Outcome.done());
		assertThat(open.clock("REPLY", this.two).path("due").asText()).isEqualTo(due);
		assertThat(open.assignmentRow(this.two).path("formerName").asText()).isEqualTo("试" + this.one);
		assertThat(this.house.as(this.one + "-handler").ask("GET", "/api/proposals/" + open.id(), null).status())
			.as("the old unit's people see no more of it")
			.isEqualTo(404);
		assertThat(this.house.as(this.one + "-handler").tasks("record-contact", open.id())).isEmpty();
		unsigned.ofUnit(this.two, "liaison", "sign-for", decide("sign"));
		open.prepared().issued(this.two, Commands.reply("A", 3)).delivered(this.two, "gov");
		assertThat(open.state()).isEqualTo("REPLIED");
		assertThat(this.house.as(this.two + "-liaison").messages(open.id())).anyMatch((text) -> text.contains("承接"));
	}

	@Test
	void whoHeldATaskOfTheOldUnitHoldsItNoLonger() {
		Walk walk = Walk.assignedCase(this.house, this.one + " MAIN");
		Task task = this.house.as(this.one + "-liaison").task("sign-for", walk.id());
		this.house.as(this.one + "-liaison").post("/api/tasks/" + task.id() + "/claim", Map.of()).ok();
		reform(UnitReform.Kind.MERGE, this.one, null, this.house.today(), this.two);
		assertThat(task.send(decide("sign")).status()).isEqualTo(403);
		assertThat(this.house.as(this.two + "-liaison").task("sign-for", walk.id()).id()).isEqualTo(task.id());
	}

	@Test
	void aClosedCaseKeepsTheOldName() {
		Walk closed = Walk.answered(this.house, this.one, Commands.reply("A", 3)).says("satisfied");
		Walk open = Walk.assignedCase(this.house, this.one + " MAIN");
		assertThat(reform(UnitReform.Kind.RENAME, this.one, "新" + this.one, this.house.today()))
			.isEqualTo(Outcome.done());
		assertThat(closed.assignmentRow(this.one).path("unitName").asText()).isEqualTo("试" + this.one);
		assertThat(open.assignmentRow(this.one).path("unitName").asText()).isEqualTo("新" + this.one);
		assertThat(this.house.as(this.one + "-liaison").tasks("sign-for", open.id())).hasSize(1);
	}

	@Test
	void afterASplitTheOfficeChoosesTheSuccessorOfEachCase() {
		Walk stays = Walk.assignedCase(this.house, this.one + " MAIN").signed();
		Walk moves = Walk.assignedCase(this.house, this.one + " MAIN").signed();
		reform(UnitReform.Kind.SPLIT, this.one, null, this.house.today(), this.two, this.three);
		long assignment = moves.assignment(this.two);
		assertThat(this.house.as("gov")
			.actOnAssignment(assignment, "choose-successor", Map.of("unit", "wenlv", "reason", "职责"))
			.errors()).containsExactly("unit:no-successor");
		assertThat(this.house.as("party")
			.actOnAssignment(assignment, "choose-successor", Map.of("unit", this.three, "reason", "职责"))
			.status()).isEqualTo(403);
		this.house.as("gov")
			.actOnAssignment(assignment, "choose-successor", Map.of("unit", this.three, "reason", "该事项职责划入"))
			.ok();
		moves.ofUnit(this.three, "handler", "record-contact", Commands.contact(this.house.today()));
		stays.ofUnit(this.two, "handler", "record-contact", Commands.contact(this.house.today()));
	}

	@Test
	void whoWouldBeMainUnitAndCoHandlerStaysMainUnit() {
		Walk main = Walk.assignedCase(this.house, this.one + " MAIN", this.two + " CO").signed();
		Walk co = Walk.assignedCase(this.house, this.two + " MAIN", this.one + " CO").signed();
		Walk twice = Walk.assignedCase(this.house, "wenlv MAIN", this.one + " CO", this.two + " CO").signed();
		Walk apart = Walk.assignedCase(this.house, this.one + " SEPARATE", this.two + " SEPARATE");
		Walk planned = Walk.submitted(this.house).filed();
		planned.then("clerk", "propose-units", Commands.units(this.two + " MAIN", this.one + " CO"));
		reform(UnitReform.Kind.MERGE, this.one, null, this.house.today(), this.two);
		for (Walk walk : List.of(main, co)) {
			assertThat(walk.units("MAIN")).containsExactly(this.two);
			assertThat(walk.units("CO")).isEmpty();
			assertThat(this.house.as(this.two + "-handler").tasks("co-opinion", walk.id())).isEmpty();
			assertThat(walk.running()).noneMatch((clock) -> clock.startsWith("CO_OPINION"));
			assertThat(this.house.as("gov").messages(walk.id())).anyMatch((text) -> text.startsWith("unit-doubled"));
			walk.then(this.two + "-handler", "record-contact", Commands.contact(this.house.today()));
			walk.then(this.two + "-handler", "draft-reply", Commands.reply("A", 3));
			walk.then(this.two + "-office", "check-reply", decide("approve"));
			assertThat(walk.then(this.two + "-leader", "issue-reply", decide("approve"))).as("nobody countersigns")
				.containsExactly("audit-reply");
		}
		assertThat(twice.units("CO")).containsExactly(this.two);
		assertThat(apart.units("SEPARATE")).containsExactly(this.two);
		assertThat(apart.waiting()).containsExactly("sign-for");
		planned.then("gov", "approve-assignment", decide("approve"));
		assertThat(planned.units("MAIN", "CO")).containsExactly(this.two);
	}

	@Test
	void aReformHoldsFromItsDay() {
		Walk walk = Walk.assignedCase(this.house, this.one + " MAIN");
		reform(UnitReform.Kind.MERGE, this.one, null, this.house.today().plusDays(2), this.two);
		assertThat(walk.units("MAIN")).containsExactly(this.one);
		assertThat(reform(UnitReform.Kind.RENAME, this.one, "再" + this.one, this.house.today().plusDays(2)))
			.isEqualTo(Outcome.refused("unit", "reform-planned"));
		this.house.letPass(2);
		this.register.carryOutDue();
		assertThat(walk.units("MAIN")).containsExactly(this.two);
	}

	@Test
	void whatAReformNeedsIsNamedFieldByField() {
		Outcome refused = this.register.reform(
				new UnitRegister.Wanted(UnitReform.Kind.SPLIT, "nowhere", null, List.of(this.two), " ", null), ADMIN);
		assertThat(((Outcome.Refused) refused).errors()).extracting(FieldError::field)
			.containsExactly("unit", "basis", "inForce", "successors");
		assertThat(reform(UnitReform.Kind.RENAME, this.one, "试" + this.two, this.house.today()))
			.isEqualTo(Outcome.refused("newName", "unit-name-taken", "试" + this.two));
		assertThat(this.register.add("Bad code", "试" + this.one, Channel.OTHER, ADMIN))
			.isInstanceOf(Outcome.Refused.class);
	}

	@Test
	void aUnitWithOpenCasesIsNotClosed() {
		Walk.assignedCase(this.house, this.one + " MAIN");
		assertThat(this.register.activate(this.one, false, ADMIN))
			.isEqualTo(Outcome.refused("unit", "unit-has-cases", 1));
		assertThat(this.register.activate(this.two, false, ADMIN)).isEqualTo(Outcome.done());
		Walk walk = Walk.submitted(this.house).filed();
		assertThat(this.house.as("clerk").task("propose-units", walk.id()).refusal(Commands.units(this.two + " MAIN")))
			.containsExactly("units[0].unit:unknown-unit");
		whoIsNoMoreInTheRegisterAnswersForNoItemAndTakesPartInNone();
	}

	private void whoIsNoMoreInTheRegisterAnswersForNoItemAndTakesPartInNone() {
		Person party = this.house.as("party");
		assertThat(party.post("/api/party-items", LooseItem.found(this.house, "unit", this.two)).errors())
			.containsExactly("unit:party-unknown-unit");
		assertThat(party.post("/api/party-items", LooseItem.found(this.house, "coUnits", List.of(this.two))).errors())
			.containsExactly("coUnits:party-co-units");
		String due = this.house.today().plusDays(30).toString();
		assertThat(party
			.post("/api/ledger-tasks", Map.of("title", "停用单位", "basis", "工作安排", "lead", this.two, "dueOn", due))
			.errors()).containsExactly("lead:task-lead");
		assertThat(party
			.post("/api/ledger-tasks",
					Map.of("title", "停用单位", "basis", "工作安排", "lead", "wenlv", "coUnits", List.of(this.two), "dueOn",
							due))
			.errors()).containsExactly("coUnits:task-co-units");
	}

	@Test
	void whatBecomesOfAUnitStandsInTheTrail() {
		this.register.change(this.one, Channel.PARTY, ADMIN);
		this.register.activate(this.one, false, ADMIN);
		this.register.activate(this.one, true, ADMIN);
		assertThat(this.register.change("nowhere", Channel.PARTY, ADMIN)).isInstanceOf(Outcome.Refused.class);
		reform(UnitReform.Kind.MERGE, this.one, null, this.house.today(), this.two);
		assertThat(this.jdbc.queryForList(
				"select concat(actor, ' ', act) from audit_entry where command like ?" + " order by id", String.class,
				"%\"" + this.one + "\"%"))
			.containsExactly("sysadmin register-unit", "sysadmin change-channel", "sysadmin close-unit",
					"sysadmin open-unit", "sysadmin reform-unit", "system carry-out-reform");
		assertThat(this.jdbc.queryForObject("select count(*) from audit_entry where command like ?", Integer.class,
				"%\"nowhere\"%"))
			.isZero();
	}

	@Test
	void theWorkOfAUnitIsShownWhenItIsChosen() {
		Walk.assignedCase(this.house, this.one + " MAIN");
		Walk next = Walk.submitted(this.house).filed();
		String units = this.house.as("clerk")
			.task("propose-units", next.id())
			.sheet()
			.path("options")
			.path("units")
			.toString();
		assertThat(units).containsPattern("\"" + this.one + "\"[^}]*在办 1 件，超期 0 件")
			.containsPattern("\"" + this.two + "\"[^}]*在办 0 件");
	}

}
