package org.duban.casefile;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicInteger;

import org.duban.DatabaseTest;
import org.duban.proposal.Cases;
import org.duban.story.Commands;
import org.duban.story.House;
import org.duban.story.Walk;
import org.duban.workflow.Actor;
import org.duban.workflow.People;
import org.duban.workflow.StandIns;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.datasource.DelegatingDataSource;

import static org.assertj.core.api.Assertions.assertThat;

/** Of many cases everybody sees what they see of each. */
@DatabaseTest
class VisibleCasesTests {

	@LocalServerPort
	int port;

	@Autowired
	JdbcTemplate jdbc;

	@Autowired
	Cases cases;

	@Autowired
	StandIns standIns;

	@Autowired
	People people;

	@Test
	void manyCasesAreAskedForInOneGoAndAnsweredLikeEach() {
		House house = House.at(this.port);
		Walk answered = Walk.answered(house, "wenlv", Commands.reply("A", 3));
		Walk draft = Walk.draft(house);
		List<Long> last = this.jdbc.queryForList("select id from proposal order by id desc limit 40", Long.class);
		assertThat(last).contains(answered.id(), draft.id());
		AtomicInteger asked = new AtomicInteger();
		CaseAccess many = new CaseAccess(new JdbcTemplate(counting(asked)), this.cases, this.standIns);
		CaseAccess each = new CaseAccess(this.jdbc, this.cases, this.standIns);
		for (String username : List.of("clerk", "wenlv-liaison", "economy-committee", "expert1", "member001", "gov")) {
			Actor actor = this.people.actor(username).orElseThrow();
			asked.set(0);
			assertThat(many.visible(actor, last)).as(username)
				.containsExactlyInAnyOrderElementsOf(last.stream().filter((id) -> each.maySee(actor, id)).toList());
			assertThat(asked).as("%s asks once", username).hasValue(1);
		}
		assertThat(many.visible(this.people.actor("clerk").orElseThrow(), List.of())).isEmpty();
		assertThat(many.visible(this.people.actor("wenlv-liaison").orElseThrow(), last)).contains(answered.id())
			.doesNotContain(draft.id());
	}

	/** Without a transaction every statement takes a connection. */
	private DelegatingDataSource counting(AtomicInteger asked) {
		return new DelegatingDataSource(Objects.requireNonNull(this.jdbc.getDataSource())) {
			@Override
			public Connection getConnection() throws SQLException {
				asked.incrementAndGet();
				return super.getConnection();
			}
		};
	}

}
