package org.duban.assessment.web;

import java.util.List;
import java.util.Map;

import org.duban.assessment.AnswerAssessmentObjection;
import org.duban.assessment.AssessSelf;
import org.duban.assessment.AssessmentDesk;
import org.duban.assessment.AssessmentRoles;
import org.duban.assessment.AssessmentSheets;
import org.duban.assessment.DiscloseAssessment;
import org.duban.assessment.ObjectToAssessment;
import org.duban.assessment.OpenAssessment;
import org.duban.assessment.PublishAssessment;
import org.duban.assessment.SetWeights;
import org.duban.assessment.UnitDesk;
import org.duban.assessment.VerifySelf;
import org.duban.assessment.WeightsDesk;
import org.duban.workflow.Actor;
import org.duban.workflow.Command;
import org.duban.workflow.CommandReader;

import org.springframework.http.HttpStatus;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The assessment for programs, and for the pages' own forms. */
@RestController
@RequestMapping("/api/assessments")
class AssessmentApi {

	private final AssessmentSheets sheets;

	private final AssessmentDesk desk;

	private final UnitDesk units;

	private final WeightsDesk weights;

	private final CommandReader reader;

	AssessmentApi(AssessmentSheets sheets, AssessmentDesk desk, UnitDesk units, WeightsDesk weights,
			CommandReader reader) {
		this.sheets = sheets;
		this.desk = desk;
		this.units = units;
		this.weights = weights;
		this.reader = reader;
	}

	@GetMapping
	List<AssessmentSheets.Year> years(Actor actor) {
		return this.sheets.years(actor);
	}

	@GetMapping("/{year}")
	AssessmentSheets.Whole one(@PathVariable int year, Actor actor) {
		return this.sheets.of(year, actor);
	}

	@GetMapping("/{year}/units/{code}")
	AssessmentSheets.UnitSheet unit(@PathVariable int year, @PathVariable String code, Actor actor) {
		return this.sheets.of(year, code, actor);
	}

	@PostMapping
	@ResponseStatus(HttpStatus.CREATED)
	void open(@RequestBody String body, Actor actor) {
		this.desk.open(read(body, OpenAssessment.class, AssessmentRoles.office(actor), actor), actor);
	}

	@PostMapping("/{year}/units/{code}/verify")
	void verify(@PathVariable int year, @PathVariable String code, @RequestBody String body, Actor actor) {
		this.desk.verify(year, code, read(body, VerifySelf.class, AssessmentRoles.office(actor), actor), actor);
	}

	@PostMapping("/{year}/disclose")
	void disclose(@PathVariable int year, @RequestBody String body, Actor actor) {
		this.desk.disclose(year, read(body, DiscloseAssessment.class, AssessmentRoles.office(actor), actor), actor);
	}

	@PostMapping("/{year}/publish")
	void publish(@PathVariable int year, @RequestBody String body, Actor actor) {
		this.desk.publish(year, read(body, PublishAssessment.class, AssessmentRoles.office(actor), actor), actor);
	}

	@PostMapping("/objections/{id}/answer")
	void answer(@PathVariable long id, @RequestBody String body, Actor actor) {
		this.desk.answer(id, read(body, AnswerAssessmentObjection.class, AssessmentRoles.office(actor), actor), actor);
	}

	@PostMapping("/{year}/self")
	void assess(@PathVariable int year, @RequestBody String body, Actor actor) {
		this.units.assess(year, read(body, AssessSelf.class, AssessmentRoles.speaks(actor), actor), actor);
	}

	@PostMapping("/{year}/objections")
	@ResponseStatus(HttpStatus.CREATED)
	void object(@PathVariable int year, @RequestBody String body, Actor actor) {
		this.units.object(year, read(body, ObjectToAssessment.class, AssessmentRoles.speaks(actor), actor), actor);
	}

	@GetMapping("/{year}/weights")
	WeightsDesk.Sheet weights(@PathVariable int year, Actor actor) {
		return this.weights.sheet(year, actor);
	}

	@PostMapping("/{year}/weights")
	void set(@PathVariable int year, @RequestBody String body, Actor actor) {
		this.weights.set(year, read(body, SetWeights.class, AssessmentRoles.weighs(actor), actor), actor);
	}

	/** Each line's weight by its code. */
	@GetMapping("/{year}/rehearsal")
	List<WeightsDesk.Change> rehearse(@PathVariable int year, @RequestParam Map<String, String> weights, Actor actor) {
		return this.weights.rehearse(year, TypedWeights.numbers(weights), actor);
	}

	/** Whoever may not do it learns nothing of what would be wrong. */
	private <C extends Command> C read(String body, Class<C> type, boolean entitled, Actor actor) {
		if (!entitled) {
			throw new AccessDeniedException("Not for " + actor.username());
		}
		return this.reader.read(body, type);
	}

}
