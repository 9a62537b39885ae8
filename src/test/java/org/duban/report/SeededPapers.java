package org.duban.report;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;

import org.duban.DatabaseTest;
import org.duban.workflow.Actor;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.jdbc.core.JdbcTemplate;

/** Papers about the two seeded sessions, with what SQL says of them. */
@DatabaseTest
abstract class SeededPapers {

	static final String SITTING = "9-1";

	static final String OF = " from assignment a join proposal p on p.id = a.proposal_id where p.term_no = 9"
			+ " and p.session_no = 1 and a.state not in ('REASSIGNED', 'CANCELLED')";

	static final String DUE = "(select max(c.due) from running_clock c where c.assignment_id = a.id"
			+ " and c.kind = 'REPLY')";

	static final String DONE = "(select min(r.delivered_on) from reply r where r.assignment_id = a.id)";

	static final String SAID = " from feedback f join assignment a on a.id = f.assignment_id join proposal p"
			+ " on p.id = a.proposal_id where p.term_no = 9 and p.session_no = 1 and a.state not in ('REASSIGNED',"
			+ " 'CANCELLED') and f.state = 'GIVEN' and f.round_no = (select max(g.round_no) from feedback g where"
			+ " g.assignment_id = f.assignment_id)";

	static final Actor READER = new Actor("supervisor-of-papers", "督查", Set.of("supervisor"), null);

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	ApplicationEventPublisher events;

	@Autowired
	Clock clock;

	private StatisticsSeed seed;

	@BeforeEach
	void plant() {
		LocaleContextHolder.setLocale(Locale.SIMPLIFIED_CHINESE);
		this.seed = new StatisticsSeed(this.jdbc, LocalDate.now(this.clock), this.events);
		this.seed.clear();
		this.seed.plant(120);
	}

	@AfterEach
	void clear() {
		this.seed.clear();
		LocaleContextHolder.resetLocaleContext();
	}

	interface Written {

		void to(ByteArrayOutputStream out) throws IOException;

	}

	static byte[] file(Written written) throws IOException {
		ByteArrayOutputStream out = new ByteArrayOutputStream();
		written.to(out);
		return out.toByteArray();
	}

	int count(String sql) {
		return Objects.requireNonNull(this.jdbc.queryForObject(sql, Integer.class));
	}

}
