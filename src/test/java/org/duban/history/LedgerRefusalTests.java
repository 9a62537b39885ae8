package org.duban.history;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;

import org.duban.DatabaseTest;
import org.duban.document.SheetRows;
import org.duban.history.LedgerIntake.Guards;
import org.duban.parameter.ShippedParameters;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandRefused;
import org.duban.workflow.People;
import org.duban.workflow.TextGuard;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockMultipartFile;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

/** Files that are not taken in at all. */
@DatabaseTest
class LedgerRefusalTests {

	@TempDir
	Path folder;

	@Autowired
	LedgerDesk desk;

	@Autowired
	SheetRows files;

	@Autowired
	LedgerBook book;

	@Autowired
	LedgerRows rows;

	@Autowired
	MappingMemory memory;

	@Autowired
	TextGuard guard;

	@Autowired
	Clock clock;

	@Autowired
	TransactionTemplate transactions;

	@Autowired
	People people;

	@Autowired
	JdbcTemplate jdbc;

	private Actor clerk;

	private long before;

	@BeforeEach
	void enter() {
		this.clerk = this.people.actor("clerk").orElseThrow();
		this.before = imports();
	}

	private long imports() {
		return this.jdbc.queryForObject("select count(*) from history_import", Long.class);
	}

	private void refused(String name, String content, String code) {
		assertThatThrownBy(() -> this.desk
			.handIn(new MockMultipartFile("file", name, null, content.getBytes(StandardCharsets.UTF_8)), this.clerk))
			.isInstanceOf(CommandRefused.class)
			.hasMessageContaining(code);
		assertThat(imports()).isEqualTo(this.before);
	}

	@Test
	void aFileWithoutHeadingsOrRowsIsRefusedAndLeavesNothing() {
		refused("a.csv", "甲,乙\n1,2\n", "history-no-headings");
		refused("a.csv", "案号,案由,提案人\n", "import-empty");
		refused("a.csv", "", "import-empty");
	}

	@Test
	void aMarkAboveTheRowsOrInTheNameIsOnAllOfThem() {
		refused("a.csv", "机密★10年\n案号,案由,提案人\n1,关于修缮的建议,赵启平\n", "secrecy-mark");
		refused("机密.csv", "案号,案由,提案人\n1,关于修缮的建议,赵启平\n", "secrecy-mark");
	}

	@Test
	void readsNoMoreRowsThanTheParameterSays() {
		Path file = OldLedger.of(11, 10).write(this.folder.resolve("ledger.xlsx"));
		for (int most : new int[] { 10, 11 }) {
			LedgerIntake intake = new LedgerIntake(this.files, this.book, this.rows,
					new Guards(this.guard, new ShippedParameters().with("history.import.rows", most), this.clock),
					this.memory);
			this.transactions.executeWithoutResult((status) -> {
				status.setRollbackOnly();
				if (most == 11) {
					assertThat(intake.take(file, "ledger.xlsx", this.clerk)).isPositive();
				}
				else {
					assertThatThrownBy(() -> intake.take(file, "ledger.xlsx", this.clerk))
						.hasMessageContaining("import-too-many");
				}
			});
		}
	}

}
