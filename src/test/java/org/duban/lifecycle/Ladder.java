package org.duban.lifecycle;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

import org.duban.workflow.OpenTask;
import org.duban.workflow.TaskDoor;

/** The reminder ladder's own tasks, as the house opens them. */
final class Ladder {

	private final TaskDoor door;

	private final Days days;

	Ladder(TaskDoor door, Days days) {
		this.door = door;
		this.days = days;
	}

	/** What may be done to them now. */
	List<Deed> deeds(List<Case> cases) {
		List<Deed> deeds = new ArrayList<>();
		for (Case c : cases) {
			this.door.open(c.id, "")
				.stream()
				.filter((task) -> Sight.LADDER.contains(task.key()))
				.forEach((task) -> deeds.addAll(deeds(c, task)));
		}
		return deeds;
	}

	private List<Deed> deeds(Case c, OpenTask task) {
		LocalDate today = this.days.clock().toLocalDate();
		return switch (task.key()) {
			case "issue-supervision-order" ->
				List.of(deed(c, task, "clerk", true, Map.of("newDate", today.plusDays(10), "text", "请于限期内办结。")),
						deed(c, task, "clerk", false, Map.of("newDate", today, "text", "请于限期内办结。")));
			case "record-summons" ->
				List.of(deed(c, task, "clerk", true, Map.of("heldOn", today, "person", "韩立言", "text", "已约谈，限期整改。")),
						deed(c, task, "gov", false, Map.of("heldOn", today, "person", "韩立言", "text", "已约谈，限期整改。")));
			default -> List.of(
					deed(c, task, this.door.offeredTo(task.id()).get(0).substring("unit-".length()), true,
							Map.of("text", "因方案反复论证延误，已加快办理。")),
					deed(c, task, "clerk", false, Map.of("text", "因方案反复论证延误，已加快办理。")));
		};
	}

	private static Deed deed(Case c, OpenTask task, String who, boolean legal, Map<String, Object> command) {
		Runnable effect = () -> {
			// The ladder's papers change no case.
		};
		return new Deed(who, task.key() + " " + command + " in case " + c.id, task.key(), legal ? effect : null,
				(product) -> product.answer(who, task.id(), command));
	}

}
