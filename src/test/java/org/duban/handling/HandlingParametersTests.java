package org.duban.handling;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;

import org.camunda.bpm.engine.impl.persistence.entity.ExecutionEntity;
import org.duban.assignment.AssignmentState;
import org.duban.assignment.Surroundings;
import org.duban.handling.RecordContact.Phase;
import org.duban.handling.process.CountersignWindow;
import org.duban.workflow.Options.Choice;
import org.duban.workflow.Outcome;
import org.junit.jupiter.api.Test;

import org.springframework.beans.factory.annotation.Autowired;

import static org.assertj.core.api.Assertions.assertThat;

/** Another setting, another behaviour: the parameters of handling. */
class HandlingParametersTests extends HandlingDesk {

	@Autowired
	CountersignWindow window;

	@Autowired
	AskExtensionService ask;

	@Test
	void aUnitWithoutLevelsOfItsOwnHasThoseOfTheParameter() {
		prepare();
		this.surroundings.set("signoff.levels", 1);
		assertThat(variables(draft())).containsEntry("checks", 0);
		this.surroundings.set("signoff.levels", 3);
		assertThat(variables(draft())).containsEntry("checks", 2);
	}

	@Test
	void asManyContactsAreAskedForAsTheParameterSays() {
		prepare();
		this.surroundings.set("contact.required", 2);
		assertThat(refusals(draft())).containsExactly(":no-contact");
		hold(Phase.DURING, "phone");
		assertThat(variables(draft())).isNotEmpty();
		this.surroundings.set("contact.required", 3);
		assertThat(refusals(draft())).containsExactly(":no-contact");
	}

	@Test
	void whereTheParameterSaysSoOneContactIsFaceToFace() {
		prepare();
		assertThat(variables(draft())).isNotEmpty();
		this.surroundings.set("contact.face.to.face", "all");
		assertThat(refusals(draft())).containsExactly(":no-face-to-face-contact");
		hold(Phase.DURING, "on-site");
		assertThat(variables(draft())).isNotEmpty();
	}

	@Test
	void thePhasesThatTheParameterNamesMustHaveAContact() {
		prepare();
		this.surroundings.set("contact.phases", "before during");
		assertThat(refusals(draft())).containsExactly(":no-contact-during");
		hold(Phase.DURING, "phone");
		assertThat(variables(draft())).isNotEmpty();
	}

	@Test
	void nobodyCountersignsWhereItIsNotRequired() {
		prepare();
		this.surroundings.set("countersign.required", false);
		draft();
		assertThat(variables(issue())).containsEntry("countersigners", 0);
		assertThat(this.assignments.facts(this.main).state()).isEqualTo(AssignmentState.SENT);
	}

	@Test
	void aCoHandlerHasAsLongToCountersignAsTheParameterSays() {
		Instant usual = end();
		this.surroundings.set("countersign.wd", 8);
		assertThat(end()).isEqualTo(usual.plusSeconds(3 * 24 * 3600));
	}

	@Test
	void silenceIsNoConsentWhereTheParameterSaysSo() {
		Instant usual = end();
		this.surroundings.set("countersign.tacit", false);
		assertThat(end()).isAfter(usual.plusSeconds(50L * 365 * 24 * 3600));
	}

	private Instant end() {
		return this.window.end(new ExecutionEntity()).toInstant();
	}

	@Test
	void aLateOpinionIsAwaitedAsLongAsTheParameterSays() {
		hold(Phase.BEFORE, "phone");
		this.surroundings.day(MONDAY.plusMonths(3).plusDays(12));
		assertThat(variables(draft(true))).isNotEmpty();
		this.surroundings.set("coop.late.wd", 13);
		assertThat(refusals(draft(true))).containsExactly("withoutOpinions:opinion-missing");
	}

	@Test
	void anAnswerShorterThanTheParameterIsPointedOut() {
		prepare();
		draft();
		this.surroundings.set("reply.item.chars", 5);
		assertThat(hints()).isEmpty();
		this.surroundings.set("reply.item.chars", 200);
		assertThat(hints()).hasSize(1);
	}

	@Test
	void anExtensionIsAskedForAsEarlyAndAsOftenAsTheParametersSay() {
		LocalDate due = MONDAY.plusMonths(3);
		this.surroundings.day(due.minusDays(10));
		this.surroundings.set("ext.before.wd", 11);
		assertThat(refusals(ask(due.plusMonths(1)))).containsExactly(":extension-too-late");
		this.surroundings.set("ext.before.wd", 10);
		this.surroundings.set("ext.total.months", 4);
		assertThat(refusals(ask(due.plusMonths(1).plusDays(1)))).containsExactly("until:later-than-allowed");
		this.surroundings.set("ext.times", 0);
		assertThat(refusals(ask(due.plusMonths(1)))).containsExactly(":extension-used-up");
		this.surroundings.set("ext.times", 1);
		assertThat(variables(ask(due.plusMonths(1)))).isEmpty();
	}

	private Outcome ask(LocalDate until) {
		return this.ask.act(this.main, new AskExtension(until, "论证"),
				Surroundings.actor("jiaotong-liaison", "unit-jiaotong-liaison"));
	}

	private List<Choice> hints() {
		return this.check.options(task(), ACTOR).choices().getOrDefault("about", List.of()).stream().skip(1).toList();
	}

}
