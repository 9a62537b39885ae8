package org.duban.organisation;

import java.util.List;

import java.time.Clock;

import org.duban.parameter.ShippedParameters;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.boot.DefaultApplicationArguments;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabase;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseBuilder;
import org.springframework.jdbc.datasource.embedded.EmbeddedDatabaseType;
import org.springframework.jdbc.support.JdbcTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

import static org.assertj.core.api.Assertions.assertThat;

class RegistersTests {

	private EmbeddedDatabase database;

	private RegisterLoader loader;

	private Units units;

	private Dictionaries dictionaries;

	private final ShippedParameters parameters = new ShippedParameters();

	@BeforeEach
	void loadRegisters() {
		this.database = new EmbeddedDatabaseBuilder().setType(EmbeddedDatabaseType.H2)
			.generateUniqueName(true)
			.addScript("db/migration/V025__organisation.sql")
			.addScript("db/migration/V1115__official_reasons.sql")
			.build();
		JdbcTemplate jdbc = new JdbcTemplate(this.database);
		this.loader = new RegisterLoader(jdbc, new TransactionTemplate(new JdbcTransactionManager(this.database)));
		this.loader.run(new DefaultApplicationArguments());
		this.units = new StoredUnits(JdbcClient.create(jdbc));
		this.dictionaries = new StoredDictionaries(JdbcClient.create(jdbc), this.parameters, Clock.systemDefaultZone());
	}

	@AfterEach
	void shutDown() {
		this.database.shutdown();
	}

	@Test
	void knowsEightyFiveUnitsInTheirFixedOrder() {
		List<HandlingUnit> all = this.units.active();
		assertThat(all).hasSize(85).isSortedAccordingTo((a, b) -> a.sortNo() - b.sortNo());
		assertThat(all).extracting(HandlingUnit::channel).isSorted();
		assertThat(all).extracting(HandlingUnit::name).filteredOn(name -> name.matches(".*[区市县]政府")).hasSize(18);
	}

	@Test
	void classDIsOfferedInATermThatWorksWithIt() {
		assertThat(this.dictionaries.entries(Dictionaries.REPLY_CLASS)).extracting(Dictionaries.Entry::code)
			.containsExactly("A", "B", "C");
		this.parameters.with("reply.classes", "ABCD");
		assertThat(this.dictionaries.entries(Dictionaries.REPLY_CLASS)).extracting(Dictionaries.Entry::code)
			.containsExactly("A", "B", "C", "D");
	}

	@Test
	void givesEveryUnitTheOfficeOfItsChannel() {
		assertThat(office("xuanchuan")).isEqualTo("party-office");
		assertThat(office("wenlv")).isEqualTo("gov-office");
		assertThat(office("gongdian")).isEqualTo("clerk");
	}

	@Test
	void hasTheDictionariesOfTheField() {
		assertThat(this.dictionaries.entries(Dictionaries.DISTRICT)).hasSize(18);
		assertThat(this.dictionaries.entries(Dictionaries.SECTOR)).hasSize(30);
		assertThat(this.dictionaries.entries(Dictionaries.CATEGORY)).hasSize(26);
		assertThat(this.dictionaries.entries(Dictionaries.NOT_FILED_REASON)).hasSizeGreaterThan(10)
			.first()
			.extracting(Dictionaries.Entry::name)
			.isEqualTo("涉及党和国家秘密");
	}

	@Test
	void offersOnlyActiveEntriesButStillKnowsTheOthers() {
		assertThat(this.dictionaries.entries(Dictionaries.REPLY_CLASS)).extracting(Dictionaries.Entry::code)
			.containsExactly("A", "B", "C");
		assertThat(this.dictionaries.find(Dictionaries.REPLY_CLASS, "D")).isPresent();
	}

	@Test
	void bringsNewEntriesToAHouseThatRuns() {
		JdbcTemplate jdbc = new JdbcTemplate(this.database);
		jdbc.update("delete from dictionary_entry where kind = 'review-check' and code = 'one-matter'");
		jdbc.update("update dictionary_entry set name = '改过' where kind = 'review-check' and code = 'format'");
		this.loader.run(new DefaultApplicationArguments());
		Dictionaries read = new StoredDictionaries(JdbcClient.create(jdbc), this.parameters, Clock.systemDefaultZone());
		assertThat(read.find(Dictionaries.REVIEW_CHECK, "one-matter")).isPresent();
		assertThat(read.find(Dictionaries.REVIEW_CHECK, "format")).map(Dictionaries.Entry::name).contains("改过");
	}

	@Test
	void tellsTheTenOfficialReasonsFromTheCitysOwn() {
		assertThat(this.dictionaries.entries(Dictionaries.NOT_FILED_REASON))
			.filteredOn((entry) -> this.dictionaries.official(Dictionaries.NOT_FILED_REASON, entry.code()))
			.hasSize(10)
			.noneMatch((entry) -> entry.code().equals("plagiarism"));
	}

	@Test
	void loadsOnlyEmptyRegisters() {
		this.loader.run(new DefaultApplicationArguments());
		assertThat(this.units.active()).hasSize(85);
	}

	private String office(String unit) {
		return this.units.find(unit).orElseThrow().channel().officeGroup();
	}

}
