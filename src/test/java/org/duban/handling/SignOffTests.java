package org.duban.handling;

import java.util.Map;

import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** One to three people of a unit sign a reply off. */
class SignOffTests extends HandlingDesk {

	@Autowired
	SignOffLevels levels;

	@Test
	void aUnitOfOneLevelOnlyIssues() {
		chain(1);
		assertThat(variables(draft())).containsEntry("checks", 0).containsEntry("issuerGroup", "unit-jiaotong-leader");
	}

	@Test
	void aUnitOfTwoLevelsChecksOnceInItsOffice() {
		chain(2);
		assertThat(variables(draft())).containsEntry("checks", 1).containsEntry("checkerGroup", "unit-jiaotong-office");
		assertThat(variables(check("approve"))).containsEntry("checks", 0)
			.containsEntry("issuerGroup", "unit-jiaotong-leader");
	}

	@Test
	void aUnitOfThreeLevelsChecksTwiceAndItsHeadIssues() {
		chain(3);
		assertThat(variables(draft())).containsEntry("checks", 2).containsEntry("checkerGroup", "unit-jiaotong-office");
		assertThat(variables(check("approve"))).containsEntry("checks", 1)
			.containsEntry("checkerGroup", "unit-jiaotong-leader");
		assertThat(variables(check("approve"))).containsEntry("checks", 0)
			.containsEntry("issuerGroup", "unit-jiaotong-head");
	}

	@Test
	void whatIsDraftedAnewIsCheckedFromTheBeginning() {
		chain(3);
		draft();
		check("approve");
		assertThat(this.check.act(task(), new CheckReply("return", "补充数据"), ACTOR))
			.isEqualTo(org.duban.workflow.Outcome.done());
		assertThat(variables(draft())).containsEntry("checks", 2).containsEntry("checkerGroup", "unit-jiaotong-office");
	}

	@Test
	void aReplyUnderWayKeepsItsChain() {
		chain(3);
		draft();
		this.levels.change("jiaotong", 1, ACTOR);
		assertThat(variables(check("approve"))).containsEntry("checks", 1);
	}

	@Test
	void thereAreOneToThreeLevelsAndOnlyUnitsHaveThem() {
		assertThat(refusals(this.levels.change("jiaotong", 4, ACTOR))).containsExactly("levels:sign-off-levels");
		assertThat(refusals(this.levels.change("jiaotong", 0, ACTOR))).containsExactly("levels:sign-off-levels");
		assertThat(refusals(this.levels.change("nowhere", 2, ACTOR))).containsExactly("unit:unknown-unit");
	}

	private void chain(int levels) {
		prepare();
		assertThat(variables(this.levels.change("jiaotong", levels, ACTOR))).isEqualTo(Map.of());
	}

}
