package org.duban.keycase;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

import org.duban.document.Attachments;
import org.duban.workflow.Actor;
import org.duban.workflow.CommandService;
import org.duban.workflow.FieldError;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;
import org.duban.workflow.Outcome;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

@Component
class RecordActivityService implements CommandService<RecordActivity> {

	private final Supervisions supervisions;

	private final PlanRepository plans;

	private final ActivityRepository activities;

	private final Attachments attachments;

	private final KeyWords words;

	RecordActivityService(Supervisions supervisions, PlanRepository plans, ActivityRepository activities,
			Attachments attachments, KeyWords words) {
		this.supervisions = supervisions;
		this.plans = plans;
		this.activities = activities;
		this.attachments = attachments;
		this.words = words;
	}

	@Override
	public Class<RecordActivity> command() {
		return RecordActivity.class;
	}

	/** The models that were chosen, and what was planned. */
	@Override
	public Options options(OpenTask task, Actor actor) {
		KeyCase supervised = this.supervisions.of(task);
		Map<String, List<Options.Choice>> choices = new LinkedHashMap<>();
		choices.put("models",
				supervised.models()
					.stream()
					.map((model) -> new Options.Choice(model, this.words.of("key-model", model), ""))
					.toList());
		choices.put("about",
				this.plans.findFirstBySupervisionIdOrderByIdDesc(supervised.id())
					.map((plan) -> plan.lines(this.words))
					.orElse(List.of()));
		return new Options(choices, List.of());
	}

	@Override
	public Outcome act(OpenTask task, RecordActivity command, Actor actor) {
		KeyCase supervised = this.supervisions.of(task);
		List<FieldError> errors = new ArrayList<>();
		if (command.heldOn().isAfter(this.supervisions.today())) {
			errors.add(new FieldError("heldOn", "in-future", List.of()));
		}
		if (!supervised.models().contains(command.model())) {
			errors.add(new FieldError("model", "key-model-not-chosen", List.of()));
		}
		checkFile("expertPaper", command.expertPaper(), supervised, errors);
		checkFile("photos", command.photos(), supervised, errors);
		if (!errors.isEmpty()) {
			return new Outcome.Refused(errors);
		}
		this.activities.save(new Activity(supervised, command, actor.username(), this.supervisions.now()));
		return Outcome.done();
	}

	private void checkFile(String field, @Nullable Long file, KeyCase supervised, List<FieldError> errors) {
		if (file != null && !this.attachments.belongs(file, supervised.proposalId())) {
			errors.add(new FieldError(field, "no-such-attachment", List.of(file)));
		}
	}

}
