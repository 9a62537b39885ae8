package org.duban.supervision;

import java.util.ArrayList;
import java.util.List;

import org.duban.deadline.RunningClock;
import org.duban.workflow.OpenTask;
import org.duban.workflow.Options;

import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Tells whoever orders, summons or explains what is late, and what was ordered. */
@Component
class LateMatter {

	private final LateClocks clocks;

	private final OrderRepository orders;

	private final MessageSource messages;

	LateMatter(LateClocks clocks, OrderRepository orders, MessageSource messages) {
		this.clocks = clocks;
		this.orders = orders;
		this.messages = messages;
	}

	Options of(OpenTask task) {
		RunningClock late = this.clocks.of(task);
		String left = text((late.remaining() < 0) ? "reminder.late" : "reminder.left", Math.abs(late.remaining()));
		List<Options.Choice> about = new ArrayList<>();
		about.add(new Options.Choice("", text("supervision.due", late.due().toString(), left),
				text("clock." + late.kind())));
		this.orders.ofCase(task.proposalId())
			.stream()
			.map(SupervisionOrder::value)
			.filter((order) -> order.clockId() == late.id())
			.forEach((order) -> about.add(new Options.Choice("",
					text("supervision.order", order.newDate().toString(), order.text()), order.number())));
		return Options.of("about", about);
	}

	private String text(String code, Object... arguments) {
		return this.messages.getMessage(code, arguments, LocaleContextHolder.getLocale());
	}

}
