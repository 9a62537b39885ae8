package org.duban.handling;

import java.util.List;

import org.duban.assignment.AssignmentState;
import org.duban.workflow.Options.Choice;
import org.junit.jupiter.api.Test;

import static org.assertj.core.api.Assertions.assertThat;

/** What becomes of an objection. */
class CountersigningTests extends HandlingDesk {

	@Test
	void aFirstObjectionGoesBackToTheDraftWithItsText() {
		objected("经费来源不明");
		assertThat(this.assignments.facts(this.main).state()).isEqualTo(AssignmentState.SIGNED);
		assertThat(this.draft.options(task(), ACTOR).choices().getOrDefault("about", List.of()))
			.extracting(Choice::name)
			.containsExactly("经费来源不明");
		assertThat(this.events.stream(ReplyQuestioned.class)).hasSize(1);
	}

	@Test
	void aSecondObjectionOfTheSameUnitIsTheOfficesToSettle() {
		objected("经费来源不明");
		draft();
		issue();
		assertThat(variables(countersign("object", "仍未说明经费来源"))).containsEntry("objection", false);
		assertThat(this.assignments.facts(this.main).state()).isEqualTo(AssignmentState.SENT);
		List<Choice> about = this.audit.options(task(), ACTOR).choices().getOrDefault("about", List.of());
		assertThat(about).extracting(Choice::name).contains("经费来源不明", "仍未说明经费来源");
		assertThat(refusals(this.audit.act(task(), new AuditReply("pass", null, null), ACTOR)))
			.containsExactly("reason:objection-needs-reason");
		assertThat(variables(this.audit.act(task(), new AuditReply("pass", null, "经协调，由主办单位列支。"), ACTOR))).isEmpty();
		assertThat(this.events.stream(ObjectionSettled.class)).singleElement()
			.extracting(ObjectionSettled::units)
			.isEqualTo(List.of("caizheng"));
	}

	@Test
	void whatAUnitWantsChangedIsSeenByTheOffice() {
		prepare();
		draft();
		issue();
		assertThat(variables(countersign("edit", "第二条宜写明牵头处室"))).containsEntry("objection", false);
		assertThat(this.audit.options(task(), ACTOR).choices().getOrDefault("about", List.of()))
			.extracting(Choice::name)
			.contains("第二条宜写明牵头处室");
	}

	private void objected(String text) {
		prepare();
		draft();
		issue();
		assertThat(variables(countersign("object", text))).containsEntry("objection", true);
	}

}
