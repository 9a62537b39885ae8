package org.duban.report;

import java.util.List;
import java.util.Locale;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.Set;

import org.duban.DatabaseTest;
import org.duban.report.Figures.Asked;
import org.duban.report.Figures.Cell;
import org.duban.report.Figures.Line;
import org.duban.report.Profiles.Profile;
import org.duban.workflow.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

/** A unit, a sector or a member of the present session on one page. */
@DatabaseTest
class ProfileTests {

	private static final Actor READER = new Actor("supervisor-of-profiles", "督查", Set.of("supervisor"), null);

	@Autowired
	Profiles profiles;

	@Autowired
	Statistics statistics;

	@Autowired
	JdbcTemplate jdbc;

	@BeforeEach
	void chinese() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		clear();
		this.jdbc
			.update("""
					insert into proposal (version, state, proposer, collective, term_no, session_no, year_no, plenary, key_mark,
					serial_no, title, category2, proposal_type, situation, suggestions, consent_public, consent_cosign,
					contact_person, contact_tel, created_at, changed_at, submitted_at, filed_on)
					select 0, 'HANDLING', m.username, false, s.term_no, s.session_no, 2026, true, false, 'PROFILE-1', '关于一览的提案',
					'housing', 'personal', '情况', '建议', 'full', true, '甲', '1', '2026-01-20 09:00:00', '2026-01-20 09:00:00',
					'2026-01-20 09:00:00', date '2026-01-22' from member m, plenary_session s
					where m.username = 'member007' and s.term_no = m.term_no
					and s.session_no = (select max(l.session_no) from plenary_session l where l.term_no = m.term_no)""");
	}

	@AfterEach
	void clear() {
		this.jdbc.update("delete from proposal where serial_no = 'PROFILE-1'");
	}

	@Test
	void aProfileSaysWhatTheIndicatorsSay() {
		String sector = this.jdbc.queryForObject("select sector from member where username = 'member007'",
				String.class);
		for (Profile profile : List.of(this.profiles.ofMember("member007", READER),
				this.profiles.ofSector(sector, READER), this.profiles.ofUnit("jiaoyu", READER))) {
			Dimension dimension = Dimension.of(profile.kind()).orElseThrow();
			String value = switch (dimension) {
				case MEMBER -> "member007";
				case SECTOR -> sector;
				default -> "jiaoyu";
			};
			assertThat(profile.lines()).as(profile.name()).hasSizeGreaterThan(6);
			for (Line line : profile.lines()) {
				Cell last = line.cells().get(line.cells().size() - 1);
				List<Cell> split = this.statistics
					.split(new Asked(List.of(), Indicator.of(line.code()), Optional.of(dimension), "", false), READER)
					.rows()
					.stream()
					.filter((row) -> row.code().equals(value))
					.map((row) -> row.cells().get(0))
					.toList();
				assertThat(split).as("%s of %s", line.code(), profile.name())
					.allSatisfy((cell) -> assertThat(cell.shown()).isEqualTo(last.shown()));
			}
		}
		assertThat(this.profiles.ofMember("member007", READER).cases()).extracting("title").contains("关于一览的提案");
		assertThat(this.profiles.ofSector(sector, READER).people()).extracting("code").contains("member007");
	}

	@Test
	void whatIsUnknownHasNoProfileAndNobodyElseReadsOne() {
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.profiles.ofUnit("nowhere", READER));
		assertThatExceptionOfType(NoSuchElementException.class)
			.isThrownBy(() -> this.profiles.ofMember("nobody", READER));
		Actor member = new Actor("member007", "委员", Set.of("member"), null);
		assertThatExceptionOfType(AccessDeniedException.class)
			.isThrownBy(() -> this.profiles.ofMember("member007", member));
	}

}
