package org.duban.workflow;

import java.util.Locale;
import java.util.Optional;

import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** {@link LooseMatters}, each as its room says. */
@Component
class MattersOfRooms implements LooseMatters {

	private final ObjectProvider<LooseRoom> rooms;

	MattersOfRooms(ObjectProvider<LooseRoom> rooms) {
		this.rooms = rooms;
	}

	@Override
	public LooseMatter get(long id) {
		return this.rooms.stream()
			.filter((room) -> room.variable().equals(VARIABLE))
			.findFirst()
			.map((room) -> room.get(id))
			.orElseThrow(() -> new IllegalStateException("Nobody keeps " + VARIABLE));
	}

	@Override
	public Optional<LooseMatter> of(OpenTask task, Locale locale) {
		return (task.caseId() != null) ? Optional.empty()
				: this.rooms.stream()
					.filter((room) -> task.variables().get(room.variable()) instanceof Number)
					.findFirst()
					.map((room) -> room.of(task, locale));
	}

}
