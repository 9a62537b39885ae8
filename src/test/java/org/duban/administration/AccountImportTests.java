package org.duban.administration;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

import org.duban.DatabaseTest;
import org.duban.account.AccountDesk.Once;
import org.duban.document.DraftTexts;
import org.duban.document.DryRun;
import org.duban.document.Spreadsheets;
import org.duban.document.Spreadsheets.Sheet;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.People;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Many accounts from a list, as when a term begins. */
@DatabaseTest
class AccountImportTests {

	@Autowired
	AccountImport imports;

	@Autowired
	Spreadsheets spreadsheets;

	@Autowired
	DraftTexts texts;

	@Autowired
	People people;

	@Autowired
	JdbcTemplate jdbc;

	private String name;

	private Actor sysadmin;

	@BeforeEach
	void enter() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		this.name = "zy" + System.nanoTime();
		this.sysadmin = this.people.actor("sysadmin").orElseThrow();
	}

	@AfterEach
	void leave() {
		LocaleContextHolder.resetLocaleContext();
		this.jdbc.update("delete from member where username like 'zy%'");
		this.jdbc.update("update account set enabled = false where username like 'zy%'");
	}

	private List<String> row(String username, String roles, String unit, String no) {
		boolean member = !no.isEmpty();
		return List.of(username, "新同志", username + "@duban.example", "0451-12345678", roles, unit, "", no,
				member ? "中共" : "", member ? "中共党员" : "", "", member ? "某某研究所" : "", "");
	}

	private byte[] file(List<List<String>> rows) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		this.spreadsheets.write(new Sheet("accounts", this.imports.headings(),
				Stream.of(rows.toArray(List[]::new)).map((row) -> (List<?>) row)), out);
		return out.toByteArray();
	}

	private static List<String> problems(DryRun run) {
		return run.problems()
			.stream()
			.map((problem) -> problem.row() + " " + problem.column() + " " + problem.code())
			.toList();
	}

	@Test
	void aListIsShownWithItsMistakesThenEnteredAsAWhole() throws IOException {
		List<List<String>> rows = new ArrayList<>();
		rows.add(row(this.name + "a", "承办单位经办人、承办单位联络员", "体育局", ""));
		rows.add(row(this.name + "a", "承办单位经办人", "体育局", ""));
		rows.add(row("Clerk", "书记", "", ""));
		rows.add(row("clerk", "提案委办公室", "", ""));
		DryRun wrong = this.imports.read(file(rows));
		assertThat(problems(wrong)).containsExactlyInAnyOrder("3 账号 import-twice", "4 账号 invalid-value",
				"5 账号 account-taken");
		assertThat(this.people.actor(this.name + "a")).as("a dry run").isEmpty();

		rows.subList(1, 4).clear();
		rows.add(row(this.name + "b", "委员", "", "Y" + this.name.substring(this.name.length() - 9)));
		DryRun sound = this.imports.seen(this.texts.json(this.imports.read(file(rows)).drafts()));
		assertThat(problems(sound)).isEmpty();
		List<Once> made = this.imports.enter(sound, this.sysadmin);
		assertThat(made).hasSize(2);
		assertThat(this.people.actor(this.name + "a").orElseThrow().groups())
			.containsExactlyInAnyOrder("unit-tiyu-handler", "unit-tiyu-liaison");
		assertThat(
				this.jdbc.queryForObject("select name from member where username = ?", String.class, this.name + "b"))
			.isEqualTo("新同志");
	}

	@Test
	void ifOneRowFailsNoneIsEntered() throws IOException {
		DryRun run = this.imports
			.read(file(List.of(row(this.name + "c", "专家", "", ""), row(this.name + "d", "专家", "", ""))));
		assertThat(problems(run)).isEmpty();
		this.jdbc.update("""
				insert into account (username, version, name, password_hash, enabled, edition)
				values (?, 0, '先来', 'x', false, 0)""", this.name + "d");
		assertThatThrownBy(() -> this.imports.enter(run, this.sysadmin)).isInstanceOf(CommandRefused.class);
		assertThat(this.people.actor(this.name + "c")).isEmpty();
	}

}
