package org.duban.proposal;

import java.time.Instant;
import java.util.Map;

import org.duban.workflow.OpenTask;
import org.duban.workflow.Outcome;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

class StoredCasesTests {

	private final House house = new House();

	@Test
	void numbersInTheOrderOfDecision() {
		long late = this.house.decided("关于延长地铁运营时间的建议");
		long early = this.house.decided("关于增加夜班公交线路的建议");
		assertThat(this.house.cases.file(early)).isEqualTo("14-05-0001");
		assertThat(this.house.cases.file(late)).isEqualTo("14-05-0002");
	}

	@Test
	void doesNotGoBackToADraft() {
		long id = this.house.submitted("关于延长地铁运营时间的建议");
		assertThatIllegalStateException().isThrownBy(() -> this.house.cases.reached(id, CaseState.DRAFT));
	}

	@Test
	void keepsAWithdrawnCaseWithdrawn() {
		long id = this.house.submitted("关于延长地铁运营时间的建议");
		this.house.cases.reached(id, CaseState.WITHDRAWN);
		assertThatIllegalStateException().isThrownBy(() -> this.house.cases.reached(id, CaseState.REVIEW));
	}

	@Test
	void handlesNothingThatIsNotFiled() {
		long id = this.house.decided("关于延长地铁运营时间的建议");
		assertThatIllegalStateException().isThrownBy(() -> this.house.cases.reached(id, CaseState.HANDLING));
	}

	@Test
	void mergesByALinkThatCanBeUndoneUntilAssignment() {
		long main = this.house.decided("关于延长地铁运营时间的建议");
		long merged = this.house.decided("关于地铁晚些收车的建议");
		this.house.cases.merge(merged, main);
		assertThat(this.house.cases.facts(merged).mainCaseId()).isEqualTo(main);
		UnMergeAct act = new UnMergeAct(this.house.proposals, this.house.merged);
		this.house.cases.file(main);
		assertThat(act.allowed(merged, House.CLERK)).isTrue();
		this.house.cases.reached(main, CaseState.ASSIGNED);
		assertThat(act.allowed(merged, House.CLERK)).isFalse();
	}

	@Test
	void releasesMergedCasesWhenTheMainCaseIsNotFiled() {
		long main = this.house.decided("关于延长地铁运营时间的建议");
		long merged = this.house.decided("关于地铁晚些收车的建议");
		this.house.cases.merge(merged, main);
		this.house.cases.reached(main, CaseState.NOT_FILED);
		assertThat(this.house.cases.facts(merged).state()).isEqualTo(CaseState.SUBMITTED);
		assertThat(this.house.told).contains("proposal un-merged");
	}

	@Test
	void aWithdrawnCaseIsNoLongerMergedIntoAnother() {
		long main = this.house.decided("关于延长地铁运营时间的建议");
		long merged = this.house.decided("关于地铁晚些收车的建议");
		this.house.cases.merge(merged, main);
		this.house.cases.reached(merged, CaseState.WITHDRAWN);
		assertThat(this.house.cases.mergedInto(main)).isEmpty();
		this.house.cases.reached(main, CaseState.NOT_FILED);
		assertThat(this.house.cases.facts(merged).state()).isEqualTo(CaseState.WITHDRAWN);
	}

	@Test
	void keepsTheOldTextOfARevision() {
		long id = this.house.submitted("关于延长地铁运营时间的建议");
		this.house.cases.reached(id, CaseState.RETURNED);
		ProposalDraft draft = House.draft("关于延长地铁运营时间至零点的建议");
		Revise command = new Revise("关于延长地铁运营时间至零点的建议", draft.wording().situation(), "延长末班车", null, null);
		OpenTask task = new OpenTask("1", "revise", Map.of("proposalId", id), null, Instant.EPOCH, null);
		assertThat(this.house.revise.act(task, command, House.MEMBER)).isEqualTo(Outcome.done());
		assertThat(this.house.revisions).hasSize(1);
		assertThat(this.house.cases.facts(id).state()).isEqualTo(CaseState.SUBMITTED);
	}

}
